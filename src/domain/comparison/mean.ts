import { CARRIED, floorOf, valueOf, type Value } from './value';

/** Decimals at which a mean is settled: what JSON gives, and finer than every edge of the law. */
const SETTLED = 10n ** 10n;

/**
 * The mean of some values, bounded in size: the exact sum of thousands of fractions has a denominator of thousands of
 * digits.
 *
 * It lies on the same side of every number of ten decimals as the exact mean, and on that number where the exact mean
 * does: so it falls in the same band, is shown by the same digits, and is nowhere farther than 10⁻²⁶ from it. Where
 * every value has at most 26 decimals it is the exact mean.
 *
 * @param values at least one
 */
export function meanOf(values: readonly Value[]): Value {
  let sum = 0n;
  let cutOff = 0n;
  for (const { carried, whole } of values) {
    sum += carried;
    if (!whole) cutOff += 1n;
  }
  const unit = BigInt(values.length) * CARRIED;
  return cutOff === 0n ? valueOf(sum, unit) : settled(values, sum, sum + cutOff, unit);
}

/** The exact mean lies strictly between least and most; a number of ten decimals between them is settled by the sum. */
function settled(values: readonly Value[], least: bigint, most: bigint, unit: bigint): Value {
  const next = floorOf(least * SETTLED, unit) + 1n;
  if (next * unit >= most * SETTLED) return valueOf(least + most, 2n * unit);
  const { numerator, denominator } = wholeMean(values);
  const order = numerator * SETTLED - next * denominator;
  if (order === 0n) return valueOf(next, SETTLED);
  const other = order < 0n ? least : most;
  return valueOf(other * SETTLED + next * unit, 2n * unit * SETTLED);
}

/** The exact mean; fractions are added in pairs, so that the large ones meet last. */
export function wholeMean(values: readonly Value[]): Fraction {
  const { numerator, denominator } = added(values, 0, values.length);
  return { numerator, denominator: denominator * BigInt(values.length) };
}

type Fraction = Pick<Value, 'numerator' | 'denominator'>;

function added(values: readonly Value[], from: number, to: number): Fraction {
  const only = values[from];
  if (to - from === 1 && only) return only;
  const middle = Math.floor((from + to) / 2);
  const [a, b] = [added(values, from, middle), added(values, middle, to)];
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}
