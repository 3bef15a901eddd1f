import type { EntityManager } from 'typeorm';

/** Values one statement carries at most: well below the limit of either database. */
const VALUES_AT_ONCE = 20_000;

/** A value as the driver takes it. */
export type Bound = string | number | Buffer | null;

/** "?, ?" or "$1, $2": as many places for values as are asked for, from a given one on. */
export function places(manager: EntityManager, count: number, from = 0): string {
  const postgres = manager.connection.options.type === 'postgres';
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
  const names = columns.map((each) => `"${each}"`).join(', ');
  for (let at = 0; at < rows.length; at += atOnce) {
    const part = rows.slice(at, at + atOnce);
    const values = part
      .map((_, row) => `(${places(manager, columns.length, row * columns.length)})`)
      .join(', ');
    await manager.query(`INSERT INTO "${table}" (${names}) VALUES ${values} ${more}`, part.flat());
  }
}
