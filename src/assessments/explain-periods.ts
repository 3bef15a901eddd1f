import { assess } from '../domain/assessment/assess';
import type { Assessment } from '../domain/assessment/assess';
import { basisFor } from '../domain/assessment/basis';
import { yearBefore } from '../domain/assessment/findings';
import { namesFor } from '../domain/assessment/names';
import type { DistancesResult } from '../domain/analysis/distance-result';
import { firstStep } from '../domain/analysis/first-step';
import type { FirstStep } from '../domain/analysis/first-step';
import { compareRules } from '../domain/analysis/side-by-side';
import type { Chosen } from '../domain/analysis/side-by-side';
import type { SideBySideResult } from '../domain/analysis/side-by-side-result';
import { tellDistances, tellSideBySide } from '../domain/analysis/tell';
import { hasOption } from '../domain/rules/readings';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Statement } from '../domain/statement/statement';
import { pickRuleSets } from './assess-periods';

/**
 * Every period of one file under several rule sets, side by side.
 *
 * @param readings option ids; each is applied to the rule sets that have it
 * @throws Refusal `unknown-rule-set`, `no-rule-set-in-force`
 */
export function comparePeriods(
  statements: readonly Statement[],
  ruleSetIds: readonly string[],
  readings: readonly string[],
  editions: readonly RuleSet[] = [],
): SideBySideResult[] {
  const [first, ...others] = pickRuleSets(statements, ruleSetIds, editions).map((law): Chosen => ({
    law,
    readings: readings.filter((id) => hasOption(law, id)),
  }));
  if (!first) return [];
  return statements.map((each) => {
    const before = yearBefore(statements, each);
    const basis = basisFor(first.law, each, { readings: first.readings ?? [], before });
    return tellSideBySide(compareRules(basis, others));
  });
}

/**
 * What is missing in the latest period of one file, under each rule set in order.
 *
 * @throws Refusal `unknown-rule-set`, `no-rule-set-in-force`
 */
export function missingInLatest(
  statements: readonly Statement[],
  ruleSetIds: readonly string[],
  readings: readonly string[],
  editions: readonly RuleSet[] = [],
): DistancesResult[] {
  return latestUnder(statements, ruleSetIds, readings, editions).map(tellDistances);
}

/**
 * What to do first in the latest period of one file under the first rule set; undefined where nothing raises the total.
 *
 * @throws Refusal `unknown-rule-set`, `no-rule-set-in-force`
 */
export function stepInLatest(
  statements: readonly Statement[],
  ruleSetIds: readonly string[],
  readings: readonly string[],
  editions: readonly RuleSet[] = [],
): FirstStep | undefined {
  const [first] = latestUnder(statements, ruleSetIds, readings, editions);
  if (!first) return undefined;
  const { statement, ruleSet } = first.basis;
  return firstStep(first, namesFor(statement.unit.kind, ruleSet));
}

function latestUnder(
  statements: readonly Statement[],
  ruleSetIds: readonly string[],
  readings: readonly string[],
  editions: readonly RuleSet[] = [],
): Assessment[] {
  const latest = statements[statements.length - 1];
  const laws = pickRuleSets(statements, ruleSetIds, editions);
  const [first] = laws;
  if (!latest) return [];
  const before = yearBefore(statements, latest);
  return laws.map((law) => {
    const own = readings.filter((id) => hasOption(law, id));
    return assess(basisFor(law, latest, { readings: own, before, givenFor: first }));
  });
}
