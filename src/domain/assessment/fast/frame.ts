import type { Exact } from '../../decimal';
import type { ChartIndex } from '../../statement/chart';
import type { Statement } from '../../statement/statement';
import type { Basis } from '../basis';
import { amountOf, openBook } from './lines';
import type { Book } from './lines';

/** One statement while its formulas are solved: what was worked out so far, and nothing of the way there. */
export interface Frame {
  readonly statement: Statement;
  readonly index: ChartIndex;
  readonly definedOtherwise: ReadonlySet<string>;
  /** Lines by their place in the chart, as whole numbers; NaN for one that is none, `UNSOLVED` at first. */
  readonly amounts: Float64Array;
  /** Terms by their place in the program, as whole numbers, each times the factor of its place. */
  readonly wholes: Float64Array;
  /** The same, exactly; null for a gap. */
  readonly terms: (Exact | null | undefined)[];
  readonly before: Frame | undefined;
  /** Opened by the first line that neither stands in the statement nor is a plain sum. */
  book: Book | undefined;
}

/** What stands at a place that nobody asked for yet: no amount comes to it. */
export const UNSOLVED = Infinity;

/**
 * Opens a statement and the year before it.
 *
 * @param terms how many places the program has for terms
 */
export function openFrame(
  { statement, before, definedOtherwise }: Pick<Basis, 'statement' | 'before' | 'definedOtherwise'>,
  index: ChartIndex,
  terms: number,
): Frame {
  const open = (year: Statement, last: Frame | undefined): Frame => ({
    statement: year,
    index,
    definedOtherwise,
    amounts: new Float64Array(index.inOrder.length).fill(UNSOLVED),
    wholes: new Float64Array(terms).fill(UNSOLVED),
    terms: [],
    before: last,
    book: undefined,
  });
  return open(statement, before && open(before, undefined));
}

/** The amount of a line that is not shown, as the traced engine finds it; null for a gap. */
export function unshown(frame: Frame, code: string): Exact | null {
  frame.book ??= openBook(frame.index, frame.statement);
  const amount = amountOf(frame.book, code);
  return amount === 'wrong' ? null : amount;
}
