import { addressOf, isFilled, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import type { Fault } from '../../domain/statement/fault';
import { columnsOf, isAmount } from '../tables/columns';
import { headerYear } from '../tables/headers';
import type { SheetTable } from '../tables/tables';
import { titleYears } from '../tables/title-year';
import { TITLE_YEAR } from '../weights';

/** A year with the cell that says it. */
interface SaidYear {
  readonly year: number;
  readonly cell: string;
}

/** The question of which year the books are, where two of them are said of one table, or of the statements of one file. */
export const twoYears = (said: readonly SaidYear[]): Fault => ({
  code: 'years-open',
  found: said.map(({ year, cell }) => `${year} di ${cell}`).join(', '),
});

/**
 * What is said of the only year of a table, the one that was read first; nothing where all agree, or the other is that of another
 * table of the sheet.
 */
function yearsSaid(table: SheetTable, all: readonly SheetTable[]): readonly SaidYear[] {
  const [year, ...others] = new Set(table.years.map((each) => each.year));
  if (year === undefined || others.length > 0) return [];
  const { sheet } = table;
  const known = new Set(all.flatMap(({ years }) => years.map((each) => each.year)));
  const told = titleYears(sheet).filter(
    // The head of a column that is not read speaks of that column.
    ({ row, weight }) => weight >= SURE && row !== table.header && row <= lastHead(table),
  );
  const differing = told.flatMap(({ row, header }) => {
    const cell = cellSaying(sheet, row, header.year);
    const isOwn = known.has(header.year) || !cell || saysYear(cell, year) || headsOther(table, row, cell);
    return isOwn ? [] : [{ year: header.year, cell: placeOf(sheet, cell) }];
  });
  const [other] = differing;
  const own = yearCell(table, year);
  return other && own ? [{ year, cell: placeOf(sheet, own) }, other] : [];
}

/** A title of a statement, or what is said to be the year of the books. */
const SURE = TITLE_YEAR.bare + Math.min(TITLE_YEAR.said, TITLE_YEAR.titled);

const lastHead = ({ header, rows }: SheetTable): number =>
  (rows.find(({ cells }) => cells.some(({ cell }) => isAmount(cell) && headerYear(cell) === undefined))
    ?.row ?? header + 1) - 1;

/** The cell that says the year of a table: the head of its column, else a title. */
function yearCell(table: SheetTable, year: number): Cell | undefined {
  const { sheet, header, years } = table;
  const head = sheet.rows[header]?.[years[0]?.column ?? 0];
  if (head && headerYear(head)?.year === year) return head;
  const rows = titleYears(sheet).filter((each) => each.header.year === year && each.row <= lastHead(table));
  return rows.map(({ row }) => cellSaying(sheet, row, year)).find((cell) => cell !== undefined);
}

const cellSaying = (sheet: Sheet, row: number, year: number): Cell | undefined =>
  (sheet.rows[row] ?? []).find((cell) => isFilled(cell) && headerYear(cell)?.year === year);

/** It stands over amounts that are not read: the year of another column says nothing of this one. */
function headsOther({ sheet, years }: SheetTable, row: number, cell: Cell): boolean {
  const at = sheet.rows[row]?.indexOf(cell) ?? -1;
  const amounts = columnsOf(sheet).byColumn.get(at)?.amounts ?? [];
  return amounts.some((each) => each > row) && !years.some(({ column }) => column === at);
}

const saysYear = (cell: Cell, year: number): boolean => textOf(cell).includes(String(year));

const placeOf = ({ name }: Sheet, { address }: Pick<Cell, 'address'>): string => `${name}!${address}`;

/** The cell that says the year of each of two statements of one file, where it can be told. */
export function yearsOf(tables: readonly SheetTable[]): readonly SaidYear[] {
  const told = tables.flatMap((table) => {
    const [year] = table.years.map((each) => each.year);
    if (year === undefined) return [];
    const cell = yearCell(table, year) ?? { address: addressOf(Math.max(0, table.header), 0) };
    return [{ year, cell: placeOf(table.sheet, cell) }];
  });
  return [...new Map(told.map((each) => [each.year, each])).values()];
}

/** The question for the first table that is said to be of two years, where a person said neither of them. */
export function yearsOpen(tables: readonly SheetTable[], answer: number | undefined): readonly Fault[] {
  const said = tables
    .map((table) => yearsSaid(table, tables))
    .find((each) => each.length > 0 && each.every(({ year }) => year !== answer));
  return said ? [twoYears(said)] : [];
}

/** Tables that are said to be of two years, as of the one of them that a person said. */
export const ofYearSaid = (tables: readonly SheetTable[], year: number): readonly SheetTable[] =>
  tables.map((table) =>
    yearsSaid(table, tables).some((each) => each.year === year) ? asYear(table, year) : table,
  );

/** The table as if its only year were this one. */
export function asYear(table: SheetTable, year: number): SheetTable {
  return {
    ...table,
    years: table.years.map(({ end, ...each }) => ({
      ...each,
      year,
      ...(end?.startsWith(String(year)) ? { end } : {}),
    })),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((each) => ({ ...each, year })) })),
  };
}
