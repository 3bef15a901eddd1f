import { filledRows, type Sheet } from '../../domain/grid';
import type { WorksheetForm } from '../forms/form';
import { plainWords } from '../words';
import { textAt } from './places';

/** One column of amounts; the year where its heading names it. */
export interface MoneyColumn {
  readonly column: number;
  readonly year?: number;
}

/** The columns of amounts; some offices leave last year's out. */
export interface MoneyColumns {
  readonly current: MoneyColumn;
  readonly last?: MoneyColumn;
}

/** A row of headings, counted from 0. */
export interface Head {
  readonly row: number;
  readonly columns: MoneyColumns;
}

/**
 * Rows that may head the columns of amounts: first those in the form's own words, then those that name two years in a
 * row, as people write dates over them.
 */
export function headsOf(form: WorksheetForm, sheet: Sheet): Head[] {
  const rows = filledRows(sheet.rows)
    .slice(0, LOOKED_AT)
    .map((row) => ({
      row,
      titles: (sheet.rows[row] ?? []).map((_, column) => textAt(sheet, row, column)),
    }));
  const heads = (columnsOf: (titles: readonly string[]) => MoneyColumns | undefined): Head[] =>
    rows.flatMap(({ row, titles }) => {
      const columns = columnsOf(titles);
      return columns ? [{ row, columns }] : [];
    });
  return [...heads((titles) => worded(form, titles)), ...heads(dated)];
}

/** Of a sheet so many rows may head a form; longer ones are ledgers, of which every row would be looked at in vain. */
export const LOOKED_AT = 2000;

function worded({ years }: WorksheetForm, titles: readonly string[]): MoneyColumns | undefined {
  const [current, last] = [years.current, years.last].map((words) => columnIn(titles, words));
  return current && { current, ...(last ? { last } : {}) };
}

/** A heading that begins with the words, perhaps with the year behind them. */
function columnIn(titles: readonly string[], words: string): MoneyColumn | undefined {
  const column = titles.findIndex((title) => plainWords(title).startsWith(plainWords(words)));
  if (column < 0) return undefined;
  const year = yearIn(titles[column]);
  return { column, ...(year === undefined ? {} : { year }) };
}

/** Two headings of two years in a row, whichever stands first. */
function dated(titles: readonly string[]): MoneyColumns | undefined {
  const found = titles.flatMap((title, column) => {
    const year = title.length <= LONGEST ? yearIn(title) : undefined;
    return year === undefined ? [] : [{ column, year }];
  });
  const [one, other, another] = found;
  if (!one || !other || another || Math.abs(one.year - other.year) !== 1) return undefined;
  return one.year > other.year ? { current: one, last: other } : { current: other, last: one };
}

/** Of a heading; sentences name years too. */
const LONGEST = 40;

function yearIn(title = ''): number | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(title)?.[0];
  return year === undefined ? undefined : Number(year);
}
