import type { Exact } from '../domain/decimal';
import type { Kind } from '../domain/statement/kind';

/** One row of a list: the newest assessment of a unit and year. */
export interface LatestAssessment {
  readonly assessmentId: string;
  /** Larger than that of every assessment made before it. */
  readonly made: number;
  readonly unitId: string;
  readonly unitName: string;
  readonly kind: Kind;
  readonly year: number;
  readonly ruleSetId: string;
  readonly grade: string | null;
  readonly total: { readonly least: Exact; readonly most: Exact; readonly outOf: Exact } | null;
  readonly createdAt: string;
}

/** An assessment of a statement revision, without its indicators. */
export interface JudgedRevision {
  readonly id: string;
  readonly statementId: string;
  readonly ruleSetId: string;
  readonly grade: string | null;
  readonly total: LatestAssessment['total'];
  readonly createdAt: string;
}
