import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { settingsFrom } from '../settings';
import { keepDataFolder, keepWatched } from './data-folder';

const folder = mkdtempSync(join(tmpdir(), 'rapor-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a data folder', () => {
  const settings = settingsFrom({ RAPOR_DATA: join(folder, 'data') });

  it('is kept for one service at a time, and free again when that ends', async () => {
    const kept = await keepDataFolder(settings);
    await expect(keepDataFolder(settings)).rejects.toMatchObject({
      code: 'cannot-start',
      values: { reason: 'folder-in-use', folder: settings.RAPOR_DATA },
    });
    await kept.release();
    await (await keepDataFolder(settings)).release();
  });

  it('stays kept by one that forgets that it keeps it, however often memory is cleared up', async () => {
    setFlagsFromString('--expose-gc');
    const clearUp = runInNewContext('gc') as () => void;
    const forgotten = settingsFrom({ RAPOR_DATA: join(folder, 'forgotten') });
    await keepDataFolder(forgotten);
    for (let turn = 0; turn < 5; turn += 1) {
      clearUp();
      await nextTurn();
    }
    await expect(keepDataFolder(forgotten)).rejects.toMatchObject({ code: 'cannot-start' });
  });

  it('knows which folders of files are watched, each by one command at a time', async () => {
    const kept = await keepWatched(settings, folder);
    await expect(keepWatched(settings, join(folder, '.'))).rejects.toMatchObject({
      values: { reason: 'folder-watched' },
    });
    await (await keepWatched(settings, join(folder, 'another'))).release();
    await kept.release();
    await (await keepWatched(settings, folder)).release();
  });

  it('is not kept where the data stand in PostgreSQL', async () => {
    const elsewhere = settingsFrom({ RAPOR_DATA: join(folder, 'none'), DATABASE_URL: 'postgres://x/y' });
    await (await keepDataFolder(elsewhere)).release();
    await (await keepDataFolder(elsewhere)).release();
  });
});
