import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { backup, restore } from '../../src/database/backup';
import { UnitOfWork } from '../../src/database/unit-of-work';
import type { Settings } from '../../src/settings';
import { StatementsService } from '../../src/statements/statements.service';
import { LOCAL } from '../support/caller';
import { openStorage, removeData, temporarySettings, writerOf } from '../support/database';
import { untilEnd } from '../support/until-end';

const CONTENT = Buffer.from('Kas;1000');

describe('original files in a shared folder', () => {
  const own = untilEnd();
  let folder: string;
  let settings: Settings;
  let app: INestApplicationContext;

  beforeEach(async () => {
    folder = own(mkdtempSync(join(tmpdir(), 'rapor-originals-')), (each) =>
      rmSync(each, { recursive: true }),
    );
    settings = own(temporarySettings({ RAPOR_ORIGINALS: folder }), removeData);
    app = own(await openStorage(settings), (each) => each.close());
  });

  const keep = (filename: string, content = CONTENT): Promise<string> =>
    app
      .get(UnitOfWork, { strict: false })
      .run(LOCAL, (scope) =>
        app.get(StatementsService, { strict: false }).keepUpload(scope, { filename, content }),
      );
  const contentOf = async (id: string): Promise<string> =>
    (await app.get(StatementsService, { strict: false }).upload(LOCAL, id)).content.toString();
  const files = (): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((each) =>
      each.isFile() ? [join(each.parentPath, each.name)] : [],
    );

  it('lie there once by their hash, under whatever name they came, and the database holds none of their bytes', async () => {
    const ids = [await keep('satu.csv'), await keep('dua.csv')];
    expect(files()).toHaveLength(1);
    expect(await Promise.all(ids.map(contentOf))).toEqual([CONTENT.toString(), CONTENT.toString()]);
    const held = await writerOf(app).query<unknown[]>('SELECT SUM(length("content")) AS bytes FROM "upload"');
    expect(held).toEqual([{ bytes: 0 }]);
  });

  it('are refused by name once they are not what they were, and mended by the same file', async () => {
    const id = await keep('satu.csv');
    writeFileSync(files()[0] ?? '', 'Kas;9999');
    const lost = { code: 'upload-not-found', values: { reason: 'original-lost', file: 'satu.csv' } };
    await expect(contentOf(id)).rejects.toMatchObject(lost);
    await expect(backup(settings, join(settings.RAPOR_DATA, 'copy.sqlite'))).rejects.toMatchObject(lost);
    await keep('satu lagi.csv');
    expect(await contentOf(id)).toBe(CONTENT.toString());
  });

  it('are all in a backup, which needs the folder no more', async () => {
    const id = await keep('satu.csv');
    const copy = join(settings.RAPOR_DATA, 'copy.sqlite');
    await backup(settings, copy);
    await app.close();
    rmSync(folder, { recursive: true });
    await restore(copy, settings);
    app = own(await openStorage(settings), (each) => each.close());
    expect(await contentOf(id)).toBe(CONTENT.toString());
    expect(readFileSync(copy).includes(CONTENT)).toBe(true);
    await keep('dua.csv');
    expect(files()).toHaveLength(1);
  });
});
