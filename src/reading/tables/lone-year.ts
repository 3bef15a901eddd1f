import type { Sheet } from '../../domain/grid';
import { countBetween } from './columns';
import type { Column, ColumnIndex } from './columns';
import { FEWEST_AMOUNTS } from './headers';
import { titleOf } from './title-year';
import type { Header, YearColumn } from './headers';
import { COUNTS, MEANT, NO_BALANCE, OF_SAVINGS_UNIT } from '../lexicon/columns';

/** A table whose one year stands in a title: its column of amounts on each side; details and subtotals go together. */
export function loneYear(sheet: Sheet, index: ColumnIndex, ofSavingsUnit: boolean): Header | undefined {
  const title = titleOf(sheet);
  if (!title) return undefined;
  const { row, header } = title;
  const columns = index.columns.filter(
    ({ at, amounts }) =>
      at > 0 && amounts.length >= FEWEST_AMOUNTS && wordsAbove(sheet, amounts, at, row) !== undefined,
  );
  const years = sidesOf(index, columns, row).flatMap((side): YearColumn[] => {
    const chosen = chosenOf(sheet, side, row, ofSavingsUnit);
    const [main, ...beside] = chosen.map(({ at }) => at).reverse();
    if (main === undefined) return [];
    return [{ column: main, ...header, ...(beside.length > 0 ? { beside } : {}) }];
  });
  if (years.length === 0) return undefined;
  return { row, until: sheet.rows.length, years, skipped: [] };
}

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

/** The columns of one side that hold the balance: the one that says so, else the last, with those that fill its gaps. */
function chosenOf(
  sheet: Sheet,
  side: readonly Column[],
  title: number,
  ofSavingsUnit: boolean,
): readonly Column[] {
  const told = side.map((column) => ({
    column,
    text: wordsAbove(sheet, column.amounts, column.at, title) ?? '',
  }));
  const left = told.filter(({ text }) => !NO_BALANCE.test(text) || OF_SAVINGS_UNIT.test(text));
  const open = left.length > 0 ? left : told;
  const units = open.filter(({ text }) => OF_SAVINGS_UNIT.test(text));
  if (ofSavingsUnit && units.length > 0) return units.slice(0, 1).map(({ column }) => column);
  const meant = open.filter(({ text }) => MEANT.test(text) && !OF_SAVINGS_UNIT.test(text));
  if (meant.length > 0 && open.length > 1) return meant.slice(-1).map(({ column }) => column);
  const columns = open.map(({ column }) => column);
  const last = columns[columns.length - 1];
  return last ? [...columns.slice(0, -1).filter((each) => fillsGaps(each, last)), last] : [];
}

/** True for a column that is mostly filled where the other is blank: details inside, subtotals outside. */
function fillsGaps(inner: Column, outer: Column): boolean {
  const filled = new Set(outer.amounts);
  const both = inner.amounts.filter((row) => filled.has(row)).length;
  return both * 2 <= Math.min(inner.amounts.length, outer.amounts.length);
}
