import { signOf, sumOf } from '../decimal';
import type { Exact } from '../decimal';
import type { ChartIndex } from './chart';
import { shownIn, signed } from './shown';
import type { Figure, Statement } from './statement';

/** A total that is printed, and what the parts that are shown of it add up to. */
export interface Total {
  readonly line: string;
  readonly figure: Figure;
  readonly expected: Exact;
}

/** The totals of a statement that can be held against parts of theirs. */
export function totalsIn(index: ChartIndex, statement: Statement): Total[] {
  return [...index.parts.keys()].flatMap((code) => totalOf(index, statement, code) ?? []);
}

function totalOf(index: ChartIndex, statement: Statement, line: string): Total | undefined {
  const figure = statement.figures.get(line);
  if (!figure) return undefined;
  const all = shownIn(index, statement);
  const parts = index.parts.get(line) ?? [];
  const shown = parts.map((part) => all[part.place]);
  if (shown.every((each) => each === undefined)) return undefined;
  const absent = shown.filter((each) => each === undefined).length;
  const isStep = index.lines.get(line)?.role === 'result';
  const expected = sumOf(shown.map((each, at) => signed(parts[at], each)));
  const left = figure.amount.sub(expected);
  // What is left of a step belongs to its one member that is not shown.
  const explains = signOf(left.mul(parts[shown.indexOf(undefined)]?.sign ?? 1)) > 0;
  return isStep && absent === 1 && explains ? undefined : { line, figure, expected };
}
