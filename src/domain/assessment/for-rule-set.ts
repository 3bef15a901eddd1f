import { indicatorsOf } from '../rules/rule-set';
import type { RuleSet } from '../rules/rule-set';
import type { Statement } from '../statement/statement';

/**
 * A statement given for one rule set, as another one may read it.
 *
 * Ratios, scores and answers go by number: under another rule set they count only where the number means the same.
 */
export function forRuleSet(statement: Statement, first: RuleSet, ruleSet: RuleSet): Statement {
  if (first.id === ruleSet.id) return statement;
  const meant = sameNumbers(first, ruleSet);
  const only = <T>(given: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...given].filter(([number]) => meant.has(number)));
  const { ratios, scores, answers } = statement;
  return { ...statement, ratios: only(ratios), scores: only(scores), answers: only(answers) };
}

const known = new WeakMap<RuleSet, WeakMap<RuleSet, ReadonlySet<string>>>();

/** Numbers that mean the same indicator under both rule sets, or stand in the second only; worked out once. */
function sameNumbers(first: RuleSet, ruleSet: RuleSet): ReadonlySet<string> {
  const done = known.get(first)?.get(ruleSet);
  if (done) return done;
  const ids = new Map(indicatorsOf(first).map((each) => [each.number, each.id]));
  const meant = new Set(
    indicatorsOf(ruleSet)
      .filter((each) => (ids.get(each.number) ?? each.id) === each.id)
      .map((each) => each.number),
  );
  const others = known.get(first) ?? new WeakMap<RuleSet, ReadonlySet<string>>();
  known.set(first, others.set(ruleSet, meant));
  return meant;
}
