import { settingsFrom } from '../../src/settings';
import { migrate } from './migrated';
import { postgresPrograms, TemporaryPostgres } from './postgres';

/** Whether a PostgreSQL server is installed here; what needs one is skipped without. */
export const hasPostgres = postgresPrograms() !== undefined;

let server: Promise<TemporaryPostgres> | undefined;
let tables: Promise<string> | undefined;

/**
 * Settings of a new, empty database on the one server of this process, which is started when it is first asked for: making a
 * server takes as long as twenty tests. A group whose specs ask for it imports this file, so that it ends with the group.
 *
 * @throws Error where {@link hasPostgres} is false
 */
export async function newDatabase(): Promise<{ DATABASE_URL: string }> {
  const started = await theServer();
  return { DATABASE_URL: started.url(started.create()) };
}

const theServer = (): Promise<TemporaryPostgres> =>
  (server ??= TemporaryPostgres.start(postgresPrograms() ?? ''));

/** The same with all tables in it and no row: a copy of one on which all migrations ran. */
export async function newTables(): Promise<{ DATABASE_URL: string }> {
  const started = await theServer();
  tables ??= migratedOn(started);
  return { DATABASE_URL: started.url(started.create(await tables)) };
}

async function migratedOn(started: TemporaryPostgres): Promise<string> {
  const name = started.create();
  await migrate(settingsFrom({ DATABASE_URL: started.url(name) }));
  return name;
}

/** Settings of a new database: on the server for `postgres`, where it has all tables, else in a file, by the driver that is named. */
export const databaseOn = async (database: string): Promise<Record<string, string>> =>
  database === 'postgres' ? newTables() : { RAPOR_DATABASE_DRIVER: database };

/** The same without tables, to try the migrations on. */
export const emptyOn = async (database: string): Promise<Record<string, string>> =>
  database === 'postgres' ? newDatabase() : { RAPOR_DATABASE_DRIVER: database };

afterAll(async () => {
  const started = await server;
  server = tables = undefined;
  await started?.stop();
});
