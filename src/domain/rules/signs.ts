import { ONE, ZERO, exact, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { EITHER_SIGN, isNeverNegative } from '../statement/chart';
import type { ChartIndex, Line } from '../statement/chart';
import { WHOLES } from '../statement/within';
import type { Formula } from './formula';
import type { Term } from './rule-set';

type Terms = ReadonlyMap<string, Term>;

/** Never below nothing, never above it, or either. */
type Side = 1 | -1 | 0;

/** True for a term of the law that no honest statement makes negative, by what it is made of. */
export function isNeverNegativeTerm({ code, formula }: Term, terms: Terms, index: ChartIndex): boolean {
  return !EITHER_SIGN.has(code) && isNeverBelowNothing(formula, terms, index);
}

/**
 * True for a formula that no honest statement makes negative, by the signs of the lines it is made of: a sum of what is
 * never negative, or a whole less some of its own parts.
 */
export function isNeverBelowNothing(formula: Formula, terms: Terms, index: ChartIndex): boolean {
  return sideOf(formula, terms, index) === 1 || isRestOfWhole(formula, terms, index);
}

function sideOf(formula: Formula, terms: Terms, index: ChartIndex): Side {
  const of = (inner: Formula): Side => sideOf(inner, terms, index);
  switch (formula.node) {
    case 'line':
      return sideOfLine(index.lines.get(formula.code), formula.ifAny);
    case 'term': {
      const term = terms.get(formula.code);
      return term ? of(term.formula) : sideOfLine(index.lines.get(formula.code));
    }
    case 'number':
      return signOf(exact(formula.value)) < 0 ? -1 : 1;
    case 'answers':
      return 1;
    case 'previous':
    case 'percent':
      // A quotient exists only over what is above nothing.
      return of(formula.of);
    case 'times':
      return both(typeof formula.by === 'string' ? sideOfFactor(formula.by) : of(formula.by), of(formula.of));
    case 'sum':
      return agreed(formula.of.map(of));
  }
}

/** @param ifAny a line that the chart need not have is nothing where it does not */
function sideOfLine(line: Line | undefined, ifAny = false): Side {
  if (!line) return ifAny ? 1 : 0;
  if (line.contra) return -1;
  return isNeverNegative(line) ? 1 : 0;
}

const sideOfFactor = (by: string): Side => (signOf(exact(by)) < 0 ? -1 : 1);

function both(a: Side, b: Side): Side {
  if (a === 0 || b === 0) return 0;
  return a === b ? 1 : -1;
}

function agreed(sides: readonly Side[]): Side {
  const [first = 1] = sides;
  return sides.every((each) => each === first) ? first : 0;
}

/** What each line counts for, once terms are spelled out. */
type Counted = Map<string, Exact>;

/** True where what is taken away is part of what it is taken from, and the rest is never below nothing. */
function isRestOfWhole(formula: Formula, terms: Terms, index: ChartIndex): boolean {
  const counted: Counted = new Map();
  if (!count(formula, ONE, counted, terms)) return false;
  for (const code of counted.keys()) if (!index.lines.has(code)) counted.delete(code);
  for (let below = belowIn(counted, index); below !== undefined; below = belowIn(counted, index)) {
    if (!takeFromWhole(below, counted, index)) return false;
  }
  return true;
}

/** Adds a formula to what is counted, `by` times; false where it is no sum of lines. */
function count(formula: Formula, by: Exact, counted: Counted, terms: Terms): boolean {
  if (formula.node === 'sum') return formula.of.every((part) => count(part, by, counted, terms));
  if (formula.node === 'times' && typeof formula.by === 'string')
    return count(formula.of, by.mul(exact(formula.by)), counted, terms);
  if (formula.node !== 'line' && formula.node !== 'term') return false;
  const term = formula.node === 'term' ? terms.get(formula.code) : undefined;
  if (term) return count(term.formula, by, counted, terms);
  add(counted, formula.code, by);
  return true;
}

function add(counted: Counted, code: string, by: Exact): void {
  const now = (counted.get(code) ?? ZERO).add(by);
  if (signOf(now) === 0) counted.delete(code);
  else counted.set(code, now);
}

/** A line that may pull the sum below nothing. */
function belowIn(counted: Counted, index: ChartIndex): string | undefined {
  for (const [code, by] of counted) {
    const side = sideOfLine(index.lines.get(code));
    if (side === 0 || side !== signOf(by)) return code;
  }
  return undefined;
}

/** Spells out the nearest counted total that holds a line, or sets it against what it is within; false without one. */
function takeFromWhole(code: string, counted: Counted, index: ChartIndex): boolean {
  const by = counted.get(code) ?? ZERO;
  const within = WHOLES.get(code);
  const whole = within === undefined ? undefined : counted.get(within);
  if (within !== undefined && whole && whole.compare(by.neg()) >= 0 && signOf(by) < 0) {
    add(counted, within, by);
    counted.delete(code);
    return true;
  }
  const total = holderOf(code, counted, index);
  if (total === undefined) return false;
  const each = counted.get(total) ?? ZERO;
  counted.delete(total);
  for (const part of index.parts.get(total) ?? [])
    add(counted, part.code, part.sign === 1 ? each : each.neg());
  return true;
}

function holderOf(code: string, counted: Counted, index: ChartIndex): string | undefined {
  let above = index.lines.get(code)?.parent;
  while (above !== undefined && !counted.has(above)) above = index.lines.get(above)?.parent;
  return above;
}
