import type { Measured } from '../domain/comparison/group-statistics';
import { keysToBytes } from '../domain/comparison/ladder';
import type { Measure } from '../domain/comparison/population';
import { valueText } from '../domain/comparison/value';

/** The columns of a statistic that hold exact fractions. */
export const NUMBERS = ['mean', 'lowerQuartile', 'median', 'upperQuartile', 'least', 'most'] as const;

/** A statistic as its columns hold it: plain data, for a thread. */
export interface StatisticTexts {
  readonly groupId: string;
  readonly measure: Measure;
  readonly n: number;
  readonly leftOut: number;
  /** Of `NUMBERS`, in their order. */
  readonly numbers: readonly string[];
  readonly keys: Uint8Array;
  readonly ties: string;
}

/** A statistic of a group, as it is kept. */
export const statisticTexts = (
  groupId: string,
  measure: Measure,
  { statistics, ladder }: Measured,
): StatisticTexts => ({
  groupId,
  measure,
  n: statistics.n,
  leftOut: statistics.leftOut,
  numbers: NUMBERS.map((name) => valueText(statistics[name])),
  keys: keysToBytes(ladder.keys),
  ties: JSON.stringify([...ladder.ties]),
});
