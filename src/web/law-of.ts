import { Refusal } from '../domain/errors';
import { findRuleSet } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';

/** The law that an address names.
 * @throws Refusal `unknown-rule-set` */
export function lawOf(id: string): RuleSet {
  const ruleSet = findRuleSet(id);
  if (!ruleSet) throw new Refusal('unknown-rule-set', { ruleSet: id });
  return ruleSet;
}
