import { watch } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { keepWatched } from '../database/data-folder';
import { closeReaders } from '../ingestion/read-workbook';
import { NOTHING, TrayIntakeService, both } from '../intake/tray-intake.service';
import { TrayService } from '../intake/tray.service';
import type { Received, TrayEntry } from '../intake/tray';
import { settingsFrom } from '../settings';
import { COMMANDER } from './caller';
import { UsageError, command } from './command';
import type { Definition } from './command';
import { FolderFiles } from './folder-files';
import { kindOf } from './inputs';
import { intakeTable, isSettled } from './intake-table';
import { TrayWork } from './tray-work';
import { withApp } from './with-app';

/** `intake FOLDER [--kind KIND] [--register] [--watch]`: puts every file of a folder into the tray and reads it. */
export const intakeCommand: Definition = (end) =>
  command('intake', 'memasukkan semua berkas sebuah folder ke halaman Kotak masuk dan membacanya')
    .argument('<FOLDER>', 'folder berkas; isi subfolder dan ZIP ikut dibaca')
    .option('--kind <JENIS>', 'jenis semua unit di folder itu', kindOf)
    .option('--register', 'mendaftarkan unit baru seperti tertulis di berkasnya')
    .option('--watch', 'terus menunggu berkas baru sampai dihentikan (Ctrl+C)')
    .action(async (path, { kind, register = false, watch: waits = false }) => {
      const files = await FolderFiles.in(path);
      if (!files) throw new UsageError(`${path}: bukan folder yang dapat dibaca.`);
      const options = { register, ...(kind === undefined ? {} : { kind }) };
      end(await intakeOf(files, options, waits ? path : undefined));
    });

type Options = Parameters<TrayIntakeService['receive']>[2] & { readonly register: boolean };

async function intakeOf(files: FolderFiles, options: Options, watched?: string): Promise<number> {
  const lock = watched === undefined ? undefined : await keepWatched(settingsFrom(process.env), watched);
  let work: TrayWork | undefined;
  try {
    return await withApp(async (app) => {
      const own = (work = new TrayWork(app));
      const status = await lot(app, own, files, options);
      if (watched === undefined) return status;
      return whileWatched(watched, () => lot(app, own, files, options, false));
    });
  } finally {
    await work?.end();
    await lock?.release();
    await closeReaders();
  }
}

/** Takes what is new in a folder each time something changes there, until the command is interrupted. */
async function whileWatched(folder: string, take: () => Promise<number>): Promise<number> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  try {
    const changes = watch(folder, { recursive: true, signal: stop.signal })[Symbol.asyncIterator]();
    while ((await changes.next()).done !== true) await take();
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  }
  return 0;
}

/** Takes what is new, has it read, and prints what became of it. @param tellsNothing also where nothing was new
 * @returns the exit status */
async function lot(
  app: INestApplicationContext,
  work: TrayWork,
  files: FolderFiles,
  options: Options,
  tellsNothing = true,
): Promise<number> {
  const intake = app.get(TrayIntakeService, { strict: false });
  const { register, ...beside } = options;
  let received: Received = NOTHING;
  for await (const file of files.news())
    received = both(received, await intake.receive(COMMANDER, file, beside));
  await work.read(received.entries);
  const tray = app.get(TrayService, { strict: false });
  if (register && (await tray.registerAll(COMMANDER)) > 0) await work.read(received.entries);
  const entries: TrayEntry[] = [];
  for (const id of received.entries) entries.push(await tray.get(COMMANDER, id));
  if (tellsNothing || entries.length + received.doubles.length > 0)
    process.stdout.write(intakeTable(entries, received));
  return entries.every(isSettled) ? 0 : 2;
}
