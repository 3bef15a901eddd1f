import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../domain/errors';
import { RegisterIntakeService } from '../intake/register-intake.service';
import { registerPreview } from '../views/register/register-page';
import { COMMANDER } from './caller';
import { command } from './command';
import type { Definition } from './command';
import { withApp } from './with-app';

/** `register FILE [--yes]`: what a register of units would change; with `--yes` it is stored. */
export const registerCommand: Definition = (end) =>
  command('register', 'memperlihatkan apa yang akan diubah oleh daftar koperasi (.xlsx, .csv)')
    .argument('<BERKAS>', 'berkas register')
    .option('--yes', 'menyimpannya')
    .action(async (path, { yes = false }) => end(await registerOf(path, yes)));

async function registerOf(path: string, store: boolean): Promise<number> {
  const content = await readFile(path).catch(() => {
    throw new Refusal('register-refused', { reason: 'unreadable', file: path });
  });
  return withApp((app) =>
    registerFile(app.get(RegisterIntakeService, { strict: false }), path, content, store),
  );
}

async function registerFile(
  intake: RegisterIntakeService,
  path: string,
  content: Buffer,
  store: boolean,
): Promise<number> {
  const file = { filename: basename(path), content };
  const { plan, areaNames, uploadId } = await intake.preview(COMMANDER, file);
  const preview = registerPreview(file.filename, uploadId, plan, areaNames);
  process.stdout.write(`${file.filename}: ${preview.summary}\n`);
  for (const { name, at, like, why } of preview.doubles) {
    process.stdout.write(`  mungkin ganda: ${at}: ${name}, mirip “${like}” (${why})\n`);
  }
  if (preview.doublesMore !== '') process.stdout.write(`  ${preview.doublesMore}\n`);
  for (const { at, sentence } of preview.faults) process.stderr.write(`${path}: ${at}: ${sentence}\n`);
  for (const { at, sentence } of preview.notes) process.stdout.write(`  ${at}: ${sentence}\n`);
  if (preview.notesMore !== '') process.stdout.write(`  ${preview.notesMore}\n`);
  if (store) {
    const { added, changed, areas } = await intake.take(COMMANDER, file);
    process.stdout.write(`Disimpan: ${added} unit baru, ${changed} diperbarui, ${areas} nama kecamatan.\n`);
  } else {
    process.stdout.write('Belum ada yang disimpan. Jalankan lagi dengan --yes untuk menyimpan.\n');
  }
  return plan.faults.length > 0 ? 2 : 0;
}
