import type { AssessmentResult, PeriodResult } from '../../domain/assessment/result';
import type { FirstStep } from '../../domain/analysis/first-step';
import { summaryOf } from '../../domain/analysis/summary';
import type { RuleSet } from '../../domain/rules/rule-set';
import { summarySentences } from '../../rendering/messages';
import type { SummarySentence } from '../../rendering/messages';

/** Finds what to do first, when it is asked for: it takes longer than all the rest. */
export type StepFinder = () => FirstStep | undefined;

/** The first page in five sentences: how the unit is, what pulls it down, what to do first, what is missing, how sure. */
export function summaryPart(
  result: AssessmentResult,
  period: PeriodResult,
  ruleSet: RuleSet,
  step?: StepFinder,
): SummarySentence[] {
  return summarySentences(summaryOf(result, ruleSet, step), { unit: result.unit.name, year: period.year });
}
