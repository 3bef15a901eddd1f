import { ONE, ZERO, exact } from '../../decimal';
import type { Exact } from '../../decimal';

/** A constant and so much of each amount that nobody reported, by the key of the amount. */
export interface Affine {
  readonly constant: Exact;
  readonly slopes: ReadonlyMap<string, Exact>;
}

const NONE: ReadonlyMap<string, Exact> = new Map();

export const constant = (value: Exact): Affine => ({ constant: value, slopes: NONE });

export const unknown = (key: string): Affine => ({ constant: ZERO, slopes: new Map([[key, ONE]]) });

export const isConstant = ({ slopes }: Affine): boolean => slopes.size === 0;

/** The sum of a form and a multiple of another. */
export function plus(a: Affine, b: Affine, by: Exact = ONE): Affine {
  const times = by === ONE ? same : by === MINUS_ONE ? negated : (value: Exact): Exact => value.mul(by);
  const sum = isNothing(b.constant) ? a.constant : a.constant.add(times(b.constant));
  if (b.slopes.size === 0) return { constant: sum, slopes: a.slopes };
  const slopes = new Map(a.slopes);
  for (const [key, slope] of b.slopes) {
    const before = slopes.get(key);
    const now = before ? before.add(times(slope)) : times(slope);
    if (isNothing(now)) slopes.delete(key);
    else slopes.set(key, now);
  }
  return { constant: sum, slopes };
}

export const MINUS_ONE: Exact = exact(-1);

const isNothing = (value: Exact): boolean => value.top === 0n;
const same = (value: Exact): Exact => value;
const negated = (value: Exact): Exact => value.neg();

export function scaled(a: Affine, by: Exact): Affine {
  if (isNothing(by)) return constant(ZERO);
  if (by === ONE) return a;
  return {
    constant: a.constant.mul(by),
    slopes: new Map([...a.slopes].map(([key, slope]) => [key, slope.mul(by)])),
  };
}

/** The same text for the same form. */
export function keyOf({ constant: value, slopes }: Affine): string {
  const parts = [...slopes].map(([key, slope]) => `${slope.toFraction()}*${key}`).sort();
  return [value.toFraction(), ...parts].join('+');
}
