import { greater, signOf, sumOf } from '../decimal';
import type { Exact } from '../decimal';
import type { ChartIndex, Line, LineCode } from './chart';
import type { CheckCode, Finding, Severity } from './finding';
import { isRounding, roundingBeside } from './limits';
import type { Limits } from './limits';
import { signed } from './shown';
import type { Figure, Statement } from './statement';

/**
 * A line as reported; else, where every part of it that any form has is, their sum, found at the first of them.
 *
 * @param lacked of which parts nothing need be reported; all that some forms lack unless told
 */
export function wholeOf(
  index: ChartIndex,
  statement: Statement,
  code: LineCode,
  lacked?: (part: Line) => boolean,
): Figure | undefined {
  const figure = statement.figures.get(code);
  if (figure || !index.parts.has(code)) return figure;
  const added = addedUp(index, statement, code, lacked);
  const [first] = added?.shown ?? [];
  if (!added || !first) return undefined;
  const note = added.shown.find((each) => each.note !== undefined)?.note;
  return { amount: added.amount, origin: first.origin, ...(note === undefined ? {} : { note }) };
}

/** What the parts of a line come to, whatever it says itself; undefined where one is not there that must be. */
export function addedUp(
  index: ChartIndex,
  statement: Statement,
  code: string,
  lacked: (part: Line) => boolean = ({ detail }) => detail === true,
): { readonly amount: Exact; readonly shown: readonly Figure[] } | undefined {
  const parts = index.parts.get(code) ?? [];
  const figures = parts.map((part) => wholeOf(index, statement, part.code, lacked));
  if (parts.some((part, at) => !figures[at] && !lacked(part))) return undefined;
  const amount = sumOf(figures.map((each, at) => signed(parts[at], each?.amount)));
  return { amount, shown: figures.filter((each) => each !== undefined) };
}

/** What two amounts that should be one give: nothing, mere rounding, or a finding of this severity. */
export function compare(
  { check, line, limits }: { readonly check: CheckCode; readonly line: string; readonly limits: Limits },
  found: Figure,
  expected: Exact,
  severity: Severity,
): Finding[] {
  const difference = found.amount.sub(expected).abs();
  if (signOf(difference) === 0) return [];
  const total = greater(expected.abs(), found.amount.abs());
  const weight = isRounding(difference, total, limits) ? 'rounding' : severity;
  return [{ ...finding(check, line, found, expected, weight), limit: roundingBeside(total, limits) }];
}

/** Amounts are given with the signs the file prints, so that they can be found in it. */
export function finding(
  check: CheckCode,
  line: string,
  figure: Figure,
  expected: Exact,
  severity: Severity,
): Finding {
  const turned = figure.origin.at === 'cell' && figure.origin.turned === true;
  const printed = (amount: Exact): Exact => (turned ? amount.neg() : amount);
  return {
    check,
    severity,
    line,
    found: printed(figure.amount),
    expected: printed(expected),
    difference: printed(figure.amount.sub(expected)),
    origin: figure.origin,
  };
}
