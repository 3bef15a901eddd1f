import { sampleCorrelation, sampleVariance } from 'simple-statistics';
import { pOfT } from './student';

/** A correlation with its test against none; two-sided. */
export interface Correlation {
  readonly n: number;
  readonly r: number;
  readonly t: number;
  readonly p: number;
}

/** Fewest pairs that a correlation is tested on. */
const FEWEST = 3;

/** So near to ±1 only the arithmetic of machines keeps two rows apart. */
const SAME = 1 - 1e-12;

const varies = (values: readonly number[]): boolean => values.some((each) => each !== values[0]);

/** Pearson's r; undefined where either side does not vary or there are fewer than three pairs. */
export function correlation(x: readonly number[], y: readonly number[]): Correlation | undefined {
  const n = x.length;
  if (n < FEWEST || n !== y.length || !varies(x) || !varies(y)) return undefined;
  const found = sampleCorrelation([...x], [...y]);
  const r = Math.abs(found) > SAME ? Math.sign(found) : found;
  const t = r * Math.sqrt((n - 2) / (1 - r ** 2));
  return { n, r, t, p: Number.isFinite(t) ? pOfT(t, n - 2) : 0 };
}

/** The rank of each value from 1; those that are the same share the mean of their places. */
export function ranks(values: readonly number[]): number[] {
  const places = new Map<number, { first: number; last: number }>();
  for (const [at, value] of [...values].sort((a, b) => a - b).entries()) {
    places.set(value, { first: places.get(value)?.first ?? at, last: at });
  }
  return values.map((each) => {
    const { first, last } = places.get(each) ?? { first: 0, last: 0 };
    return (first + last) / 2 + 1;
  });
}

/** Spearman's rho with ties: Pearson's r of the mean ranks. */
export const spearman = (x: readonly number[], y: readonly number[]): Correlation | undefined =>
  correlation(ranks(x), ranks(y));

/**
 * Cronbach's alpha over complete answers: k ÷ (k − 1) × (1 − Σ variance of items ÷ variance of sums).
 *
 * @param rows one for each member, all of the same length
 * @returns undefined for fewer than two items or members, or where the sums do not vary
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): number | undefined {
  const k = rows[0]?.length ?? 0;
  const sums = rows.map(sumOfRow);
  if (k < 2 || rows.length < 2 || !varies(sums)) return undefined;
  const items = Array.from({ length: k }, (_, at) => sampleVariance(columnOf(rows, at)));
  return (k / (k - 1)) * (1 - sumOfRow(items) / sampleVariance(sums));
}

/** One column of a table of numbers. */
export const columnOf = (rows: readonly (readonly number[])[], at: number): number[] =>
  rows.flatMap((row) => row[at] ?? []);

/** The rows without one column. */
export const withoutColumn = (rows: readonly (readonly number[])[], at: number): number[][] =>
  rows.map((row) => row.filter((_, column) => column !== at));

export const sumOfRow = (row: readonly number[]): number => row.reduce((sum, each) => sum + each, 0);
