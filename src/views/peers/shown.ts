import type { PeerPeriod } from '../../comparisons/unit-peers.service';
import type { Measured } from '../../domain/comparison/group-statistics';
import { percentileOf } from '../../domain/comparison/ladder';
import type { Measure } from '../../domain/comparison/population';
import type { Value } from '../../domain/comparison/value';
import { seesStatistics, type Viewer } from '../../domain/comparison/viewer';
import type { Exact } from '../../domain/decimal';

/** The statistics of the group a period is compared with. */
export function measuredIn({ group }: PeerPeriod, measure: Measure): Measured | undefined {
  return (group.kind === 'own' ? group.measures : group.statistics.measures).get(measure);
}

/** What is shown of one measure in one period. */
export interface Shown {
  readonly value: Value | undefined;
  /** Of so few units that the viewer may not see it: absent. */
  readonly measured: Measured | undefined;
  /** Of a unit that is part of its group. */
  readonly percentile: Exact | undefined;
}

/** What a viewer is shown of one measure in one period. */
export function shownIn(period: PeerPeriod, measure: Measure, viewer: Viewer): Shown {
  const value = period.values.get(measure);
  const known = measuredIn(period, measure);
  const measured = known && seesStatistics(viewer, known.statistics.n) ? known : undefined;
  const within = period.peer.counts === 1 && value ? measured : undefined;
  return { value, measured, percentile: within && value && percentileOf(within.ladder, value) };
}
