import { indicatorsOf } from '../rules/rule-set';
import type { RuleSet } from '../rules/rule-set';
import type { Statement } from '../statement/statement';

/** Ratios, scores and answers go by number: under another rule set they count only where the number means the same. */
export function forRuleSet(statement: Statement, first: RuleSet, ruleSet: RuleSet): Statement {
  if (first.id === ruleSet.id) return statement;
  const ids = new Map(indicatorsOf(first).map((each) => [each.number, each.id]));
  const meant = new Set(
    indicatorsOf(ruleSet)
      .filter((each) => (ids.get(each.number) ?? each.id) === each.id)
      .map((each) => each.number),
  );
  const only = <T>(given: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...given].filter(([number]) => meant.has(number)));
  const { ratios, scores, answers } = statement;
  return { ...statement, ratios: only(ratios), scores: only(scores), answers: only(answers) };
}
