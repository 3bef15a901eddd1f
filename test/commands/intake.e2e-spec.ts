import '../support/source-threads';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/commands/run';
import { keepDataFolder } from '../../src/database/data-folder';
import { removeData, temporarySettings, writerOf } from '../support/database';
import { said } from '../support/said';
import { Service } from '../support/service';
import { trayWorkbook } from '../support/tray-files';
import { untilEnd } from '../support/until-end';

const NAMES = ['KSP Mekar Abadi', 'KSP Tirta Kencana'];

/** A folder with the workbooks of two cooperatives. */
function folderOfFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-intake-'));
  for (const name of NAMES) writeFileSync(join(folder, `${name}.xlsx`), trayWorkbook({ name }));
  return folder;
}

const removed = (folder: string): void => rmSync(folder, { recursive: true, force: true });

async function intake(data: string, ...args: string[]): Promise<{ value: number; out: string }> {
  process.env['RAPOR_DATA'] = data;
  return said(() => runCommand(['intake', ...args]));
}

describe('rapor intake', () => {
  const own = untilEnd();
  const before = process.env['RAPOR_DATA'];
  afterAll(() => {
    if (before === undefined) delete process.env['RAPOR_DATA'];
    else process.env['RAPOR_DATA'] = before;
  });

  it('reads every file of a folder, registers the units they name, and takes no file twice', async () => {
    const { RAPOR_DATA: data } = own(temporarySettings(), removeData);
    const folder = own(folderOfFiles(), removed);
    const first = await intake(data, folder, '--register');
    expect(first.value).toBe(0);
    for (const name of NAMES) expect(first.out).toMatch(new RegExp(`${name}.*2024`));
    const again = await intake(data, folder, '--register');
    expect(again.out.match(/sudah pernah masuk/g)).toHaveLength(NAMES.length);
  });

  it('hands files in beside a service on the same data folder, which reads them', async () => {
    const service = own(await Service.start(), (each) => each.stop());
    const kept = await keepDataFolder(service.settings);
    const { value, out } = await intake(service.settings.RAPOR_DATA, own(folderOfFiles(), removed));
    await kept.release();
    expect(value).toBe(2);
    for (const name of NAMES) expect(out).toContain(name);
    const taken = `SELECT "attempts" AS n FROM "job" WHERE "kind" = 'read-file'`;
    expect(await writerOf(service.app).query(taken)).toEqual(NAMES.map(() => ({ n: 1 })));
  });
});
