import type { Exact } from '../../decimal';
import type { ChartIndex } from '../../statement/chart';
import type { RareRows } from '../../statement/lacking';
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
  /** What the program works out, by its place there (`wholes.ts`). */
  readonly wholes: Float64Array;
  /** The same, exactly; null for a gap. */
  readonly terms: (Exact | null | undefined)[];
  readonly before: Frame | undefined;
  readonly figures: Statement['figures'];
  /** Looked for by the first line that a form may lack. */
  rare: RareRows | undefined;
  /** Opened by the first line that neither stands in the statement nor is a plain sum. */
  book: Book | undefined;
}

/** What stands at a place that nobody asked for yet: no amount comes to it. */
export const UNSOLVED = Infinity;

/** Room for a statement and the year before, made once for a program: one statement is judged after the other. */
export interface Scratch {
  readonly wholes: Float64Array;
  readonly year: Float64Array;
  readonly before: Float64Array;
}

/** @param size how many numbers the program works out */
export const scratchFor = ({ inOrder }: ChartIndex, size: number): Scratch => ({
  wholes: new Float64Array(size),
  year: new Float64Array(inOrder.length),
  before: new Float64Array(inOrder.length),
});

/** Opens a statement and the year before it, in a room in which nothing is solved yet. */
export function openFrame(
  { statement, before, definedOtherwise }: Pick<Basis, 'statement' | 'before' | 'definedOtherwise'>,
  index: ChartIndex,
  scratch: Scratch,
): Frame {
  const { wholes } = scratch;
  const open = (year: Statement, amounts: Float64Array, last: Frame | undefined): Frame => {
    amounts.fill(UNSOLVED);
    return {
      statement: year,
      index,
      definedOtherwise,
      amounts,
      wholes,
      terms: [],
      before: last,
      figures: year.figures,
      rare: undefined,
      book: undefined,
    };
  };
  return open(statement, scratch.year, before && open(before, scratch.before, undefined));
}

/** The amount of a line that is not shown, as the traced engine finds it; null for a gap. */
export function unshown(frame: Frame, code: string): Exact | null {
  frame.book ??= openBook(frame.index, frame.statement);
  const amount = amountOf(frame.book, code);
  return amount === 'wrong' ? null : amount;
}
