import { editionOf } from '../assessments/edition';
import { assess } from '../domain/assessment/assess';
import { definedOtherwise } from '../domain/rules/definition';
import { forRuleSet } from '../domain/assessment/for-rule-set';
import type { JudgedYear } from '../domain/comparison/trend-year';
import { choose, readAs } from '../domain/rules/readings';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Statement } from '../domain/statement/statement';

/** How years are judged anew. */
export interface JudgeBy {
  readonly ruleSet: RuleSet;
  /** Option ids of readings that are not taken by default. */
  readonly readings: readonly string[];
  /** The rule set for which ratios, answers and terms were given directly. */
  readonly givenFor: RuleSet;
}

/**
 * Judges every year under one rule set, each with the year right before it; nothing is stored.
 *
 * @throws Refusal `unknown-reading`
 */
export function judgeYears(statements: readonly Statement[], by: JudgeBy): JudgedYear[] {
  return statements.map((statement) => judgeYear(statement, statements, by));
}

/**
 * Judges one year under a rule set.
 *
 * @param all the years of the unit, among them perhaps the one before
 * @throws Refusal `unknown-reading`
 */
export function judgeYear(
  statement: Statement,
  all: readonly Statement[],
  { ruleSet, readings, givenFor }: JudgeBy,
): JudgedYear {
  const choices = choose(ruleSet, readings);
  const before = all.find((each) => each.period.year === statement.period.year - 1);
  const otherwise = definedOtherwise(givenFor, ruleSet, statement.figures.keys());
  const own = forRuleSet(statement, givenFor, ruleSet);
  const assessment = assess(readAs(ruleSet, choices), own, before, otherwise);
  const { hash, date } = editionOf(ruleSet);
  const law = {
    ruleSet: assessment.ruleSet,
    edition: { hash, date },
    readings: [...choices.values()].map((option) => option.id),
  };
  return { statement, judged: { law, assessment } };
}
