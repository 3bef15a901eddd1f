import { addressOf, filledRows } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { seemsAmount } from '../../domain/amount';
import { onceOf } from '../../domain/kept';
import { remembered } from '../../domain/remembered';
import { MAY_SCALE } from '../lexicon/scales';

/** A column of a sheet by the rows, in ascending order, in which amounts and words stand. */
export interface Column {
  readonly at: number;
  readonly amounts: number[];
  readonly words: number[];
}

/** The columns of a whole sheet, with what else is asked of every row of it. */
export interface SheetIndex extends ColumnIndex {
  /** By column the rows, in ascending order, in which letters stand in a text, be it an amount. */
  readonly lettered: ReadonlyMap<number, readonly number[]>;
  /** The rows with a text that may say in what amounts are told. */
  readonly scaled: readonly number[];
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

/** Each cell is looked at once for all that is asked of every row: a long sheet unpacks its rows anew in each walk. */
export const columnsOf: (sheet: Sheet) => SheetIndex = onceOf(({ rows }) => {
  const byColumn = new Map<number, Column>();
  const lettered = new Map<number, number[]>();
  const scaled: number[] = [];
  for (const row of filledRows(rows)) {
    rows[row]?.forEach((cell, at) => {
      const isLettered = hasLetters(cell);
      if (isLettered) listed(lettered, at).push(row);
      if (isNote(cell) && scaled[scaled.length - 1] !== row) scaled.push(row);
      const amount = isAmount(cell);
      if (!amount && !(isLettered && hasWords(cell))) return;
      const column = byColumn.get(at) ?? { at, amounts: [], words: [] };
      byColumn.set(at, column);
      (amount ? column.amounts : column.words).push(row);
    });
  }
  return { ...indexOf([...byColumn.values()].sort((a, b) => a.at - b.at)), lettered, scaled };
});

function listed(lists: Map<number, number[]>, at: number): number[] {
  const list = lists.get(at) ?? [];
  lists.set(at, list);
  return list;
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
  // Figures are soon seen to be one, and come but once; words and dates come again and again.
  return FIGURES.test(content.text) || seemRemembered(content.text);
}

const FIGURES = /^\d[\d.,]*$/;
const seemRemembered = remembered(seemsAmount);

const LETTERS_IN_A_ROW = /\p{L}{3}/u;

const hasLetters = ({ content }: Cell): boolean =>
  content.kind === 'text' && LETTERS_IN_A_ROW.test(content.text);

/** Of a text with letters: whether they stand near its beginning. */
const hasWords = ({ content }: Cell): boolean =>
  content.kind === 'text' &&
  (content.text.length <= LONGEST_LOOK || LETTERS_IN_A_ROW.test(content.text.slice(0, LONGEST_LOOK)));

const isNote = ({ content }: Cell): boolean => content.kind === 'text' && MAY_SCALE.test(content.text);

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
