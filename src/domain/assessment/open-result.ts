import { cut, plain } from '../decimal';
import { excludedGrades } from './assess';
import type { Assessment } from './assess';
import { linesOf } from './explain';
import { proposalsOf } from './proposals';
import type { Proposal } from './proposals';
import type { PeriodResult, ProposalResult, TaskResult } from './result';
import { settledOf, tasksOf } from './tasks';
import type { Settled, Task } from './tasks';
import type { Names } from './trace-result';

/** What stands although figures are missing, and what would close the rest: a part of the public JSON result. */
export function openResult(
  assessment: Assessment,
  names: Names,
): Pick<PeriodResult, 'excludedGrades' | 'settled' | 'tasks' | 'proposals'> {
  const { total, basis } = assessment;
  const excluded = total ? excludedGrades(basis.ruleSet.grades, total) : [];
  return {
    excludedGrades: excluded.map((each) => each.label),
    settled: total ? settledResult(settledOf(assessment)) : null,
    tasks: total ? tasksOf(assessment).map((each) => taskResult(each, assessment, names)) : [],
    proposals: proposalsOf(assessment).map(proposalResult),
  };
}

const proposalResult = ({ indicator, question, answer, found, needed }: Proposal): ProposalResult => ({
  indicator,
  question: question.number,
  text: question.text,
  answer,
  found: cut(found, 10),
  needed: cut(needed, 10),
});

const settledResult = ({ earned, assessable }: Settled): PeriodResult['settled'] => ({
  earned: plain(earned),
  assessable: plain(assessable),
});

/** A questionnaire is named as its indicator is; a line or a term as everywhere. */
function taskResult(task: Task, assessment: Assessment, names: Names): TaskResult {
  const labels = new Map(
    linesOf(assessment).map(({ result: { indicator } }) => [indicator.number, indicator.label]),
  );
  const named = (code: string): string =>
    task.kind === 'answers' ? (labels.get(code) ?? code) : names(code);
  return {
    ...task,
    asked: task.asked.map((code) => ({ code, label: named(code) })),
    points: plain(task.points),
  };
}
