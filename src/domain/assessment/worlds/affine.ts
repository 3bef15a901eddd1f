import { ONE, ZERO, signOf } from '../../decimal';
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
  if (b.slopes.size === 0) return { constant: a.constant.add(b.constant.mul(by)), slopes: a.slopes };
  const slopes = new Map(a.slopes);
  for (const [key, slope] of b.slopes) {
    const sum = (slopes.get(key) ?? ZERO).add(slope.mul(by));
    if (signOf(sum) === 0) slopes.delete(key);
    else slopes.set(key, sum);
  }
  return { constant: a.constant.add(b.constant.mul(by)), slopes };
}

export function scaled(a: Affine, by: Exact): Affine {
  if (signOf(by) === 0) return constant(ZERO);
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
