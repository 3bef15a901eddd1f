import { assess } from '../domain/assessment/assess';
import type { Assessment } from '../domain/assessment/assess';
import { yearBefore } from '../domain/assessment/findings';
import { forRuleSet } from '../domain/assessment/for-rule-set';
import { namesFor } from '../domain/assessment/names';
import type { Context } from '../domain/analysis/distance';
import type { DistancesResult } from '../domain/analysis/distance-result';
import { firstStep } from '../domain/analysis/first-step';
import type { FirstStep } from '../domain/analysis/first-step';
import { compareRules } from '../domain/analysis/side-by-side';
import type { Chosen } from '../domain/analysis/side-by-side';
import type { SideBySideResult } from '../domain/analysis/side-by-side-result';
import { tellDistances, tellSideBySide } from '../domain/analysis/tell';
import { definedOtherwise } from '../domain/rules/definition';
import { choose, hasOption, readAs } from '../domain/rules/readings';
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
): SideBySideResult[] {
  const [first, ...others] = pickRuleSets(statements, ruleSetIds).map((law): Chosen => ({
    law,
    readings: readings.filter((id) => hasOption(law, id)),
  }));
  if (!first) return [];
  return statements.map((each) =>
    tellSideBySide(compareRules(each, yearBefore(statements, each), [first, ...others])),
  );
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
): DistancesResult[] {
  return latestUnder(statements, ruleSetIds, readings).map(({ assessment, context }) =>
    tellDistances(assessment, context),
  );
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
): FirstStep | undefined {
  const [first] = latestUnder(statements, ruleSetIds, readings);
  if (!first) return undefined;
  const { assessment, context } = first;
  return firstStep(assessment, namesFor(assessment.statement.unit.kind, assessment.ruleSet), context);
}

function latestUnder(
  statements: readonly Statement[],
  ruleSetIds: readonly string[],
  readings: readonly string[],
): { readonly assessment: Assessment; readonly context: Context }[] {
  const latest = statements[statements.length - 1];
  const laws = pickRuleSets(statements, ruleSetIds);
  const [first] = laws;
  if (!latest || !first) return [];
  return laws.map((law) => {
    const statement = forRuleSet(latest, first, law);
    const before = yearBefore(statements, latest);
    const otherwise = definedOtherwise(first, law, statement.figures.keys());
    const ruleSet = readAs(
      law,
      choose(
        law,
        readings.filter((id) => hasOption(law, id)),
      ),
    );
    const context = { before, definedOtherwise: otherwise };
    return { assessment: assess(ruleSet, statement, before, otherwise), context };
  });
}
