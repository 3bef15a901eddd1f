import { greater, signOf, sumOf } from '../decimal';
import type { Exact } from '../decimal';
import { Latest } from '../kept';
import { upwards } from './chart';
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
  lacked: (part: Line) => boolean = isDetail,
): Figure | undefined {
  const line = index.lines.get(code);
  if (!line) return statement.figures.get(code);
  if (lacked === isDetail) return wholesOf(index, statement)[line.place];
  return statement.figures.get(code) ?? added(addedUp(index, statement, code, lacked));
}

/** A row that many forms lack. */
const isDetail = ({ detail }: Line): boolean => detail === true;

type Added = { readonly amount: Exact; readonly shown: readonly Figure[] } | undefined;

function added(up: Added): Figure | undefined {
  const [first] = up?.shown ?? [];
  if (!up || !first) return undefined;
  const note = up.shown.find((each) => each.note !== undefined)?.note;
  return { amount: up.amount, origin: first.origin, ...(note === undefined ? {} : { note }) };
}

/** A statement and the year before it are asked line by line. */
const known = new Latest<Statement, ChartIndex, readonly (Figure | undefined)[]>(4);

/** Each line as it is whole, by its place. */
const wholesOf = (index: ChartIndex, statement: Statement): readonly (Figure | undefined)[] =>
  known.of(statement, index, () => allWhole(index, statement));

function allWhole(index: ChartIndex, { figures }: Statement): (Figure | undefined)[] {
  const all = new Array<Figure | undefined>(index.inOrder.length).fill(undefined);
  for (const line of upwards(index)) {
    const figure = figures.get(line.code);
    const parts = figure ? undefined : index.parts.get(line.code);
    all[line.place] = figure ?? (parts && added(sumOfParts(parts, (part) => all[part.place], isDetail)));
  }
  return all;
}

/** What the parts of a line come to, whatever it says itself; undefined where one is not there that must be. */
export function addedUp(
  index: ChartIndex,
  statement: Statement,
  code: string,
  lacked: (part: Line) => boolean = isDetail,
): Added {
  const parts = index.parts.get(code) ?? [];
  return sumOfParts(parts, (part) => wholeOf(index, statement, part.code, lacked), lacked);
}

function sumOfParts(
  parts: readonly Line[],
  wholeIn: (part: Line) => Figure | undefined,
  lacked: (part: Line) => boolean,
): Added {
  const figures = parts.map(wholeIn);
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
