import { cut, exact, type Exact } from '../decimal';
import type { Value } from './value';

/** Decimals a sum is carried to: far beyond the ten that are ever shown. */
const CARRIED = 10n ** 26n;
/** Decimals at which a mean is settled: what JSON gives, and finer than every edge of the law. */
const SETTLED = 10;

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
export function meanOf(values: readonly Value[]): Exact {
  const count = BigInt(values.length);
  let sum = 0n;
  let cutOff = 0n;
  for (const { numerator, denominator } of values) {
    const scaled = numerator * CARRIED;
    let whole = scaled / denominator;
    const rest = scaled - whole * denominator;
    if (rest < 0n) whole -= 1n;
    if (rest !== 0n) cutOff += 1n;
    sum += whole;
  }
  if (cutOff === 0n) return exact(`${sum}/${count * CARRIED}`);
  return settled(values, exact(`${sum}/${count * CARRIED}`), exact(`${sum + cutOff}/${count * CARRIED}`));
}

/** The exact mean lies strictly between the two; a number of ten decimals between them is settled by the whole sum. */
function settled(values: readonly Value[], least: Exact, most: Exact): Exact {
  const edge = firstEdgeAfter(least);
  if (edge.compare(most) >= 0) return between(least, most);
  const order = wholeMean(values).compare(edge);
  if (order === 0) return edge;
  return order < 0 ? between(least, edge) : between(edge, most);
}

const STEP = exact(`1/${10n ** BigInt(SETTLED)}`);

function firstEdgeAfter(number: Exact): Exact {
  const towardsZero = exact(cut(number, SETTLED));
  return towardsZero.compare(number) > 0 ? towardsZero : towardsZero.add(STEP);
}

function between(least: Exact, most: Exact): Exact {
  return least.add(most).div(2);
}

/** The exact mean; fractions are added in pairs, so that the large ones meet last. */
export function wholeMean(values: readonly Value[]): Exact {
  const { numerator, denominator } = added(values, 0, values.length);
  return exact(`${numerator}/${denominator * BigInt(values.length)}`);
}

function added(values: readonly Value[], from: number, to: number): Omit<Value, 'key'> {
  const only = values[from];
  if (to - from === 1 && only) return only;
  const middle = Math.floor((from + to) / 2);
  const [a, b] = [added(values, from, middle), added(values, middle, to)];
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}
