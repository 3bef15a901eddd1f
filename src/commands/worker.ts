import { keepDataFolder, type KeptFolder } from '../database/data-folder';
import { JobQueue } from '../jobs/job-queue';
import { settingsFrom, type Settings } from '../settings';
import { startRefusal } from '../web/start-refusal';
import { command } from './command';
import type { Definition } from './command';
import { withApp } from './with-app';

/**
 * `worker [--once]`: works on jobs without a web service, until it is ended; or until nothing is due. With PostgreSQL
 * any number of them work side by side; with SQLite it keeps the data folder, as the service does.
 */
export const workerCommand: Definition = (end) =>
  command('worker', 'mengerjakan pekerjaan yang antre, tanpa layanan web')
    .option('--once', 'berhenti bila tidak ada lagi yang antre')
    .action(async ({ once = false }) => end(await worked(once)));

async function worked(once: boolean): Promise<number> {
  const folder = await kept(settingsFrom(process.env));
  try {
    await withApp(async (app) => {
      const queue = app.get(JobQueue);
      await queue.work();
      process.stdout.write('Siap mengerjakan antrean. Hentikan dengan Ctrl+C.\n');
      await (once ? queue.settled() : ended());
    });
    return 0;
  } finally {
    await folder.release();
  }
}

/** @throws Refusal `cannot-start` where a service, or another worker, keeps the folder */
async function kept(settings: Settings): Promise<KeptFolder> {
  try {
    return await keepDataFolder(settings);
  } catch (error) {
    throw startRefusal(error, settings);
  }
}

/** Fulfilled when the process is asked to end. */
function ended(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
