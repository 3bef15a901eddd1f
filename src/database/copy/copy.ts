import type { DataSource, EntityManager } from 'typeorm';
import { codeOf } from '../../domain/error-code';
import { Refusal } from '../../domain/errors';
import type { Settings } from '../../settings';
import { inPostgres, insertRows } from '../bulk';
import { exists, withSource } from '../backup-file';
import { isOurs, openWriter, usesPostgres, writerOptions } from '../data-source';
import { goOnAfter, lastNumber, withoutTriggers } from './numbers';
import { digestOf, NOTHING, pagesOf, withRows, type Digest, type Portable } from './rows';
import { copiedTables, type CopiedTable } from './tables';
import { fillTarget } from './target';

/** PostgreSQL's own code for it. */
const NOT_A_TEXT = '22021';

/** What was copied. */
export interface Copied {
  /** How many rows of each table. */
  readonly rows: ReadonlyMap<string, number>;
  /** ISO time of the state that was copied: what comes in later is not in it. */
  readonly at: string;
}

/**
 * Copies a whole database from SQLite to PostgreSQL, or back: the state of one moment, also while a service writes, in one
 * transaction, and reads every row of it again. The keys of the office lie in files beside the database, and stay there.
 *
 * @throws Refusal `copy-refused` (`not-rapor`, `source-missing`, `target-not-empty`, `copy-differs`), `cannot-start`
 */
export async function copyDatabase(from: Settings, to: Settings): Promise<Copied> {
  if (usesPostgres(from) === usesPostgres(to))
    throw new Error('a copy from one kind of database to the same');
  const source = await openedSource(from);
  try {
    return await atOneMoment(source, (read) => copied(read, to));
  } finally {
    await source.destroy();
  }
}

/** Brought up to date first, as every command does. */
async function openedSource(from: Settings): Promise<DataSource> {
  if (usesPostgres(from)) await needsTables(from);
  else if (!(await exists(from.databaseFile)))
    throw new Refusal('copy-refused', { reason: 'source-missing', place: from.databaseFile });
  return openWriter(writerOptions(from));
}

async function needsTables(from: Settings): Promise<void> {
  if (!(await withSource({ ...writerOptions(from), migrations: [] }, isOurs)))
    throw new Refusal('copy-refused', { reason: 'not-rapor', place: 'DATABASE_URL' });
}

/** Reads in one transaction, which sees one state from its first look on. */
async function atOneMoment<T>(source: DataSource, work: (read: EntityManager) => Promise<T>): Promise<T> {
  return inPostgres(source.manager) ? source.transaction('REPEATABLE READ', work) : source.transaction(work);
}

async function copied(read: EntityManager, to: Settings): Promise<Copied> {
  const last = await lastNumber(read);
  const at = new Date().toISOString();
  const rows = new Map<string, number>();
  await fillTarget(to, async (write) => {
    const tables = await copiedTables(usesPostgres(to) ? read : write);
    await withoutTriggers(write, tables, async () => {
      for (const table of tables) rows.set(table.name, (await copyTable(read, write, table)).rows);
    });
    await goOnAfter(write, last);
  });
  return { rows, at };
}

/** @throws Refusal `copy-refused` (`copy-differs`) where what stands there afterwards is not what was read */
async function copyTable(read: EntityManager, write: EntityManager, table: CopiedTable): Promise<Digest> {
  const names = table.columns.map(({ name }) => name);
  let digest = NOTHING;
  for await (const rows of pagesOf(read, table)) {
    await put(write, table.name, names, rows);
    digest = withRows(digest, rows);
  }
  const there = await digestOf(write, table);
  if (there.rows !== digest.rows || there.sum !== digest.sum)
    throw new Refusal('copy-refused', { reason: 'copy-differs', place: table.name });
  return digest;
}

/** @throws Refusal `copy-refused` (`text-unfit`) for a text with a character of no text, which PostgreSQL does not take */
async function put(
  write: EntityManager,
  table: string,
  names: readonly string[],
  rows: readonly Portable[][],
): Promise<void> {
  try {
    await insertRows(write, table, names, rows);
  } catch (error) {
    if (codeOf(error) !== NOT_A_TEXT) throw error;
    throw new Refusal('copy-refused', { reason: 'text-unfit', place: table });
  }
}
