import type { Sheet } from '../../domain/grid';
import { countBetween } from './columns';
import type { Column, ColumnIndex } from './columns';
import { FEWEST_AMOUNTS } from './headers';
import { meantOf } from './meant-columns';
import type { Known } from './meant-columns';
import { titleOf } from './title-year';
import type { Header, YearColumn } from './headers';
import { COUNTS } from '../lexicon/columns';

/** A table whose one year stands in a title: its column of amounts on each side; details and subtotals go together. */
export function loneYear(sheet: Sheet, index: ColumnIndex, known: Known): Header | undefined {
  const title = titleOf(sheet, known.year);
  if (!title) return undefined;
  const { row, header } = title;
  const columns = index.columns.filter(
    ({ at, amounts }) =>
      at > 0 && amounts.length >= FEWEST_AMOUNTS && wordsAbove(sheet, amounts, at, row) !== undefined,
  );
  const sides = sidesOf(index, columns, row).map((side) => {
    const told = side.map((column) => ({
      column,
      head: wordsAbove(sheet, column.amounts, column.at, row) ?? '',
    }));
    return meantOf(sheet, told, known);
  });
  const years = sides.flatMap(({ columns: meant }): YearColumn[] => {
    const [main, ...beside] = meant.map(({ at }) => at).reverse();
    if (main === undefined) return [];
    return [{ column: main, ...header, ...(beside.length > 0 ? { beside } : {}) }];
  });
  if (years.length === 0) return undefined;
  const open = sides.flatMap((side) => side.open);
  return { row, until: sheet.rows.length, years, skipped: [], ...(open.length > 0 ? { open } : {}) };
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
