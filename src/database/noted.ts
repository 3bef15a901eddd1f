import { inPostgres } from './bulk';
import { rowsNamed, type Named } from './named';
import type { WriteScope } from './unit-of-work';

/**
 * Takes what triggers noted in a table that rows are only added to: each row once, and whoever adds one waits for nobody. What
 * is noted from here on, or by a transaction that is still open, is left for the next time.
 *
 * @param where which of them, in SQL of our own
 */
export async function takeNoted<Row>(
  { manager }: WriteScope,
  {
    table,
    columns,
    where,
  }: { readonly table: string; readonly columns: readonly string[]; readonly where: string },
  values: Named,
): Promise<Row[]> {
  const names = columns.map((each) => `"${each}"`).join(', ');
  const of = `FROM "${table}" WHERE ${where}`;
  if (inPostgres(manager))
    return rowsNamed<Row>(
      { manager },
      `WITH "gone" AS (DELETE ${of} RETURNING ${names}) SELECT DISTINCT ${names} FROM "gone"`,
      values,
    );
  const noted = await rowsNamed<Row>({ manager }, `SELECT DISTINCT ${names} ${of}`, values);
  await rowsNamed({ manager }, `DELETE ${of}`, values);
  return noted;
}
