import type { Rows } from '../database/unit-of-work';
import { Kept } from '../domain/kept';
import { findRuleSet } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import { readRuleSet } from '../domain/rules/written';
import type { AssessmentEntity } from './assessment.entity';
import { findEdition } from './assessments.store';
import { editionOf, type Edition } from './edition';

/** A law as an assessment used it. */
export interface KeptLaw {
  readonly ruleSet: RuleSet;
  readonly edition: Pick<Edition, 'hash' | 'date'>;
}

/** What an edition says never changes: it is read once. */
const laws = new Kept<RuleSet>(100);

/** Today's rule set where its data are still the same, else the one that was kept. */
export async function keptLaw(
  rows: Rows,
  { ruleSetId, editionHash }: Pick<AssessmentEntity, 'ruleSetId' | 'editionHash'>,
): Promise<KeptLaw> {
  const today = findRuleSet(ruleSetId);
  const current = today && editionOf(today);
  if (today && current?.hash === editionHash) return { ruleSet: today, edition: current };
  const kept = await findEdition(rows, editionHash);
  const ruleSet = laws.of(kept.hash, () => readRuleSet(kept.data));
  return { ruleSet, edition: { hash: kept.hash, date: kept.date } };
}
