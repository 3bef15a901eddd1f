import type { Kind } from '../statement/kind';
import type { Measured } from './group-statistics';
import type { Law } from './law-changes';
import type { Group, Widened } from './peers';
import type { Measure, Population } from './population';
import type { SizeClass } from './size-class';
import type { Value } from './value';

/** A group's statistics, and of when they are. */
export interface GroupStatistics {
  readonly populationId: string;
  readonly group: Group;
  readonly units: number;
  /** ISO time. */
  readonly builtAt: string;
  /** Something in the group has changed since: it is being worked out anew. */
  readonly stale: boolean;
  readonly measures: ReadonlyMap<Measure, Measured>;
}

/** What a unit is compared with in one period. */
export type ComparedWith =
  | { readonly kind: 'fixed'; readonly widened: Widened; readonly statistics: GroupStatistics }
  | {
      readonly kind: 'own';
      readonly name: string;
      readonly units: number;
      readonly measures: ReadonlyMap<Measure, Measured>;
    };

/** One period of a unit beside its group. */
export interface PeerPeriod {
  readonly year: number;
  readonly population: Population;
  /** The unit's latest assessment in the population. */
  readonly assessmentId: string;
  readonly kind: Kind;
  readonly size: SizeClass;
  /** False while a finding keeps the unit out of every statistic. */
  readonly counts: boolean;
  readonly values: ReadonlyMap<Measure, Value>;
  readonly group: ComparedWith;
}

/** A unit beside its groups, over several periods, with everything that is known: nobody is shown this. */
export interface UnitBesidePeers {
  readonly unitId: string;
  readonly name: string;
  readonly law: Law;
  /** Of the assessment that was asked for. */
  readonly year: number;
  /** The newest first; a year without an assessment under the same edition and readings is absent. */
  readonly periods: readonly PeerPeriod[];
  /** Of the newest period: all units of the kind, of every size, wherever they are. */
  readonly all?: GroupStatistics;
  /** Years in between that are absent. */
  readonly absent: readonly number[];
}

/** The statistics of one measure in the group that a period is compared with. */
export function measuredIn({ group }: PeerPeriod, measure: Measure): Measured | undefined {
  return (group.kind === 'own' ? group.measures : group.statistics.measures).get(measure);
}
