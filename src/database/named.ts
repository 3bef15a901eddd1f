import type { Rows } from './unit-of-work';

/** Values of a query by name; a list stands for as many places as it has members. */
export type Named = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Asks for rows in SQL of our own, the same for SQLite and PostgreSQL, where a query builder cannot say it.
 *
 * @param sql with `:name` and `:...list`; never a user's words
 */
export async function rowsNamed<Row>({ manager }: Rows, sql: string, values: Named): Promise<Row[]> {
  const [text, bound]: [string, unknown[]] = manager.connection.driver.escapeQueryWithParameters(
    sql,
    { ...values },
    {},
  );
  return manager.query<Row[]>(text, bound);
}
