import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { TrayIntakeService } from '../../src/intake/tray-intake.service';
import type { Settings } from '../../src/settings';
import { UnitsService } from '../../src/units/units.service';
import { LOCAL } from '../support/caller';
import { removeData, temporarySettings, writerOf } from '../support/database';
import { trayWorkbook } from '../support/tray-files';
import { openTray } from '../support/tray-process';
import { KILLS } from '../support/runs';
import { untilEnd } from '../support/until-end';
import { zipOf } from '../support/workbooks';

const ROOT = join(__dirname, '../..');
const COUNT = 24;
const NAMES = Array.from({ length: COUNT }, (_, at) => `KSP Mandiri ${String.fromCharCode(65 + at)}`);

/** A process of its own that reads what waits. @returns the signal that ended it, if one did */
async function run({ RAPOR_DATA }: Settings, steps = Infinity): Promise<string | null> {
  const work = `void require('./test/support/tray-process.ts').readAll(${steps})`;
  const child = spawn(process.execPath, ['-r', './.config/swc-register.cjs', '-e', work], {
    cwd: ROOT,
    env: { ...process.env, RAPOR_DATA, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await once(child, 'exit');
  return child.signalCode;
}

/** Twenty-four workbooks of registered units come in by one archive. */
async function arrived(app: INestApplicationContext): Promise<void> {
  const units = app.get(UnitsService);
  await app.get(UnitOfWork).run(LOCAL, async (scope) => {
    for (const name of NAMES) await units.findOrCreate(scope, { name, kind: 'ksp' });
  });
  const content = zipOf(NAMES.map((name) => ({ name: `${name}.xlsx`, content: trayWorkbook({ name }) })));
  await app.get(TrayIntakeService).receive(LOCAL, { filename: 'laporan.zip', content });
}

/** How many rows of a table belong to each unit: one number for each unit that has any. */
async function perUnit(app: INestApplicationContext, rows: string): Promise<number[]> {
  const found = await writerOf(app).query<{ n: number }[]>(
    `SELECT COUNT(*) AS n FROM ${rows} GROUP BY "unitId" ORDER BY n`,
  );
  return found.map(({ n }) => n);
}

describe('files of the tray, while processes are killed', () => {
  const own = untilEnd();

  it(`are each stored and assessed once and never in part, though ${KILLS} in a row are killed at them`, async () => {
    const settings = own(temporarySettings(), removeData);
    const before = await openTray(settings);
    await arrived(before);
    await before.close();
    for (let at = 0; at < KILLS; at += 1)
      expect(await run(settings, 5 + Math.floor((10 * at) / KILLS))).toBe('SIGKILL');
    expect(await run(settings)).toBeNull();
    const after = own(await openTray(settings), (app) => app.close());
    const once = Array<number>(COUNT).fill(1);
    expect(await perUnit(after, `"tray_entry" WHERE "state" = 'assessed'`)).toEqual(once);
    expect(await perUnit(after, '"statement"')).toEqual(once);
    expect(await perUnit(after, '"assessment" a JOIN "statement" s ON s."id" = a."statementId"')).toEqual(
      once,
    );
    const told = await writerOf(after).query<{ n: number }[]>(
      `SELECT COUNT(*) AS n FROM "event" WHERE "action" = 'tray-assessed' GROUP BY "subjectId"`,
    );
    expect(told.map(({ n }) => n)).toEqual(once);
  });
});
