import type { Exact } from '../../decimal';
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

const charts = new WeakMap<ChartIndex, ReadonlyMap<string, WholeLine>>();

/** The line of a chart by its code; a code that the chart does not have is what the statement says of it. */
export function wholeLine(code: string, index: ChartIndex): WholeLine {
  const lines = charts.get(index) ?? compiled(index);
  charts.set(index, lines);
  return lines.get(code) ?? ((frame) => given(frame, code));
}

const given = ({ figures }: Frame, code: string): number => {
  const figure = figures.get(code);
  return figure ? wholeOf(figure.amount) : NaN;
};

/** A part of a total: its place in the chart, and how it counts there. */
interface Part {
  readonly place: number;
  readonly sign: number;
}

function compiled(index: ChartIndex): ReadonlyMap<string, WholeLine> {
  const places = new Map(index.inOrder.map((line, place) => [line.code, place]));
  const solvers: WholeLine[] = [];
  const at = (frame: Frame, place: number): number => {
    const known = frame.amounts[place] ?? NaN;
    return known === UNSOLVED ? (frame.amounts[place] = solvers[place]?.(frame) ?? NaN) : known;
  };
  for (const line of index.inOrder) {
    const parts = (index.parts.get(line.code) ?? []).flatMap(({ code, sign }): Part[] => {
      const place = places.get(code);
      return place === undefined ? [] : [{ place, sign }];
    });
    solvers.push(solver(line, parts, at));
  }
  return new Map([...places].map(([code, place]) => [code, (frame: Frame) => at(frame, place)]));
}

type At = (frame: Frame, place: number) => number;

function solver(line: Line, parts: readonly Part[], at: At): WholeLine {
  const never = isNeverNegative(line);
  return (frame) => {
    const figure = frame.figures.get(line.code);
    const value = figure ? wholeOf(figure.amount) : unproved(frame, line, parts, at);
    if (value >= 0 || (value < 0 && !never)) return value;
    const found = figure ? null : unshown(frame, line.code);
    return found ? wholeOf(found) : NaN;
  };
}

/** Where totals prove nothing: the sum of the parts, or nothing for a row that the form lacks. Else the section is asked. */
function unproved(frame: Frame, line: Line, parts: readonly Part[], at: At): number {
  const { statement, index } = frame;
  if (statement.totalsProve) return NaN;
  if (parts.length > 0) return summed(frame, parts, at);
  if (line.detail !== true) return NaN;
  return isInAnother((frame.rare ??= rareRows(index, statement)), line) ? 0 : NaN;
}

function summed(frame: Frame, parts: readonly Part[], at: At): number {
  let total = 0;
  for (const { place, sign } of parts) {
    total = held(total + at(frame, place) * sign);
    if (total !== total) return total;
  }
  return total;
}
