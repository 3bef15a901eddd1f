import { exact } from '../decimal';
import type { Exact } from '../decimal';

/** A root: the number itself where it is a fraction, else cut down (never up) after so many decimals. */
export interface Root {
  readonly value: Exact;
  readonly exact: boolean;
}

/**
 * The n-th root of a number that is not negative.
 *
 * @param degree a whole number from 1 on
 * @param places decimals after which an irrational root is cut down
 */
export function rootOf(value: Exact, degree: number, places: number): Root {
  const [top, bottom] = [integerRoot(value.n, degree), integerRoot(value.d, degree)];
  const power = BigInt(degree);
  if (top ** power === value.n && bottom ** power === value.d) {
    return { value: exact(top).div(exact(bottom)), exact: true };
  }
  const scale = 10n ** BigInt(places);
  const floor = integerRoot((value.n * scale ** power) / value.d, degree);
  return { value: exact(floor).div(exact(scale)), exact: false };
}

/** The greatest whole number whose power is not above `value`: Newton's method from above, which only falls. */
export function integerRoot(value: bigint, degree: number): bigint {
  if (value < 2n || degree === 1) return value;
  const power = BigInt(degree);
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / degree));
  for (;;) {
    const next = ((power - 1n) * guess + value / guess ** (power - 1n)) / power;
    if (next >= guess) return guess;
    guess = next;
  }
}
