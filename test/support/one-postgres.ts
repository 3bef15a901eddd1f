import { postgresPrograms, TemporaryPostgres } from './postgres';

/** Whether a PostgreSQL server is installed here; what needs one is skipped without. */
export const hasPostgres = postgresPrograms() !== undefined;

let server: Promise<TemporaryPostgres> | undefined;

/**
 * Settings of a new, empty database on the one server of this process, which is started when it is first asked for: making a
 * server takes as long as twenty tests. A group whose specs ask for it imports this file, so that it ends with the group.
 *
 * @throws Error where {@link hasPostgres} is false
 */
export async function newDatabase(): Promise<{ DATABASE_URL: string }> {
  server ??= TemporaryPostgres.start(postgresPrograms() ?? '');
  const started = await server;
  return { DATABASE_URL: started.url(started.create()) };
}

/** Settings of a new database: on the server for `postgres`, else in a file, by the driver that is named. */
export const databaseOn = async (database: string): Promise<Record<string, string>> =>
  database === 'postgres' ? newDatabase() : { RAPOR_DATABASE_DRIVER: database };

afterAll(async () => {
  const started = await server;
  server = undefined;
  await started?.stop();
});
