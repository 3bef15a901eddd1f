import { addressOf, isFilled, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { isAmount } from '../tables/columns';
import { headerYear } from '../tables/headers';
import { FEWEST_ON_PAGE } from '../weights';

type Row = readonly Cell[];

/**
 * Pages of a document on which nothing but one column of amounts stands, put beside the names that they belong to: a print
 * too wide for its paper has its names on the first pages and its last column on as many pages behind them, or each page
 * of names and then its column. They are put together only where each amount is printed as far down as a name, and the
 * year as far as the years.
 */
export function withColumnPages(pages: readonly Sheet[]): readonly Sheet[] {
  const columns = pages.filter(holdsOnlyAmounts);
  const names = pages.filter((page) => !columns.includes(page));
  const isBehind = (column: Sheet, at: number): boolean =>
    pages.indexOf(column) === names.length + at || pages.indexOf(column) === 2 * at + 1;
  const isPaired = columns.length > 0 && columns.length === names.length && columns.every(isBehind);
  if (!isPaired) return pages;
  const paired = names.flatMap((page, at) => beside(headed(page), columns[at]) ?? []);
  return paired.length === names.length ? paired : pages;
}

/** What is printed; the number of a page at its foot is of no table. */
function filled(row: Row): readonly Cell[] {
  const cells = row.filter(isFilled);
  return PAGE_NUMBER.test(cells.map(textOf).join(' ').trim()) ? [] : cells;
}

const PAGE_NUMBER = /^(?:hal(?:aman|\.)?|page)\s*\d{1,3}(?:\s*(?:dari|of|\/)\s*\d{1,3})?$/i;

/**
 * The page with its years over its only column of amounts: set to the left of a wide column, a year seems to stand over
 * the names, set to its right over nothing, and beside the year of another page that column would be of no year.
 */
function headed(page: Sheet): Sheet {
  const [column, ...others] = new Set(
    page.rows.flatMap((row) => [...row.keys()].filter((at) => isAmountOnly(row[at]))),
  );
  if (column === undefined || others.length > 0) return page;
  return { ...page, rows: page.rows.map((row) => yearMoved(row, column)) };
}

/** A row in which a year stands alone, or beside words alone ("Uraian | 2024"), with that year in the column. */
function yearMoved(row: Row, column: number): Row {
  const [at, ...more] = row.flatMap((cell, place) => (isYear(cell) ? [place] : []));
  const year = at === undefined || more.length > 0 ? undefined : row[at];
  const over = row[column];
  if (year === undefined || filled(row).some(isAmountOnly) || (over && isFilled(over))) return row;
  const width = Math.max(row.length, column + 1);
  const cells = [...row, ...blanks(width - row.length)];
  return cells.map((cell, place) => {
    if (place === column) return year;
    return cell === year ? { ...cell, content: BLANK } : cell;
  });
}

const isYear = (cell: Cell): boolean => headerYear(cell) !== undefined && isOfColumn(cell);

const isAmountOnly = (cell: Cell | undefined): boolean =>
  cell !== undefined && isAmount(cell) && headerYear(cell) === undefined;

function holdsOnlyAmounts({ rows }: Sheet): boolean {
  let held = 0;
  return (
    rows.every((row) => {
      const [cell, ...more] = filled(row);
      if (cell !== undefined) held += 1;
      return cell === undefined || (more.length === 0 && isOfColumn(cell));
    }) && held >= FEWEST_ON_PAGE
  );
}

const isOfColumn = (cell: Cell): boolean =>
  headerYear(cell) !== undefined || (isAmount(cell) && !/\p{L}{4}/u.test(textOf(cell)));

/** The page with the column behind its last one; nothing where a part of the column is printed beside no name. */
function beside(page: Sheet, column: Sheet | undefined): Sheet | undefined {
  const width = Math.max(...page.rows.map((row) => row.length));
  const added = new Map<number, Cell>();
  for (const [at, row] of (column?.rows ?? []).entries()) {
    const [cell] = filled(row);
    if (cell === undefined) continue;
    const place = rowPrintedAt(page, column?.downs?.[at]);
    if (place === undefined || added.has(place) || !standsWith(cell, page.rows[place] ?? []))
      return undefined;
    added.set(place, cell);
  }
  const rows = page.rows.map((row, at) => {
    const cell = added.get(at);
    // Told beside the name that it belongs to: one row has one page.
    return cell ? [...row, ...blanks(width - row.length), { ...cell, address: addressOf(at, width) }] : row;
  });
  return { ...page, rows };
}

/** The row of names as far down its page: to count rows would shift amounts where an account has none in one of the years. */
function rowPrintedAt({ rows, downs }: Sheet, down: number | undefined): number | undefined {
  if (down === undefined || downs === undefined) return undefined;
  const at = downs.findIndex(
    (each, row) => Math.abs(each - down) <= SAME_LINE && filled(rows[row] ?? []).length > 0,
  );
  return at < 0 ? undefined : at;
}

/** In points: less than half a line of small print. */
const SAME_LINE = 3;

/** A year beside the years, an amount beside a name. */
const standsWith = (cell: Cell, row: Row): boolean => {
  const own = filled(row);
  const isHead = own.some((each) => headerYear(each) !== undefined);
  return headerYear(cell) === undefined ? own.some((each) => !isOfColumn(each)) : isHead;
};

const BLANK = { kind: 'blank' } as const;

const blanks = (count: number): readonly Cell[] =>
  Array.from({ length: count }, () => ({ address: '', content: BLANK }));
