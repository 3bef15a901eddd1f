import { plain } from '../decimal';
import type { Interval } from './assess';
import type { IntervalResult } from './result';

/** Points from the least to the most, as plain decimals. */
export const intervalResult = (interval: Interval): IntervalResult => ({
  least: plain(interval.least),
  most: plain(interval.most),
});

/** The points of an interval that is closed; null while a gap leaves it open. */
export function scoreOf(interval: Interval): string | null {
  return interval.least.equals(interval.most) ? plain(interval.least) : null;
}
