import type { EntityManager } from 'typeorm';

/** A table that is copied: with its columns, and those that name a row of it. */
export interface CopiedTable {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  /** The tables whose rows must be there before its own. */
  readonly after: readonly string[];
}

interface Column {
  readonly name: string;
  readonly isBoolean: boolean;
  readonly isBytes: boolean;
}

/** What each database makes for itself: the list of migrations, and the last number given. */
const OWN = ['migrations', 'made_sequence'];
const HERE = `m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT IN ('${OWN.join("', '")}')`;

/**
 * Every table with rows of ours, each after those it refers to. They are asked from the SQLite side, whichever way is copied: the
 * migrations make the same tables in both, and none can be forgotten that way.
 */
export async function copiedTables(sqlite: EntityManager): Promise<readonly CopiedTable[]> {
  const columns = await sqlite.query<{ table: string; name: string; type: string; pk: number }[]>(
    `SELECT m.name AS "table", c.name, LOWER(c.type) AS "type", c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c
      WHERE ${HERE} ORDER BY m.name, c.cid`,
  );
  const references = await sqlite.query<{ table: string; to: string }[]>(
    `SELECT DISTINCT m.name AS "table", f."table" AS "to" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
      WHERE ${HERE}`,
  );
  return inOrder(
    [...new Set(columns.map(({ table }) => table))].map((name) => {
      const own = columns.filter(({ table }) => table === name);
      const keys = own.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
      return {
        name,
        columns: own.map((each) => ({
          name: each.name,
          isBoolean: each.type === 'boolean',
          isBytes: each.type === 'blob',
        })),
        key: keys.map((each) => each.name),
        after: references.filter(({ table }) => table === name).map(({ to }) => to),
      };
    }),
  );
}

/** Tables put so that each comes after those it refers to.
 * @throws Error where they refer to each other in a circle */
export function inOrder<T extends Pick<CopiedTable, 'name' | 'after'>>(tables: readonly T[]): readonly T[] {
  const done: T[] = [];
  const names = new Set<string>();
  while (done.length < tables.length) {
    const ready = tables.filter(
      ({ name, after }) => !names.has(name) && after.every((each) => names.has(each)),
    );
    if (ready.length === 0) throw new Error('tables that refer to each other in a circle');
    for (const table of ready) names.add(table.name);
    done.push(...ready);
  }
  return done;
}
