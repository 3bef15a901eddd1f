import type { EntityManager } from 'typeorm';
import { inPostgres } from '../bulk';
import type { CopiedTable } from './tables';

/** Both databases number rows as they come in, by triggers: copied rows keep the numbers they have. */
export async function withoutTriggers(
  manager: EntityManager,
  tables: readonly CopiedTable[],
  work: () => Promise<void>,
): Promise<void> {
  const { off, on } = inPostgres(manager) ? ofPostgres(tables) : await ofSqlite(manager);
  for (const sql of off) await manager.query(sql);
  await work();
  for (const sql of on) await manager.query(sql);
}

interface Switches {
  readonly off: readonly string[];
  readonly on: readonly string[];
}

const ofPostgres = (tables: readonly CopiedTable[]): Switches => ({
  off: tables.map(({ name }) => `ALTER TABLE "${name}" DISABLE TRIGGER USER`),
  on: tables.map(({ name }) => `ALTER TABLE "${name}" ENABLE TRIGGER USER`),
});

async function ofSqlite(manager: EntityManager): Promise<Switches> {
  const triggers = await manager.query<{ name: string; sql: string }[]>(
    `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name`,
  );
  return { off: triggers.map(({ name }) => `DROP TRIGGER "${name}"`), on: triggers.map(({ sql }) => sql) };
}

/** The last number that was given to a row. */
export async function lastNumber(manager: EntityManager): Promise<number> {
  const sql = inPostgres(manager)
    ? 'SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS "last" FROM "made_sequence"'
    : 'SELECT "last" FROM "made_sequence"';
  const [row] = await manager.query<{ last: number | string }[]>(sql);
  return Number(row?.last ?? 0);
}

/** The next row is given the number after this one. */
export async function goOnAfter(manager: EntityManager, last: number): Promise<void> {
  if (inPostgres(manager))
    await manager.query(`SELECT setval('"made_sequence"', $1, $2)`, [Math.max(last, 1), last > 0]);
  else await manager.query('UPDATE "made_sequence" SET "last" = ?', [last]);
}
