import { createRequire } from 'node:module';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Refusal } from '../domain/errors';
import type { Settings } from '../settings';
import { withPortableTypes } from './columns';
import { withCompiled, type Library } from './compiled';
import { MIGRATIONS } from './migrations';

type Entities = NonNullable<DataSourceOptions['entities']>;

/**
 * What SQLite is told by whoever writes. With its usual 2 MB of pages in memory and a look into the main file after every 4 MB, pages of
 * a transaction of many files were written and read again before its end, and those that many transactions change each time.
 */
const WRITING = ['synchronous = NORMAL', 'cache_size = -16384', 'wal_autocheckpoint = 4000'];
/** Only once the schema stands: an index that a migration makes is sorted where temporary pages go, and of a large table that is no memory. */
const AFTER_MIGRATIONS = 'temp_store = MEMORY';

/** How long a writer waits for another process, in milliseconds. */
const WAIT = 5000;
/** SQLite's own flag of that name. */
const OPEN_READONLY = 1;

const load: (name: 'sqlite3') => Library = createRequire(__filename);

/**
 * The driver as it is. TypeORM asks every one to note where each query came from, which takes as long as the query itself and
 * stays for the whole process; what is noted is only seen where a query fails, and there TypeORM names the query.
 */
const QUIET = { verbose: (): Library => withCompiled(load('sqlite3')) };

/** Pages ask many short questions: PostgreSQL is not to compile one for the processor because it takes it for a long one. */
const NO_COMPILING = '-c jit=off';

/** True when the data stand in PostgreSQL instead of the embedded file. */
export function usesPostgres(settings: Settings): boolean {
  return settings.DATABASE_URL !== undefined;
}

/** The source that writes. Its schema comes from the migrations alone: it is never synchronised. */
export function writerOptions(settings: Settings, entities: Entities = []): DataSourceOptions {
  const common = { entities, migrations: MIGRATIONS, synchronize: false };
  if (settings.DATABASE_URL)
    return {
      ...common,
      type: 'postgres',
      url: settings.DATABASE_URL,
      extra: { options: NO_COMPILING },
    };
  return { ...common, ...embedded(settings, settings.databaseFile), enableWAL: true };
}

/** The source that reads. Both databases refuse it every write. */
export function readerOptions(settings: Settings, entities: Entities): DataSourceOptions {
  const common = { entities, synchronize: false };
  if (!settings.DATABASE_URL) return { ...common, ...embedded(settings, settings.databaseFile) };
  const extra = { options: `${NO_COMPILING} -c default_transaction_read_only=on` };
  return { ...common, type: 'postgres', url: settings.DATABASE_URL, extra };
}

/** One SQLite file as it lies there, such as a backup; only looked at unless asked otherwise. */
export function fileOptions(
  settings: Settings,
  file: string,
  access: 'read' | 'write' = 'read',
): DataSourceOptions {
  const options = embedded(settings, file);
  if (access === 'write') return options;
  return options.type === 'sqlite' ? { ...options, flags: OPEN_READONLY } : { ...options, readonly: true };
}

function embedded(settings: Settings, database: string): EmbeddedOptions {
  return settings.RAPOR_DATABASE_DRIVER === 'sqlite3'
    ? { type: 'sqlite', database, busyTimeout: WAIT, driver: QUIET }
    : { type: 'better-sqlite3', database, timeout: WAIT };
}

type EmbeddedOptions =
  | { type: 'sqlite'; database: string; busyTimeout: number; driver: typeof QUIET }
  | { type: 'better-sqlite3'; database: string; timeout: number };

/** Opens the source that writes, and brings its schema up to date. */
export async function openWriter(options: DataSourceOptions): Promise<DataSource> {
  const source = await withPortableTypes(new DataSource(options)).initialize();
  try {
    const tell = async (words: readonly string[]): Promise<void> => {
      if (options.type !== 'postgres') for (const each of words) await source.query(`PRAGMA ${each}`);
    };
    await tell(WRITING);
    await mustKnow(source);
    await source.runMigrations({ transaction: 'all' });
    await tell([AFTER_MIGRATIONS]);
    return source;
  } catch (error) {
    await source.destroy();
    throw error;
  }
}

/** What a newer version wrote means something that this one does not know.
 * @throws Refusal `cannot-start` (`newer-version`) */
async function mustKnow(source: DataSource): Promise<void> {
  if ((await isOurs(source)) && (await isOfNewer(source)))
    throw new Refusal('cannot-start', { reason: 'newer-version' });
}

/** Whether some version of the program has made its tables there. */
export async function isOurs(source: DataSource): Promise<boolean> {
  const runner = source.createQueryRunner();
  try {
    return await runner.hasTable('migrations');
  } finally {
    await runner.release();
  }
}

/** Whether a newer version than this one has been at a database of ours. */
export async function isOfNewer(source: DataSource): Promise<boolean> {
  const known = new Set<string>(MIGRATIONS.map(({ name }) => name));
  const applied = await source.query<{ name: string }[]>('SELECT name FROM migrations');
  return !applied.every(({ name }) => known.has(name));
}

/** Opens the source that reads. The writer comes first: it makes the file and its tables. */
export async function openReader(options: DataSourceOptions): Promise<DataSource> {
  const source = await withPortableTypes(new DataSource(options)).initialize();
  if (options.type !== 'postgres') await source.query('PRAGMA query_only = ON');
  return source;
}
