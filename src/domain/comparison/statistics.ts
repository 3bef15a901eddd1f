import { meanOf } from './mean';
import { valueOf, type Value } from './value';

/** From how many units on the mean leaves out the outermost. */
const TRIMMED_FROM = 20;
/** Of a hundred units by rank, how many are left out at either end. */
const TRIMMED = 5;

/** What a group's values of one measure say together. */
export interface Statistics {
  /** Units with a value: without gaps and what does not apply. */
  readonly n: number;
  /** Units left out of the mean at either end. */
  readonly leftOut: number;
  /** Of the units that are not left out. */
  readonly mean: Value;
  readonly lowerQuartile: Value;
  readonly median: Value;
  readonly upperQuartile: Value;
  /** For officials only: they can be the value of a single unit. */
  readonly least: Value;
  readonly most: Value;
}

/**
 * How many units the mean leaves out at either end: floor(n × 5 ÷ 100) by rank, so that nobody ranked under 5 or over
 * 95 percent counts; none where there are fewer than 20. Units with equal values are interchangeable: which of them is
 * left out changes nothing.
 */
export function leftOutOf(n: number): number {
  return n < TRIMMED_FROM ? 0 : Math.floor((n * TRIMMED) / 100);
}

/**
 * The statistics of values in ascending order.
 *
 * Median and quartiles stand at place 1 + (n − 1) × k ÷ 4 of the order, between two units in proportion: as
 * QUARTILE.INC of a spreadsheet and PERCENTILE_CONT of SQL have it.
 *
 * @param sorted by `compareValues`; undefined where there are none
 */
export function statisticsOf(sorted: readonly Value[]): Statistics | undefined {
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (!first || !last) return undefined;
  const leftOut = leftOutOf(sorted.length);
  return {
    n: sorted.length,
    leftOut,
    mean: meanOf(sorted.slice(leftOut, sorted.length - leftOut)),
    lowerQuartile: quartile(sorted, 1),
    median: quartile(sorted, 2),
    upperQuartile: quartile(sorted, 3),
    least: first,
    most: last,
  };
}

function quartile(sorted: readonly Value[], quarter: number): Value {
  const steps = (sorted.length - 1) * quarter;
  const place = Math.floor(steps / 4);
  const below = sorted[place];
  if (!below) throw new Error('a place outside of the order');
  const above = sorted[place + 1];
  const part = BigInt(steps % 4);
  if (part === 0n || !above) return below;
  const weighted =
    below.numerator * above.denominator * (4n - part) + above.numerator * below.denominator * part;
  return valueOf(weighted, 4n * below.denominator * above.denominator);
}
