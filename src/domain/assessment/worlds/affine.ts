import { ONE, ZERO, exact } from '../../decimal';
import type { Exact } from '../../decimal';
import { NO_SLOPES, slopeOf } from './slopes';
import type { Slopes } from './slopes';

/** A constant and so much of each amount that nobody reported. */
export interface Affine {
  readonly constant: Exact;
  readonly slopes: Slopes;
}

export const constant = (value: Exact): Affine => ({ constant: value, slopes: NO_SLOPES });

export const unknown = (key: string): Affine => ({ constant: ZERO, slopes: slopeOf(key) });

export const isConstant = ({ slopes }: Affine): boolean => slopes.size === 0;

/** The sum of a form and a multiple of another. */
export function plus(a: Affine, b: Affine, by: Exact = ONE): Affine {
  if (by.whole === 1) return { constant: a.constant.add(b.constant), slopes: a.slopes.plus(b.slopes) };
  if (by.whole === -1)
    return { constant: a.constant.add(b.constant.neg()), slopes: a.slopes.minus(b.slopes) };
  return { constant: a.constant.add(b.constant.mul(by)), slopes: a.slopes.plusTimes(b.slopes, by) };
}

export const MINUS_ONE: Exact = exact(-1);

export function scaled(a: Affine, by: Exact): Affine {
  if (by.sign === 0) return constant(ZERO);
  return by.whole === 1 ? a : { constant: a.constant.mul(by), slopes: a.slopes.times(by) };
}

/** The same of the year before. */
export const ofBefore = (a: Affine): Affine =>
  isConstant(a) ? a : { constant: a.constant, slopes: a.slopes.before() };

/** The same text for the same form. */
export const keyOf = ({ constant: value, slopes }: Affine): string => `${value.toFraction()}+${slopes.text}`;
