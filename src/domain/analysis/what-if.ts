import { signOf } from '../decimal';
import type { Exact } from '../decimal';
import type { Entry } from '../statement/actions';
import type { ChartIndex, Line, LineCode } from '../statement/chart';
import { wrongSigns } from '../statement/check-signs';
import type { Statement } from '../statement/statement';
import { amountOf, isLeaf, moved, openBook, slopesOf } from './move';
import type { Book } from './move';

/** What the reader is told about a supposition that could not be kept in balance, or that leads too far. */
export const NOTES = ['cash-unknown', 'cash-itself', 'cash-negative', 'line-negative'] as const;

export type Note = (typeof NOTES)[number];

/** A statement as somebody supposes it to be. */
export interface Supposed {
  readonly statement: Statement;
  readonly notes: readonly Note[];
  /** Lines that were booked against the supposed ones, with what they are now. */
  readonly counters: ReadonlyMap<string, Exact>;
}

/** A line that may be supposed otherwise, with its amount now; undefined where it is a gap. */
export interface Movable {
  readonly line: Line;
  readonly amount: Exact | undefined;
}

const CASH = 'cash';
const SURPLUS = 'current-surplus';
/** The topmost lines: of the assets, of what pays for them, and of the year's income. */
const ASSETS = 'total-assets';
const FUNDING = 'liabilities-and-equity';
const INCOME = 'surplus-after-tax';

/** Every line that does not follow from others, in the order of the form. */
export function movableLines(statement: Statement): Movable[] {
  const book = openBook(statement);
  return [...book.index.lines.values()]
    .filter((line) => isLeaf(book, line.code))
    .map((line) => ({ line, amount: amountOf(book, line.code) }));
}

/**
 * Changes lines of a statement; the totals that hold them follow. A line that was a gap is filled in, and no total
 * moves: it was part of it already.
 *
 * @param amounts by line, in the line's unit; lines that follow from others are passed over
 * @param balanced books the counter-entry too: cash, and the year's surplus for income and expense
 */
export function suppose(
  statement: Statement,
  amounts: ReadonlyMap<string, Exact>,
  balanced: boolean,
): Supposed {
  const notes = new Set<Note>();
  let supposed = statement;
  const start = openBook(statement);
  for (const [code, amount] of amounts) {
    const book = openBook(supposed);
    const line = book.index.lines.get(code);
    if (!line || !isLeaf(book, code)) continue;
    // What one supposition leaves with a sign that cannot be proves no other line nil; it was nil all the same.
    const nil = amountOf(book, code) ? undefined : amountOf(start, code);
    const known = nil ? openBook(fillIn(supposed, code, nil)) : book;
    const now = amountOf(known, code);
    supposed = now ? moveLine(known, line, amount.sub(now), balanced, notes) : fillIn(supposed, code, amount);
  }
  const counters = countersIn(statement, supposed, amounts);
  const cash = counters.get(CASH);
  if (cash && signOf(cash) < 0) notes.add('cash-negative');
  const signs = wrongSigns(start.index, supposed);
  if ([...signs.keys()].some((code) => amounts.has(code))) notes.add('line-negative');
  return { statement: supposed, notes: [...notes], counters };
}

/** Cash and the year's surplus, where they moved and nobody set them. */
function countersIn(
  before: Statement,
  after: Statement,
  amounts: ReadonlyMap<string, Exact>,
): Map<string, Exact> {
  const [was, is] = [openBook(before), openBook(after)];
  const counters = new Map<string, Exact>();
  for (const code of [CASH, SURPLUS]) {
    const [then, now] = [amountOf(was, code), amountOf(is, code)];
    if (now && then && !now.equals(then) && !amounts.has(code)) counters.set(code, now);
  }
  return counters;
}

function moveLine(book: Book, line: Line, change: Exact, balanced: boolean, notes: Set<Note>): Statement {
  const counter = balanced && signOf(change) !== 0 ? counterOf(book, line) : [];
  if (typeof counter === 'string') notes.add(counter);
  const entries: Entry[] = [{ line: line.code, by: 1 }, ...(typeof counter === 'string' ? [] : counter)];
  return moved(book, entries, slopesOf(book.index, entries), change);
}

function fillIn(statement: Statement, code: string, amount: Exact): Statement {
  const origin = { at: 'form', field: code, by: 'rapor', on: statement.period.end } as const;
  return { ...statement, figures: new Map(statement.figures).set(code, { amount, origin }) };
}

/** What is booked against a line; or why nothing can be. */
function counterOf(book: Book, line: Line): Entry[] | Note {
  const top = topOf(book.index, line);
  const side = SIDES[top.line];
  if (side === undefined) return [];
  if (line.code === CASH) return 'cash-itself';
  if (amountOf(book, CASH) === undefined) return 'cash-unknown';
  const cash: Entry = { line: CASH, by: side === 'asset' ? opposite(top.by) : top.by };
  return side === 'income' ? [cash, { line: SURPLUS, by: top.by }] : [cash];
}

const SIDES: Partial<Record<LineCode, 'asset' | 'funding' | 'income'>> = {
  [ASSETS]: 'asset',
  [FUNDING]: 'funding',
  [INCOME]: 'income',
};

const opposite = (by: Entry['by']): Entry['by'] => (by === 1 ? -1 : 1);

/** The topmost line that holds a line, and how that moves for each rupiah of it. */
function topOf(index: ChartIndex, line: Line): Entry {
  const above = line.parent && index.lines.get(line.parent);
  if (!above) return { line: line.code, by: 1 };
  const { line: top, by } = topOf(index, above);
  return { line: top, by: line.sign === -1 ? opposite(by) : by };
}
