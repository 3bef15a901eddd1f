import { isFilled, textOf } from '../../domain/grid';
import type { Sheet } from '../../domain/grid';
import { STEP_HEAD } from '../lexicon/columns';
import { STATEMENTS } from '../lexicon/titles';
import { normalised } from '../lexicon/words';
import { OF_BOOKS } from '../lexicon/years';
import { isTotalRow } from './column-arithmetic';
import { countBetween } from './columns';
import type { Column, ColumnIndex } from './columns';
import { FEWEST_AMOUNTS } from './headers';
import type { Header, YearColumn } from './headers';

/** The column of a year and those that are looked at where it is blank. */
export const columnsIn = ({ column, beside = [] }: Pick<YearColumn, 'column' | 'beside'>): number[] => [
  column,
  ...beside,
];

/**
 * Gives each year the columns without a header of their own that fill its gaps: under a merged header, or right of it,
 * amounts stand in steps, details inside and subtotals outside.
 */
export function widened(sheet: Sheet, header: Header, index: ColumnIndex): Header {
  const taken = new Set([...header.years, ...header.skipped].map(({ column }) => column));
  const years = header.years.map((year, at) => {
    const next = header.years[at + 1]?.column ?? year.column + 3;
    const isLast = header.years[at + 1] === undefined;
    const beside = index.columns
      .filter(({ at: column }) => column > year.column && column < next && !taken.has(column))
      .filter((column) => isStep(sheet, column, index.byColumn.get(year.column), header))
      .filter((column) => !isLast || isOfTable(sheet, column, header))
      .map(({ at: column }) => column);
    return beside.length > 0 ? { ...year, beside } : year;
  });
  return { ...header, years };
}

function isStep(
  sheet: Sheet,
  { at, amounts, words }: Column,
  main: Column | undefined,
  { row, until }: Header,
): boolean {
  const own = amounts.filter((each) => each > row && each < until);
  const filled = new Set(main?.amounts);
  // Below the years: "Rincian | Jumlah".
  const head = sheet.rows[row + 1]?.[at];
  const others = words.filter(
    (each) => each !== row + 1 || head === undefined || !STEP_HEAD.test(textOf(head)),
  );
  return (
    own.length > 0 && countBetween(others, row - 1, until) === 0 && own.every((each) => !filled.has(each))
  );
}

/** Right of the last year a few amounts are subtotals, or a helper figure beside the table. */
function isOfTable(sheet: Sheet, { at, amounts }: Column, { row, until }: Header): boolean {
  const own = amounts.filter((each) => each > row && each < until);
  const isMerged = sheet.rows[row]?.[at]?.merged !== undefined;
  return isMerged || own.length >= FEWEST_AMOUNTS || own.every((each) => isTotalRow(sheet, each));
}

/** A row of nothing but titles of statements, or a year among nothing but titles in its row, of one table or of several beside each other, heads no column, though amounts stand below it. */
export function isTitle(sheet: Sheet, { row, years, skipped }: Header): boolean {
  const [only] = years;
  if (!only || skipped.length > 0) return false;
  const filled = (sheet.rows[row] ?? []).filter(isFilled).map(textOf);
  if (filled.every((text) => names(normalised(text.slice(0, LONGEST_TITLE))))) return true;
  return years.length === 1 && filled.every((text) => OF_BOOKS.test(text));
}

const names = (text: string): boolean => STATEMENTS.some(([words]) => words.test(text));
const LONGEST_TITLE = 200;

/** How many columns these headers have read. */
export const columnsRead = (headers: readonly Header[]): number =>
  headers.reduce((sum, { years }) => sum + years.flatMap(columnsIn).length, 0);
