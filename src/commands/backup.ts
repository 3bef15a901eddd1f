import { backup, restore } from '../database/backup';
import { settingsFrom } from '../settings';
import { UsageError, parseWords } from './usage';

/** `backup FILE`: one consistent copy of the database with the original files, also while the service runs. */
export async function backupCommand(args: string[]): Promise<number> {
  const file = oneFile(args);
  const made = await backup(settingsFrom(process.env), file);
  process.stdout.write(`Cadangan ditulis dan diperiksa: ${made.file} (${made.bytes} bita).\n`);
  return 0;
}

/** `restore FILE`: puts a backup in place; what it replaces is kept beside it. */
export async function restoreCommand(args: string[]): Promise<number> {
  const file = oneFile(args);
  const made = await restore(file, settingsFrom(process.env));
  const kept = made.replaced === undefined ? '' : ` Data sebelumnya disimpan di ${made.replaced}.`;
  process.stdout.write(`Cadangan ${file} sudah dipulihkan.${kept}\n`);
  return 0;
}

function oneFile(args: string[]): string {
  const [file, ...more] = parseWords(args, {}).positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Sebutkan satu nama berkas cadangan.');
  return file;
}
