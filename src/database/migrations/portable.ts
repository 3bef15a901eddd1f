import { Table, type QueryRunner, type TableColumnOptions, type TableOptions } from 'typeorm';

/** Column types by what they mean; `amount` and `bytes` are the two that the databases name differently. */
type Type = 'id' | 'code' | 'text' | 'date' | 'integer' | 'key' | 'boolean' | 'amount' | 'fraction' | 'bytes';

const IN_SQLITE: Readonly<Record<Type, string>> = {
  id: 'varchar',
  code: 'varchar',
  text: 'text',
  date: 'varchar',
  integer: 'integer',
  key: 'bigint',
  boolean: 'boolean',
  amount: 'varchar',
  fraction: 'varchar',
  bytes: 'blob',
};

const IN_POSTGRES: Readonly<Record<Type, string>> = { ...IN_SQLITE, amount: 'numeric', bytes: 'bytea' };

/** `name: type`, with `?` after the type where the column may be empty. */
export type Columns = Readonly<Record<string, Type | `${Type}?`>>;

/** What a table refers to: its column and the table whose `id` (or other column) it holds. */
export type References = Readonly<Record<string, readonly [table: string, column: string]>>;

export interface TableText {
  readonly name: string;
  readonly primary: readonly string[];
  readonly columns: Columns;
  readonly references?: References;
  readonly unique?: readonly string[];
  readonly indices?: readonly (readonly string[])[];
}

/** Makes tables that are the same in SQLite and PostgreSQL. */
export async function createTables(runner: QueryRunner, tables: readonly TableText[]): Promise<void> {
  const postgres = isPostgres(runner);
  for (const table of tables) await runner.createTable(new Table(optionsOf(table, postgres)));
}

export function isPostgres(runner: QueryRunner): boolean {
  return runner.connection.options.type === 'postgres';
}

function optionsOf(table: TableText, postgres: boolean): TableOptions {
  const columns = Object.entries(table.columns).map(([name, type]) => ({
    ...columnOf(name, type, postgres),
    isPrimary: table.primary.includes(name),
  }));
  const foreignKeys = Object.entries(table.references ?? {}).map(([name, [to, column]]) => ({
    columnNames: [name],
    referencedTableName: to,
    referencedColumnNames: [column],
  }));
  const indices = (table.indices ?? []).map((names) => ({ columnNames: [...names] }));
  const uniques = table.unique ? [{ columnNames: [...table.unique] }] : [];
  return { name: table.name, columns, foreignKeys, indices, uniques };
}

function columnOf(name: string, type: Type | `${Type}?`, postgres: boolean): TableColumnOptions {
  const isNullable = type.endsWith('?');
  const bare = type.replace('?', '') as Type;
  return { name, isNullable, type: (postgres ? IN_POSTGRES : IN_SQLITE)[bare] };
}

/** What the database does by itself for each row that changes, in the same transaction. */
export interface TriggerText {
  readonly table: string;
  readonly on: 'INSERT' | 'UPDATE' | 'DELETE';
  /** Only where one of these columns is written; of updates. */
  readonly of?: readonly string[];
  /** Statements, each with its semicolon, over NEW and OLD. */
  readonly does: string;
}

const triggerName = (name: string, { table, on }: TriggerText): string =>
  `${name}_${table}_${on.toLowerCase()}`;

/** Makes a trigger that is the same in SQLite and PostgreSQL. @param name what its name begins with */
export async function createTrigger(runner: QueryRunner, name: string, trigger: TriggerText): Promise<void> {
  const { table, on, of, does } = trigger;
  const own = triggerName(name, trigger);
  const columns = of === undefined ? '' : ` OF ${of.map((each) => `"${each}"`).join(', ')}`;
  const when = `AFTER ${on}${columns} ON "${table}" FOR EACH ROW`;
  if (!isPostgres(runner)) {
    await runner.query(`CREATE TRIGGER "${own}" ${when} BEGIN ${does} END`);
    return;
  }
  await runner.query(
    `CREATE FUNCTION "${own}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${does} RETURN NULL; END $$`,
  );
  await runner.query(`CREATE TRIGGER "${own}" ${when} EXECUTE FUNCTION "${own}"()`);
}

export async function dropTrigger(runner: QueryRunner, name: string, trigger: TriggerText): Promise<void> {
  const own = triggerName(name, trigger);
  const postgres = isPostgres(runner);
  await runner.query(`DROP TRIGGER "${own}"${postgres ? ` ON "${trigger.table}"` : ''}`);
  if (postgres) await runner.query(`DROP FUNCTION "${own}"()`);
}

/**
 * A table in which triggers note what changed. Rows are only added, each under a key drawn by lot, so that nobody waits for who
 * notes the same.
 */
export async function createNotes(runner: QueryRunner, name: string, columns: string): Promise<void> {
  const drawn = isPostgres(runner)
    ? `md5(random()::text || clock_timestamp()::text)`
    : `(lower(hex(randomblob(16))))`;
  await runner.query(
    `CREATE TABLE "${name}" ("id" varchar PRIMARY KEY NOT NULL DEFAULT ${drawn}, ${columns})`,
  );
}
