import { assess, type Assessment, type ScoreLine } from '../assessment/assess';
import type { Basis } from '../assessment/basis';
import { findingsOf } from '../assessment/findings';
import { outcomeOf, type Outcome } from '../assessment/outcome';
import { isGap, isScored } from '../assessment/score';
import { held, sortKey, type Exact } from '../decimal';
import type { Limits } from '../statement/limits';
import { peerFacts, type PeerFacts } from './population';

/** What an assessment is kept by besides the law: both are settings of the program. */
export interface Keeping {
  readonly limits: Limits;
  /** Total assets at which size class I is split. */
  readonly sizeSplits: readonly Exact[];
}

type Text = string | null;

/** Stands for the id of an assessment that is not kept yet. */
const UNKEPT = '#';

/** One indicator as it is kept, exact numbers as texts; without credit and gap it did not apply. */
type ScoreTexts = readonly [
  assessment: typeof UNKEPT,
  number: string,
  indicator: string,
  numerator: Text,
  denominator: Text,
  sortKey: Text,
  credit: Text,
  points: Text,
  gap: Text,
];

/** What is kept of an assessment; the whole way there is worked out again when it is asked for. */
export interface Judged {
  readonly outcome: Outcome;
  /** A JSON list of `ScoreTexts`: nobody on its way from a thread to the database looks into it. */
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
    scores: JSON.stringify(assessment.aspects.flatMap(({ lines }) => lines.map(textsOf))),
    facts: peerFacts(assessment, findings, sizeSplits),
  };
}

/**
 * The scores of an assessment that is kept, as a JSON list of rows that begin with its id. No quote stands bare within a text of
 * JSON: nothing else is taken for the place of the id.
 */
export const scoresKept = ({ scores }: Pick<Judged, 'scores'>, id: string): string =>
  scores.replaceAll(`["${UNKEPT}",`, `[${JSON.stringify(id)},`);

function textsOf({ result, points }: ScoreLine): ScoreTexts {
  const { number, id } = result.indicator;
  if (!isScored(result))
    return [UNKEPT, number, id, null, null, null, null, null, isGap(result) ? result.gap.code : null];
  const { ratio, credit } = result;
  const key = ratio?.percent ? held(sortKey(ratio.percent)).toString() : null;
  const parts = [ratio?.numerator.toFraction() ?? null, ratio?.denominator.toFraction() ?? null] as const;
  return [UNKEPT, number, id, ...parts, key, credit.toFraction(), points.least.toFraction(), null];
}
