import type { RuleSet } from '../rules/rule-set';
import type { DistancesResult } from './distance-result';
import type { SideBySideResult } from './side-by-side-result';

/** What the report of one year may say besides: what is missing, and what other rule sets make of it. */
export interface ReportAnalysis {
  readonly distances?: DistancesResult;
  readonly sideBySide?: {
    readonly result: SideBySideResult;
    /** In the order of the result. */
    readonly ruleSets: readonly RuleSet[];
    readonly inForce: readonly boolean[];
  };
}
