import { OF_STATEMENT, titleYears } from '../tables/title-year';
import type { SheetTable } from '../tables/tables';

/**
 * A table whose newest year ends when the title of its statement says, where its head names the year alone: "Per 30 Juni 2024"
 * over "2024" is half a year.
 */
export function withTitleEnd(table: SheetTable): SheetTable {
  const newest = Math.max(...table.years.map(({ year }) => year));
  if (table.years.some(({ year, end }) => year === newest && end !== undefined)) return table;
  const end = endSaid(table, newest);
  return end === undefined
    ? table
    : { ...table, years: table.years.map((each) => (each.year === newest ? { ...each, end } : each)) };
}

/** The last day that the titles of statements over a table say of a year; undefined where they say none, or two. */
function endSaid({ sheet, header }: SheetTable, year: number): string | undefined {
  const told = titleYears(sheet).filter(
    (each) => each.row <= header && each.weight >= OF_STATEMENT && each.header.year === year,
  );
  const [end, ...others] = new Set(told.flatMap((each) => each.header.end ?? []));
  return others.length === 0 ? end : undefined;
}
