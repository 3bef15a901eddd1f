import { Argument } from '@commander-js/extra-typings';
import { copyDatabase, type Copied } from '../database/copy/copy';
import { JobQueue } from '../jobs/job-queue';
import { copiedWords } from '../rendering/messages';
import { settingsFrom, type Settings } from '../settings';
import { startRefusal } from '../web/start-refusal';
import { command, UsageError } from './command';
import type { Definition } from './command';
import { withApp } from './with-app';

/**
 * `copy postgres | sqlite`: the whole database of the folder RAPOR_DATA into the empty one of DATABASE_URL, or back. Both
 * come from the settings, so that no password stands in a command.
 */
export const copyCommand: Definition = (end) =>
  command('copy', 'memindahkan seluruh data dari SQLite ke PostgreSQL, atau kembali')
    .addArgument(
      new Argument('<KE>', 'postgres: dari folder RAPOR_DATA ke DATABASE_URL; sqlite: sebaliknya').choices([
        'postgres',
        'sqlite',
      ] as const),
    )
    .action(async (to) => {
      const server = settingsFrom(process.env);
      if (server.DATABASE_URL === undefined)
        throw new UsageError(
          'copy memerlukan DATABASE_URL: alamat basis data PostgreSQL, asal atau tujuannya.',
        );
      const folder = settingsFrom({ ...process.env, DATABASE_URL: '' });
      const [source, target] = to === 'postgres' ? [folder, server] : [server, folder];
      const copied = await copiedTo(source, target, server);
      process.stdout.write(`${copiedWords(copied, await linedUp(target))}\n`);
      end(0);
    });

/** @param server the side that is a server: the words for what stands in the way name it */
async function copiedTo(source: Settings, target: Settings, server: Settings): Promise<Copied> {
  try {
    return await copyDatabase(source, target);
  } catch (error) {
    throw startRefusal(error, server);
  }
}

/** Jobs that waited there wait here. */
const linedUp = async (target: Settings): Promise<number> =>
  withApp((app) => app.get(JobQueue).lineUp(), undefined, target);
