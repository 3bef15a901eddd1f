import type { BookCell, BookRow, BookSheet, StyleName } from '../spreadsheets/book';

type Cell = BookCell | undefined;

export const textCell = (value: string, style: StyleName = 'plain'): BookCell => ({ style, value });

/** A formula with what it gives now. */
export const formulaCell = (
  text: string,
  result: number | string,
  style: StyleName = 'derived',
): BookCell => ({ style, formula: { text, result } });

/** 1 where what stands in one cell is no longer what stands in the other. */
export const changedMark = (now: string, original: string): BookCell =>
  formulaCell(`IF(${now}<>${original},1,0)`, 0, 'plain');

/** How many columns a hint runs across. */
const HINT_COLUMNS = 6;

const rowOf = (...cells: readonly Cell[]): BookRow => ({ cells });

export interface Listed {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly heads: readonly string[];
  readonly widths: readonly (number | 'hidden')[];
  readonly rows: readonly BookRow[];
  readonly entries?: BookSheet['entries'];
  readonly highlights?: BookSheet['highlights'];
  /** Columns that stay in sight while one scrolls. */
  readonly kept?: number;
}

/** A sheet that lists rows under a title, a hint and heads, the first of them in the fourth row. */
export function listSheet(listed: Listed): BookSheet {
  const { name, title, hint, heads, widths, rows, entries = [], highlights = [], kept = 0 } = listed;
  return {
    name,
    tab: '2F5D50',
    columns: widths.map((width) => (width === 'hidden' ? { width: 10, hidden: true } : { width })),
    frozen: { rows: 3, columns: kept },
    repeated: 3,
    rows: [
      rowOf(textCell(title, 'title')),
      { cells: [textCell(hint, 'intro')], merged: [0, Math.min(widths.length, HINT_COLUMNS) - 1] },
      { cells: heads.map((head) => textCell(head, 'header')), height: 30 },
      ...rows,
    ],
    entries,
    highlights,
  };
}
