import type { Trend } from '../trend';
import type { YearMeasures } from './measures';

/** The latest year and those right before it, newest last; a missing year, or another law for a total, ends them. */
export interface Stretch {
  readonly trend: Trend;
  /** Where the latest of them stands in the trend. */
  readonly at: number;
  readonly years: readonly YearMeasures[];
}
