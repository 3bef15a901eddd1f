import { addressOf, filledRows, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { seemsAmount } from '../../domain/amount';

/** A column of a sheet by the rows, in ascending order, in which amounts and words stand. */
export interface Column {
  readonly at: number;
  readonly amounts: number[];
  readonly words: number[];
}

/** The used columns of a sheet from left to right: made in one walk over its cells, and asked in their place. */
export interface ColumnIndex {
  readonly columns: readonly Column[];
  readonly byColumn: ReadonlyMap<number, Column>;
  /** For each used column: the lowest row with words on or above which so many labels stand left of it. */
  readonly labelsLeft: (fewest: number) => ReadonlyMap<number, number>;
}

/** No amount and no word of a label needs more. */
const LONGEST_AMOUNT = 60;
const LONGEST_LOOK = 300;

export function columnsOf(sheet: Sheet): ColumnIndex {
  const byColumn = new Map<number, Column>();
  for (const row of filledRows(sheet.rows)) {
    for (const [at, cell] of (sheet.rows[row] ?? []).entries()) {
      const amount = isAmount(cell);
      const words = !amount && hasWords(cell);
      if (!amount && !words) continue;
      const column = byColumn.get(at) ?? { at, amounts: [], words: [] };
      byColumn.set(at, column);
      if (amount) column.amounts.push(row);
      if (words) column.words.push(row);
    }
  }
  return indexOf([...byColumn.values()].sort((a, b) => a.at - b.at));
}

/** Columns from left to right, ready to be asked. */
export function indexOf(columns: readonly Column[]): ColumnIndex {
  const byColumn = new Map(columns.map((column) => [column.at, column]));
  const known = new Map<number, Map<number, number>>();
  const labelsLeft = (fewest: number): ReadonlyMap<number, number> => {
    const rows = known.get(fewest) ?? labelRows(columns, fewest);
    known.set(fewest, rows);
    return rows;
  };
  return { columns, byColumn, labelsLeft };
}

/** "B" for column 1. */
export function lettersOf(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  const letters = addressOf(0, column).replace(/\d/g, '');
  if (LETTERS.length === column) LETTERS.push(letters);
  return letters;
}

/** Of the first columns, in order. */
const LETTERS: string[] = [];

/** A cell that may be an amount: a number, a dash, or a text that is written as an amount. */
export function isAmount({ content }: Cell): boolean {
  if (content.kind === 'number') return true;
  if (content.kind !== 'text' || content.text.length > LONGEST_AMOUNT) return false;
  return seemsAmount(content.text);
}

function hasWords(cell: Cell): boolean {
  return cell.content.kind === 'text' && /\p{L}{3}/u.test(textOf(cell).slice(0, LONGEST_LOOK));
}

function labelRows(columns: readonly Column[], fewest: number): Map<number, number> {
  const rows = new Map<number, number>();
  let lowest = -1;
  for (const { at, words } of columns) {
    rows.set(at, lowest);
    lowest = Math.max(lowest, words[words.length - fewest] ?? -1);
  }
  return rows;
}

/** How many of these rows lie below one row and above another. */
export function countBetween(rows: readonly number[], above: number, below = Infinity): number {
  return firstFrom(rows, below) - firstFrom(rows, above + 1);
}

/** The place of the first row that is not above this one. */
function firstFrom(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
