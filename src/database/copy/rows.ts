import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { places } from '../bulk';
import type { CopiedTable } from './tables';

/** A value as either database takes it: numbers and truths as text, which both read by the type of the column. */
export type Portable = string | Buffer | null;

/** How many rows are held at a time; of those with whole files in them fewer. */
const AT_ONCE = 500;
const WITH_BYTES_AT_ONCE = 8;

/** All rows of a table, a page at a time, in the order of their keys. */
export async function* pagesOf(manager: EntityManager, table: CopiedTable): AsyncGenerator<Portable[][]> {
  const most = table.columns.some(({ isBytes }) => isBytes) ? WITH_BYTES_AT_ONCE : AT_ONCE;
  const keys = quoted(table.key);
  const after = `WHERE (${keys}) > (${places(manager, table.key.length)})`;
  const select = `SELECT ${quoted(table.columns.map(({ name }) => name))} FROM "${table.name}"`;
  let last: Portable[] = [];
  for (;;) {
    const page = `${last.length === 0 ? '' : after} ORDER BY ${keys} LIMIT ${most}`;
    // Nothing says where a page of rows without a key would end: what was worked out, and is read at once.
    const sql = `${select} ${keys === '' ? '' : page}`;
    const found = await manager.query<Record<string, unknown>[]>(sql, last);
    const rows = found.map((row) =>
      table.columns.map((column) => portable(row[column.name], column.isBoolean)),
    );
    if (rows.length > 0) yield rows;
    if (rows.length < most || keys === '') return;
    last = keyOf(table, rows.at(-1) ?? []);
  }
}

const quoted = (names: readonly string[]): string => names.map((each) => `"${each}"`).join(', ');

const keyOf = ({ key, columns }: CopiedTable, row: readonly Portable[]): Portable[] =>
  key.map((name) => row[columns.findIndex((each) => each.name === name)] ?? null);

/** @throws Error for a value that no column of ours has */
function portable(value: unknown, isBoolean: boolean): Portable {
  if (value === null || value === undefined) return null;
  if (isBoolean) return value === true || value === 1 ? '1' : '0';
  if (Buffer.isBuffer(value) || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  throw new Error(`a value of no known type: ${typeof value}`);
}

/** How many rows there are, and what they say, whatever their order. */
export interface Digest {
  readonly rows: number;
  readonly sum: bigint;
}

export const NOTHING: Digest = { rows: 0, sum: 0n };
const ALL = 1n << 256n;

/** A digest with more rows. Databases put the same texts in another order: the hashes of rows are added up. */
export const withRows = (digest: Digest, rows: readonly Portable[][]): Digest => ({
  rows: digest.rows + rows.length,
  sum: rows.reduce((sum, row) => (sum + hashOfRow(row)) % ALL, digest.sum),
});

function hashOfRow(row: readonly Portable[]): bigint {
  const hash = createHash('sha256');
  for (const value of row) {
    const bytes = typeof value === 'string' ? Buffer.from(value) : value;
    hash.update(`${value === null ? 'n' : Buffer.isBuffer(value) ? 'b' : 't'}${bytes?.length ?? 0}:`);
    if (bytes) hash.update(bytes);
  }
  return BigInt(`0x${hash.digest('hex')}`);
}

/** The digest of a table as it stands. */
export async function digestOf(manager: EntityManager, table: CopiedTable): Promise<Digest> {
  let digest = NOTHING;
  for await (const rows of pagesOf(manager, table)) digest = withRows(digest, rows);
  return digest;
}
