import type { Exact } from '../decimal';
import { meanOf } from './mean';
import { numberOf, type Value } from './value';

/** From how many units on the mean leaves out the outermost. */
export const TRIMMED_FROM = 20;
/** Of a hundred units by rank, how many are left out at either end. */
const TRIMMED = 5;

/** What a group's values of one measure say together. */
export interface Statistics {
  /** Units with a value: without gaps and what does not apply. */
  readonly n: number;
  /** Units left out of the mean at either end. */
  readonly leftOut: number;
  /** Of the units that are not left out. */
  readonly mean: Exact;
  readonly lowerQuartile: Exact;
  readonly median: Exact;
  readonly upperQuartile: Exact;
  /** For officials only: they can be the value of a single unit. */
  readonly least: Exact;
  readonly most: Exact;
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
    least: numberOf(first),
    most: numberOf(last),
  };
}

function quartile(sorted: readonly Value[], quarter: number): Exact {
  const steps = (sorted.length - 1) * quarter;
  const place = Math.floor(steps / 4);
  const below = sorted[place];
  if (!below) throw new Error('a place outside of the order');
  const above = sorted[place + 1];
  const part = steps % 4;
  const value = numberOf(below);
  return part === 0 || !above ? value : value.add(numberOf(above).sub(value).mul(part).div(4));
}
