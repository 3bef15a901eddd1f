import { exact, plain, type Exact } from '../decimal';
import { binsOf } from './bins';
import type { Measured } from './group-statistics';
import type { SpreadResult, StatisticsResult, Withheld } from './peers-result';
import { numberOf, type Value } from './value';
import { seesStatistics, seesNames, type Caller } from '../access/caller';

/** Fewest values whose distribution is worth a drawing. */
const FEWEST_DRAWN = 5;

/** Statistics that a caller is told, or why not. */
export type Told = { readonly measured: Measured } | { readonly withheld: Withheld };

/** What a caller is told of some units' values. */
export function toldOf(measured: Measured | undefined, caller: Caller): Told {
  if (!measured) return { withheld: 'nobody' };
  return seesStatistics(caller, measured.statistics.n) ? { measured } : { withheld: 'few' };
}

/** A value as decimal text. */
export const told = (value: Value): string => plain(numberOf(value));

/** Statistics as the public JSON. @param units in the group, with a value or without */
export function statisticsResult({ statistics }: Measured, units: number, caller: Caller): StatisticsResult {
  const { n, leftOut, mean, lowerQuartile, median, upperQuartile, least, most } = statistics;
  const ends = seesNames(caller);
  return {
    n,
    coverage: plain(shareOf(n, units)),
    leftOut,
    mean: told(mean),
    lowerQuartile: told(lowerQuartile),
    median: told(median),
    upperQuartile: told(upperQuartile),
    least: ends ? told(least) : null,
    most: ends ? told(most) : null,
  };
}

/** A large group is shown with the count of its last working out, which may be that of another moment. */
const shareOf = (n: number, units: number): Exact => exact(`${n * 100}/${Math.max(n, units)}`);

/** How values are spread, as the public JSON; null where they are too few for a drawing. */
export function spreadResult(measured: Measured): SpreadResult | null {
  const { n, median } = measured.statistics;
  if (n < FEWEST_DRAWN) return null;
  const steps = binsOf(measured).map(({ from, below, count }) => ({
    from: from ? plain(from) : null,
    below: below ? plain(below) : null,
    count,
  }));
  return { n, median: told(median), steps };
}
