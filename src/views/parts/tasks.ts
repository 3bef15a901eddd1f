import type { PeriodResult, TaskResult } from '../../domain/assessment/result';
import { chartIndex } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { TASK_WORDS, excludedWords, proposalWords, settledWords, taskGain } from '../../rendering/messages';

/** What stands so far, and the shortest way on. */
export interface TasksPart {
  /** "Sudah pasti: 22,25 dari 60 poin …"; empty where nothing is open. */
  readonly settled: string;
  /** Which predicates are out of reach; empty while none is. */
  readonly excluded: string;
  readonly rows: readonly TaskRow[];
  /** Answers that two balance sheets give, for somebody to confirm. */
  readonly proposals: readonly { readonly said: string; readonly list: string }[];
}

interface TaskRow {
  readonly title: string;
  readonly gain: string;
  /** The field on the page on which figures are typed, `#cash`; empty where it is done elsewhere. */
  readonly field: string;
  /** The list of questions to answer first, `A.I.1`; empty where no question is asked. */
  readonly list: string;
  /** It takes another statement, not another figure. */
  readonly upload: boolean;
}

export function tasksPart(period: PeriodResult, kind: Kind): TasksPart {
  const { tasks, settled, total, excludedGrades, grade } = period;
  return {
    settled:
      settled && total && tasks.length > 0
        ? settledWords(settled.earned, settled.assessable, total.outOf)
        : '',
    excluded: grade === null ? excludedWords(excludedGrades) : '',
    rows: tasks.map((task) => taskRow(task, kind)),
    proposals: period.proposals.map((each) => ({
      said: proposalWords(each),
      list: each.indicator,
    })),
  };
}

function taskRow(task: TaskResult, kind: Kind): TaskRow {
  const labels = task.asked.map((each) => each.label);
  return {
    title: TASK_WORDS[task.kind](labels, task.count),
    gain: taskGain(task.points, task.closes),
    field: task.kind === 'answers' ? '' : fieldOf(task, kind),
    list: task.kind === 'answers' ? (task.asked[0]?.code ?? '') : '',
    upload: task.kind === 'year-before',
  };
}

function fieldOf({ asked }: TaskResult, kind: Kind): string {
  const { lines } = chartIndex(kind);
  const first = asked.map((each) => each.code).find((code) => lines.has(code));
  return first === undefined ? '' : `#${first}`;
}
