import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settingsFrom } from '../settings';
import { keepDataFolder, keepWatched, openDataFolder } from './data-folder';

const folder = mkdtempSync(join(tmpdir(), 'rapor-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a data folder', () => {
  const settings = settingsFrom({ RAPOR_DATA: join(folder, 'data') });

  it('is made with those above it, and refused where a file stands or no folders are made', async () => {
    const deep = join(folder, 'a', 'b', 'c');
    await openDataFolder(settingsFrom({ RAPOR_DATA: deep }));
    writeFileSync(join(deep, 'file'), '');
    const open = async (path: string) => openDataFolder(settingsFrom({ RAPOR_DATA: path }));
    await expect(open(join(deep, 'file', 'x'))).rejects.toMatchObject({ syscall: 'mkdir', code: 'EEXIST' });
    if (process.platform === 'linux') {
      symlinkSync(join(folder, 'not-mounted'), join(folder, 'link'));
      await expect(open(join(folder, 'link'))).rejects.toMatchObject({ syscall: 'mkdir', code: 'EEXIST' });
      await expect(open('/proc/rapor/x')).rejects.toMatchObject({ syscall: 'mkdir' });
    }
  });

  it('is kept for one service at a time, and free again when that ends', async () => {
    const kept = await keepDataFolder(settings);
    await expect(keepDataFolder(settings)).rejects.toMatchObject({
      code: 'cannot-start',
      values: { reason: 'folder-in-use', folder: settings.RAPOR_DATA },
    });
    await kept.release();
    await (await keepDataFolder(settings)).release();
  });

  it('stays kept by one that forgets that it keeps it, however often memory is cleared up', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', '-r', './.config/swc-register.cjs', 'test/support/forgotten-folder.ts'],
      { cwd: join(__dirname, '../..'), encoding: 'utf8', env: { ...process.env, RAPOR_DATA: folder } },
    );
    expect({ stdout, stderr }).toEqual({ stdout: 'cannot-start\n', stderr: '' });
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
