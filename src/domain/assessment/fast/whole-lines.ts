import type { Exact } from '../../decimal';
import { onceOf } from '../../kept';
import { isNeverNegative } from '../../statement/chart';
import type { ChartIndex, Line } from '../../statement/chart';
import { isInAnother, rareRows } from '../../statement/lacking';
import { UNSOLVED, unshown } from './frame';
import type { Frame } from './frame';

/** The amount of a line as a machine's whole number; NaN where it has none, or one that is not held exactly. */
export type WholeLine = (frame: Frame) => number;

const MOST = Number.MAX_SAFE_INTEGER;

/** The number itself where it is exact, else NaN: a sum or product that was rounded is never below the limit. */
export const held = (value: number): number => (Math.abs(value) <= MOST ? value : NaN);

/** An amount as a machine's whole number; NaN for one with sen, or beyond what it holds. */
export const wholeOf = (amount: Exact): number => amount.whole;

/** A line of a chart, made ready. */
interface Prepared {
  readonly line: Line;
  readonly place: number;
  /** What it is the sum of: the place of each part, and how it counts. */
  readonly parts: readonly { readonly of: Prepared; readonly sign: number }[];
  readonly neverNegative: boolean;
}

/** The line of a chart by its code; a code that the chart does not have is what the statement says of it. */
export function wholeLine(code: string, index: ChartIndex): WholeLine {
  const line = preparedIn(index).get(code);
  return line ? (frame) => amountOf(frame, line) : (frame) => given(frame, code);
}

const given = ({ figures }: Frame, code: string): number => {
  const figure = figures.get(code);
  return figure ? wholeOf(figure.amount) : NaN;
};

const preparedIn = onceOf((index: ChartIndex): ReadonlyMap<string, Prepared> => {
  const all = new Map<string, Prepared>();
  const prepared = (line: Line): Prepared => {
    const known = all.get(line.code);
    if (known) return known;
    const parts = (index.parts.get(line.code) ?? []).map((part) => ({ of: prepared(part), sign: part.sign }));
    const made = { line, place: line.place, parts, neverNegative: isNeverNegative(line) };
    all.set(line.code, made);
    return made;
  };
  index.inOrder.forEach(prepared);
  return all;
});

function amountOf(frame: Frame, line: Prepared): number {
  const known = frame.amounts[line.place] ?? NaN;
  return known === UNSOLVED ? (frame.amounts[line.place] = solved(frame, line)) : known;
}

function solved(frame: Frame, { line, parts, neverNegative }: Prepared): number {
  const figure = frame.figures.get(line.code);
  const value = figure ? wholeOf(figure.amount) : unproved(frame, line, parts);
  if (value >= 0 || (value < 0 && !neverNegative)) return value;
  const found = figure ? null : unshown(frame, line.code);
  return found ? wholeOf(found) : NaN;
}

/** Where totals prove nothing: the sum of the parts, or nothing for a row that the form lacks. Else the section is asked. */
function unproved(frame: Frame, line: Line, parts: Prepared['parts']): number {
  const { statement, index } = frame;
  if (statement.totalsProve) return NaN;
  if (parts.length > 0) return summed(frame, parts);
  if (line.detail !== true) return NaN;
  return isInAnother((frame.rare ??= rareRows(index, statement)), line) ? 0 : NaN;
}

function summed(frame: Frame, parts: Prepared['parts']): number {
  let total = 0;
  for (const { of, sign } of parts) {
    total = held(total + amountOf(frame, of) * sign);
    if (total !== total) return total;
  }
  return total;
}
