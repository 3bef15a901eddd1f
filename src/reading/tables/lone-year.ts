import { addressOf, textOf } from '../../domain/grid';
import type { Sheet } from '../../domain/grid';
import { isTotalRow } from './column-arithmetic';
import { countBetween, indexOf } from './columns';
import type { Column, ColumnIndex } from './columns';
import { FEWEST_AMOUNTS, headerYear } from './headers';
import { columnsOfYear, meantOf } from './meant-columns';
import type { Known, Meant, Told } from './meant-columns';
import { rowsOfTitles, statementTitles, titleOf, titleYears } from './title-year';
import type { TitleYear } from './title-year';
import type { Header, SkippedColumn } from './headers';
import { COUNTS } from '../lexicon/columns';
import { OF_BOOKS } from '../lexicon/years';
import type { YearHeader } from '../lexicon/years';

/**
 * The tables whose one year stands in a title: of each its column of amounts on each side, details and subtotals
 * together. Several titles of statements below each other each begin a table of their own.
 */
export function loneYears(sheet: Sheet, index: ColumnIndex, known: Known): Header[] {
  const best = titleOf(sheet, known.year);
  if (!best) return [];
  const titles = known.year === undefined ? withUpper(sheet, index, best) : [];
  const headers = titles.flatMap((title, at) => {
    const until = titles[at + 1]?.row ?? sheet.rows.length;
    return loneStatement(sheet, index, title, until, known) ?? [];
  });
  if (headers.length > 1) return headers;
  const whole = loneYear(sheet, index, best, sheet.rows.length, known);
  if (whole?.open === undefined) return whole ? [whole] : [];
  const parted = byStatements(sheet, index, best, known);
  return parted.length > 1 && parted.every(({ open }) => open === undefined) ? parted : [whole];
}

/** The titles of statements; above the first of them also what says a year over amounts, in whatever words. */
function withUpper(sheet: Sheet, index: ColumnIndex, best: TitleYear): readonly TitleYear[] {
  const titles = statementTitles(sheet);
  const [first = best] = titles;
  const above = index.columns.flatMap(({ at, amounts }) =>
    at > 0 && countBetween(amounts, -1, first.row) >= FEWEST_AMOUNTS ? (amounts[0] ?? []) : [],
  );
  const upper = titleYears(sheet).find(({ row }) => row >= 0 && row < Math.min(...above));
  const below = titles.length > 0 ? titles : [best];
  return above.length > 0 && upper && upper.row < first.row ? [upper, ...below] : titles;
}

/** Statements of one year below each other, each with columns of its own, where only one title says the year. */
function byStatements(
  sheet: Sheet,
  index: ColumnIndex,
  { header, weight }: TitleYear,
  known: Known,
): Header[] {
  const rows = rowsOfTitles(sheet);
  return rows.flatMap((row, at) => {
    const until = rows[at + 1] ?? sheet.rows.length;
    return loneStatement(sheet, index, { row, header, weight }, until, known) ?? [];
  });
}

/** The one statement below its title: its columns are those that are filled there, whatever stands above or below. */
export const loneStatement = (
  sheet: Sheet,
  index: ColumnIndex,
  title: TitleYear,
  until: number,
  known: Known,
): Header | undefined => loneYear(sheet, within(sheet, index, title.row, until), title, until, known, 1);

/** The columns as they are between two rows. */
function within(sheet: Sheet, { columns }: ColumnIndex, above: number, below: number): ColumnIndex {
  const isInside = (row: number): boolean => row > above && row < below;
  // A column that holds many amounts on the sheet may hold but one total here.
  const full = columns.filter(
    (column) =>
      column.amounts.length >= FEWEST_AMOUNTS || column.words.length > 0 || holdsTotals(sheet, column),
  );
  const inside = full.map(({ at, amounts, words }) => ({
    at,
    amounts: amounts.filter(isInside),
    words: words.filter(isInside),
  }));
  return indexOf(inside);
}

function loneYear(
  sheet: Sheet,
  index: ColumnIndex,
  title: TitleYear,
  until: number,
  known: Known,
  fewest = FEWEST_AMOUNTS,
): Header | undefined {
  const { row } = title;
  const columns = index.columns.filter(
    (column) =>
      column.at > 0 &&
      (column.amounts.length >= fewest || holdsTotals(sheet, column)) &&
      wordsAbove(sheet, column.amounts, column.at, row) !== undefined,
  );
  const told = sidesOf(index, columns, row).map((side) =>
    side.map((column) => ({ column, head: wordsAbove(sheet, column.amounts, column.at, row) ?? '' })),
  );
  const sides = told.map((side) => meantOf(sheet, side, known));
  const years = sides.flatMap((meant) => {
    const [first] = meant.columns;
    const header = known.year === undefined ? yearOver(sheet, title, first?.at ?? 0) : title.header;
    return columnsOfYear(header, meant);
  });
  if (years.length === 0) return undefined;
  const open = sides.flatMap((side) => side.open);
  const skipped = told.flat().filter((each) => open.length === 0 && !isRead(each, sides));
  return {
    row,
    until,
    years,
    skipped: skipped.flatMap((each) => leftAside(each, sheet)),
    ...(open.length > 0 ? { open } : {}),
  };
}

const isRead = ({ column }: Told, sides: readonly Meant[]): boolean =>
  sides.some(({ columns }) => columns.includes(column));

/** A column that is not the statement, as what stands over it says; one without a head is told by its amounts. */
function leftAside({ column: { at, amounts }, head }: Told, sheet: Sheet): SkippedColumn[] {
  const label = head.trim();
  if (label === '') return [];
  const [first = 1] = amounts;
  const above = sheet.rows.slice(0, first).map((cells) => cells[at]);
  const told = above.filter((cell) => cell?.content.kind === 'text').at(-1);
  return [{ column: at, cell: told?.address ?? addressOf(first - 1, at), label }];
}

/** Titles beside each other that name different years each speak of the table below them. */
function yearOver(sheet: Sheet, { row, header }: TitleYear, column: number): YearHeader & { apart?: true } {
  const told = (sheet.rows[row] ?? []).flatMap((cell, at) => {
    const named = cell.content.kind === 'text' && OF_BOOKS.test(textOf(cell)) ? headerYear(cell) : undefined;
    return named && at <= column ? [named] : [];
  });
  const [nearest] = told.slice(-1);
  return nearest && nearest.year !== header.year ? { ...nearest, apart: true } : header;
}

/** An outer column may hold no more than the total of the side. */
const holdsTotals = (sheet: Sheet, { amounts }: Column): boolean =>
  amounts.length > 0 && amounts.every((row) => isTotalRow(sheet, row));

/** What the header over a column says: the last text above its amounts; undefined for a column that counts rows. */
function wordsAbove(
  sheet: Sheet,
  amounts: readonly number[],
  column: number,
  title: number,
): string | undefined {
  const first = amounts.find((row) => row > title) ?? 0;
  const told: string[] = [];
  for (let row = Math.max(title + 1, first - 4, 0); row < first; row += 1) {
    const cell = sheet.rows[row]?.[column];
    if (cell?.content.kind === 'text') told.push(cell.content.text.slice(0, 80));
  }
  const text = told.join(' ');
  return COUNTS.test(text.trim()) ? undefined : text;
}

/** Columns of amounts, parted where a column of labels stands between them. */
function sidesOf(index: ColumnIndex, columns: readonly Column[], title: number): Column[][] {
  const sides: Column[][] = [];
  let last = -1;
  for (const column of columns) {
    const labels = index.columns.some(
      ({ at, words }) => at > last && at < column.at && countBetween(words, title) >= FEWEST_AMOUNTS,
    );
    if (labels || sides.length === 0) sides.push([column]);
    else sides[sides.length - 1]?.push(column);
    last = column.at;
  }
  return sides;
}
