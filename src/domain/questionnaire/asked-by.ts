import { ruleSets } from '../rules/registry';
import { indicatorsOf } from '../rules/rule-set';
import type { Kind } from '../statement/kind';

/**
 * The id of the rule set that asks a kind of unit the questions of an indicator: the first of those that ask under the
 * same number, as a predecessor does. Undefined where none asks.
 */
export function askedBy(kind: Kind, indicator: string): string | undefined {
  return ruleSets.find(
    (ruleSet) =>
      ruleSet.kinds.includes(kind) &&
      indicatorsOf(ruleSet).some(({ number, questions }) => number === indicator && questions !== undefined),
  )?.id;
}
