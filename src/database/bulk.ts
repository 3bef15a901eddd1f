import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';
import { grouped } from '../domain/grouped';
import { lotsOf } from '../domain/lots';

/** Values one statement carries at most: well below the limit of either database. */
const VALUES_AT_ONCE = 20_000;

/** A value as the driver takes it. */
export type Bound = string | number | boolean | Buffer | null;

/** Whether the rows stand in PostgreSQL. */
export const inPostgres = ({ connection }: EntityManager): boolean => connection.options.type === 'postgres';

/** "?, ?" or "$1, $2": as many places for values as are asked for, from a given one on. */
export function places(manager: EntityManager, count: number, from = 0): string {
  const postgres = inPostgres(manager);
  return Array.from({ length: count }, (_, at) => (postgres ? `$${from + at + 1}` : '?')).join(', ');
}

/**
 * Inserts many rows with few statements; every value is bound.
 *
 * @param more what follows the values, such as ON CONFLICT; never a user's words
 */
export async function insertRows(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Bound[])[],
  more = '',
): Promise<void> {
  const atOnce = Math.max(1, Math.floor(VALUES_AT_ONCE / columns.length));
  for (const part of lotsOf(rows, atOnce)) {
    const text = inPostgres(manager) ? undefined : oneText(part);
    if (text !== undefined) await insertText(manager, table, columns, text, more);
    else
      await manager.query(
        `${into(table, columns)} VALUES ${valuesOf(manager, columns.length, part)} ${more}`,
        part.flat(),
      );
  }
}

async function insertText(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  text: string,
  more = '',
): Promise<void> {
  await manager.query(`${into(table, columns)} ${fromText(columns.length)} ${more}`, [text]);
}

const into = (table: string, columns: readonly string[]): string =>
  `INSERT INTO "${table}" (${columns.map((each) => `"${each}"`).join(', ')})`;

function valuesOf(manager: EntityManager, width: number, rows: readonly unknown[]): string {
  return rows.map((_, row) => `(${places(manager, width, row * width)})`).join(', ');
}

/** Each value of each row of one text. The condition parts it from an ON CONFLICT that follows. */
function fromText(width: number): string {
  const values = Array.from({ length: width }, (_, at) => `value ->> ${at}`);
  return `SELECT ${values.join(', ')} FROM json_each(?) WHERE 1`;
}

/** Fewer values are bound one by one. */
const FEW = 8;

/**
 * Rows as one text for SQLite, whose driver takes longer to bind a value than the database to write it. Undefined where
 * there is little to win, or where a value would not come out of it as it went in.
 */
function oneText(rows: readonly (readonly Bound[])[]): string | undefined {
  const values = rows.flat();
  if (values.length < FEW || !values.every(isPlain)) return undefined;
  const text = JSON.stringify(rows);
  return isChanged(text) ? undefined : text;
}

/** Whether a value would not come out of a text as it went in. */
const isChanged = (text: string): boolean => /\\u(?:0000|d[89a-f])/i.test(text);

const isPlain = (value: Bound): boolean =>
  value === null || typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value));

/**
 * Inserts rows of an entity as it describes them, in a fraction of the time that the library's own way takes for many
 * columns. What the database gives by itself is not read back.
 */
export async function insertAll<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly Partial<T>[],
): Promise<void> {
  const { tableName, columns } = manager.connection.getMetadata(entity);
  const given = columns.filter(({ isInsert }) => isInsert);
  const names = given.map(({ databaseName }) => databaseName);
  const bound = rows.map((row) => boundIn(manager, given, row));
  await insertRows(manager, tableName, names, bound);
}

const boundIn = <T extends ObjectLiteral>(
  { connection }: EntityManager,
  columns: readonly ColumnMetadata[],
  row: Partial<T>,
): Bound[] =>
  columns.map((column) =>
    boundOf(connection.driver.preparePersistentValue(row[column.propertyName] ?? null, column)),
  );

/** What changes of a row. */
export interface Change<T> {
  readonly id: string;
  readonly change: Partial<T>;
}

/** Changes rows of an entity by their ids, in SQLite those of which the same columns change with one statement; what comes last counts. */
export async function updateAll<T extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  changes: readonly Change<T>[],
): Promise<void> {
  const byId = new Map<string, Partial<T>>();
  for (const { id, change } of changes) byId.set(id, { ...byId.get(id), ...change });
  const alike = grouped([...byId], ([, change]) => Object.keys(change).sort().join());
  for (const rows of alike.values()) await updateAlike(manager, entity, rows);
}

async function updateAlike<T extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly (readonly [id: string, change: Partial<T>])[],
): Promise<void> {
  const { tableName, columns } = manager.connection.getMetadata(entity);
  const [, one = {}] = rows[0] ?? [];
  const given = columns.filter(({ propertyName }) => Object.hasOwn(one, propertyName));
  const bound = rows.map(([id, change]) => [id, ...boundIn(manager, given, change)]);
  const text = inPostgres(manager) ? undefined : oneText(bound);
  if (text === undefined) {
    for (const [id, change] of rows)
      await manager.createQueryBuilder().update(entity).set(change).where('id = :id', { id }).execute();
    return;
  }
  const names = given.map(({ databaseName }) => `"${databaseName}"`);
  const values = names.map((name, at) => `value ->> ${at + 1} AS ${name}`);
  await manager.query(
    `UPDATE "${tableName}" SET ${names.map((name) => `${name} = "now".${name}`).join(', ')}
     FROM (SELECT value ->> 0 AS "id", ${values.join(', ')} FROM json_each(?)) AS "now"
     WHERE "${tableName}"."id" = "now"."id"`,
    [text],
  );
}

/** @throws Error for what no column holds: a bug */
function boundOf(value: unknown): Bound {
  if (value === null || Buffer.isBuffer(value)) return value;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`not to be stored: ${typeof value}`);
}
