import type { Rows } from '../database/unit-of-work';
import { findRuleSet } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import type { AssessmentEntity } from './assessment.entity';
import { findEdition } from './assessments.store';
import { editionOf, ruleSetOf, type Edition } from './edition';

/** A law as an assessment used it. */
export interface KeptLaw {
  readonly ruleSet: RuleSet;
  readonly edition: Pick<Edition, 'hash' | 'date'>;
}

/** Today's rule set where its data are still the same, else the one that was kept. */
export async function keptLaw(
  rows: Rows,
  { ruleSetId, editionHash }: Pick<AssessmentEntity, 'ruleSetId' | 'editionHash'>,
): Promise<KeptLaw> {
  const today = findRuleSet(ruleSetId);
  const current = today && editionOf(today);
  if (today && current?.hash === editionHash) return { ruleSet: today, edition: current };
  const kept = await findEdition(rows, editionHash);
  return { ruleSet: ruleSetOf(kept), edition: { hash: kept.hash, date: kept.date } };
}
