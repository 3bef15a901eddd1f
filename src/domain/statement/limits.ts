import { exact, lesser, signOf } from '../decimal';
import type { Exact } from '../decimal';

/** From where on the checks before filing speak up. They change no score: what a section proves keeps to the usual. */
export interface Limits {
  /** A difference up to this many rupiah is called rounding, unless it is more than a thousandth of the total. */
  readonly rounding: Exact;
  /** A line that grows or shrinks by more than this factor within a year asks for an explanation. */
  readonly jump: Exact;
}

export const USUAL_LIMITS: Limits = { rounding: exact(9), jump: exact(5) };

/** Amounts may be written in millions: then a few rupiah are no rounding. */
const PART = exact('1/1000');

/** The largest difference beside a total that is still rounding. */
export function roundingBeside(total: Exact, { rounding }: Limits = USUAL_LIMITS): Exact {
  return lesser(rounding, total.abs().mul(PART));
}

/** True for a difference that is rounding beside a total. */
export function isRounding(difference: Exact, total: Exact, limits: Limits = USUAL_LIMITS): boolean {
  return signOf(difference) === 0 || difference.abs().compare(roundingBeside(total, limits)) <= 0;
}
