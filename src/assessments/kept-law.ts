import type { Rows } from '../database/unit-of-work';
import { Kept } from '../domain/kept';
import type { RuleSet } from '../domain/rules/rule-set';
import type { AssessmentEntity } from './assessment.entity';
import { findEdition } from './assessments.store';
import { editionOf, ruleSetOf, todaysLaw, type Edition } from './edition';

/** A law as an assessment used it. */
export interface KeptLaw {
  readonly ruleSet: RuleSet;
  readonly edition: Pick<Edition, 'hash' | 'date'>;
}

const MOST_HELD = 100;
/** Those asked for last: an edition never changes, and is long. */
const kept = new Kept<KeptLaw>(MOST_HELD);

/** Today's rule set where its data are still the same, else the one that was kept. */
export async function keptLaw(
  rows: Rows,
  { ruleSetId, editionHash }: Pick<AssessmentEntity, 'ruleSetId' | 'editionHash'>,
): Promise<KeptLaw> {
  const today = todaysLaw(ruleSetId, editionHash);
  if (today) return { ruleSet: today, edition: editionOf(today) };
  return kept.ofAsync(editionHash, async () => {
    const { hash, date, data } = await findEdition(rows, editionHash);
    return { ruleSet: ruleSetOf({ hash, data }), edition: { hash, date } };
  });
}
