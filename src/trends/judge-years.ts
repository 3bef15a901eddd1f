import { editionOf } from '../assessments/edition';
import { assess } from '../domain/assessment/assess';
import { basisFor, readingsOf, type Basis } from '../domain/assessment/basis';
import type { JudgedYear } from '../domain/comparison/trend-year';
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
  return statements.map((each) => judgedOn(each, basisOfYear(each, statements, by)));
}

/**
 * What one year under a rule set is judged on.
 *
 * @param all the years of the unit, among them perhaps the one before
 * @throws Refusal `unknown-reading`
 */
export function basisOfYear(
  statement: Statement,
  all: readonly Statement[],
  { ruleSet, readings, givenFor }: JudgeBy,
): Basis {
  const before = all.find((each) => each.period.year === statement.period.year - 1);
  return basisFor(ruleSet, statement, { readings, before, givenFor });
}

/** A year judged on a basis. */
export function judgedOn(statement: Statement, basis: Basis): JudgedYear {
  const { hash, date } = editionOf(basis.law);
  const law = { ruleSet: basis.ruleSet, edition: { hash, date }, readings: readingsOf(basis) };
  return { statement, judged: { law, assessment: assess(basis) } };
}
