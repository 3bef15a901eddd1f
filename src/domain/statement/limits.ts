import { ONE, exact, greater, lesser, signOf } from '../decimal';
import type { Exact } from '../decimal';
import type { Statement } from './statement';

/** From where on the checks before filing speak up. They change no score: what a section proves keeps to the usual. */
export interface Limits {
  /** A difference up to this many rupiah is called rounding, unless it is more than a thousandth of the total. */
  readonly rounding: Exact;
  /** A line that grows or shrinks by more than this factor within a year asks for an explanation. */
  readonly jump: Exact;
  /** What the amounts are told in: 1000 for thousands of rupiah, which rounds each of them. Rupiah where left out. */
  readonly unit?: Exact;
}

export const USUAL_LIMITS: Limits = { rounding: exact(9), jump: exact(5) };

/** Amounts may be written in millions without a word of it: then a few rupiah are no rounding. */
const PART = exact('1/1000');

/** A total of two rounded parts may be off by so many of the unit, however small it is. */
const OF_TWO = exact(2);
/** But no more than this of the total. */
const MOST = exact('1/20');

/** The largest difference beside a total that is still rounding. */
export function roundingBeside(total: Exact, { rounding, unit = ONE }: Limits = USUAL_LIMITS): Exact {
  const size = total.abs();
  const usual = lesser(rounding.mul(unit), size.mul(PART));
  if (unit.compare(ONE) <= 0) return usual;
  return greater(usual, lesser(unit.mul(OF_TWO), size.mul(MOST)));
}

/** True for a difference that is rounding beside a total. */
export function isRounding(difference: Exact, total: Exact, limits: Limits = USUAL_LIMITS): boolean {
  return signOf(difference) === 0 || difference.abs().compare(roundingBeside(total, limits)) <= 0;
}

/** These limits for a statement, in the unit in which its file tells the amounts. */
export function limitsFor({ doubts = [] }: Pick<Statement, 'doubts'>, limits = USUAL_LIMITS): Limits {
  const scaled = doubts.find(({ check }) => check === 'amounts-scaled');
  return scaled ? { ...limits, unit: scaled.found } : limits;
}
