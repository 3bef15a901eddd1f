import { backup, restore } from '../database/backup';
import { settingsFrom } from '../settings';
import { command } from './command';
import type { Definition } from './command';

/** `backup FILE`: one consistent copy of the database with the original files, also while the service runs. */
export const backupCommand: Definition = (end) =>
  command('backup', 'menulis satu berkas cadangan yang utuh dan diperiksa, juga selama layanan berjalan')
    .argument('<BERKAS>', 'nama berkas cadangan')
    .action(async (file) => {
      const made = await backup(settingsFrom(process.env), file);
      process.stdout.write(`Cadangan ditulis dan diperiksa: ${made.file} (${made.bytes} bita).\n`);
      end(0);
    });

/** `restore FILE`: puts a backup in place; what it replaces is kept beside it. */
export const restoreCommand: Definition = (end) =>
  command('restore', 'memulihkan berkas cadangan; data yang diganti disimpan di sampingnya')
    .argument('<BERKAS>', 'nama berkas cadangan')
    .action(async (file) => {
      const { replaced } = await restore(file, settingsFrom(process.env));
      const kept = replaced === undefined ? '' : ` Data sebelumnya disimpan di ${replaced}.`;
      process.stdout.write(`Cadangan ${file} sudah dipulihkan.${kept}\n`);
      end(0);
    });
