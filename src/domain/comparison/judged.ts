import { assess, type Assessment } from '../assessment/assess';
import type { Basis } from '../assessment/basis';
import { findingsOf } from '../assessment/findings';
import { outcomeOf, type Outcome } from '../assessment/outcome';
import type { Exact } from '../decimal';
import type { Limits } from '../statement/limits';
import { scoresText } from './kept-scores';
import { peerFacts, type PeerFacts } from './population';

/** What an assessment is kept by besides the law: both are settings of the program. */
export interface Keeping {
  readonly limits: Limits;
  /** Total assets at which size class I is split. */
  readonly sizeSplits: readonly Exact[];
}

/** What is kept of an assessment; the whole way there is worked out again when it is asked for. */
export interface Judged {
  readonly outcome: Outcome;
  /** Its indicators as one text (`kept-scores.ts`): nobody on its way from a thread to the database looks into it. */
  readonly scores: string;
  readonly facts: PeerFacts;
}

/** Assesses, for what is kept of it. */
export const assessToKeep = (basis: Basis, keeping: Keeping): Judged => judgedOf(assess(basis), keeping);

/** What is kept of an assessment. */
export function judgedOf(assessment: Assessment, { limits, sizeSplits }: Keeping): Judged {
  const findings = findingsOf(assessment.basis, limits);
  return {
    outcome: outcomeOf(assessment),
    scores: scoresText(assessment.aspects.flatMap(({ lines }) => lines)),
    facts: peerFacts(assessment, findings, sizeSplits),
  };
}
