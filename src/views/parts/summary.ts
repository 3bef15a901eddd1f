import type { AssessmentResult, PeriodResult } from '../../domain/assessment/result';
import type { StepFinder } from '../../domain/analysis/first-step';
import { summaryOf } from '../../domain/analysis/summary';
import type { RuleSet } from '../../domain/rules/rule-set';
import { summarySentences } from '../../rendering/messages';
import type { SummarySentence } from '../../rendering/messages';

/** The first page in five sentences: how the unit is, what pulls it down, what to do first, what is missing, how sure. */
export function summaryPart(
  result: AssessmentResult,
  period: PeriodResult,
  ruleSet: RuleSet,
  step?: StepFinder,
): SummarySentence[] {
  return summarySentences(summaryOf(result, ruleSet, step), { unit: result.unit.name, year: period.year });
}
