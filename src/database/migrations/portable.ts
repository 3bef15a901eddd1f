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
