import { ZERO, sumOf } from '../decimal';
import type { Exact } from '../decimal';
import type { Assessment, ScoreLine } from './assess';
import { linesOf } from './explain';
import { isGap, isScored } from './score';
import type { GapCode } from './trace';

/** What a task asks for: figures of this year, answers to questionnaires, or the statement of the year before. */
export type TaskKind = 'figures' | 'answers' | 'year-before';

/** Figures or answers that can be asked for together, and what is settled once they are there. */
export interface Task {
  readonly kind: TaskKind;
  /** Lines and terms, or the numbers of the questionnaires; empty for the year before. */
  readonly asked: readonly string[];
  /** How many figures, questions or statements that is. */
  readonly count: number;
  /** Numbers of the indicators that wait for nothing else, in the law's order. */
  readonly closes: readonly string[];
  /** Points of the total that these leave open. */
  readonly points: Exact;
}

/** What stands so far: points earned, out of the weight of what is scored. */
export interface Settled {
  readonly earned: Exact;
  readonly assessable: Exact;
}

/** "22,25 dari 60 poin yang dapat dinilai". */
export function settledOf(assessment: Assessment): Settled {
  const scored = linesOf(assessment).filter(({ result }) => isScored(result));
  return {
    earned: sumOf(scored.map(({ points }) => points.least)),
    assessable: sumOf(scored.map(({ weight }) => weight)),
  };
}

/**
 * What to ask for, by the points that each figure or answer settles: the most first, each beside those before it.
 * Questionnaires of one aspect are one task. What only an examiner can settle is none.
 */
export function tasksOf(assessment: Assessment): Task[] {
  const tasks: Task[] = [];
  let open = assessment.aspects.flatMap(({ aspect, lines }) =>
    lines.flatMap((line) => waitingIn(line, aspect.number)),
  );
  while (open.length > 0) {
    const next = mostFor(open);
    if (next.points.compare(ZERO) > 0) tasks.push(next);
    open = open.flatMap((each) => withoutWhatIsAsked(each, next));
  }
  return tasks;
}

const mostFor = (open: readonly Waiting[]): Task =>
  open
    .map((each) => taskOf(each, open))
    .reduce((best, each) =>
      each.points.mul(best.count).compare(best.points.mul(each.count)) > 0 ? each : best,
    );

/** What an indicator still waits for once a task is done; nothing where that closes it. */
function withoutWhatIsAsked(waiting: Waiting, { kind, asked, closes }: Task): Waiting[] {
  if (closes.includes(waiting.line.result.indicator.number)) return [];
  if (waiting.kind !== 'figures' || kind !== 'figures') return [waiting];
  return [
    figures(
      waiting.line,
      waiting.asked.filter((each) => !asked.includes(each)),
    ),
  ];
}

/** One indicator that waits, and for what. */
interface Waiting {
  readonly kind: TaskKind;
  /** Those of one group are asked for together. */
  readonly group: string;
  readonly asked: readonly string[];
  readonly count: number;
  readonly line: ScoreLine;
}

const KINDS: Partial<Record<GapCode, TaskKind>> = {
  'line-missing': 'figures',
  'line-unproved': 'figures',
  'line-negative': 'figures',
  'answers-missing': 'answers',
  'no-previous-period': 'year-before',
};

function waitingIn(line: ScoreLine, aspect: string): Waiting[] {
  const { result } = line;
  const kind = isGap(result) ? KINDS[result.gap.code] : undefined;
  if (!isGap(result) || !kind) return [];
  const asked = kind === 'year-before' ? [] : [...result.gap.lines].sort();
  if (kind === 'figures') return [figures(line, asked)];
  if (kind === 'year-before') return [{ kind, group: kind, asked, count: 1, line }];
  const count = result.indicator.questions?.length ?? 1;
  return [{ kind, group: aspect, asked: [result.indicator.number], count, line }];
}

const figures = (line: ScoreLine, asked: readonly string[]): Waiting => ({
  kind: 'figures',
  group: asked.join(' '),
  asked,
  count: asked.length,
  line,
});

function taskOf({ kind, group, asked, count }: Waiting, open: readonly Waiting[]): Task {
  const closed = open.filter((each) =>
    kind === 'figures' && each.kind === kind
      ? each.asked.every((one) => asked.includes(one))
      : each.kind === kind && each.group === group,
  );
  const answers = kind === 'answers';
  return {
    kind,
    asked: answers ? closed.flatMap((each) => each.asked) : asked,
    count: answers ? closed.reduce((sum, each) => sum + each.count, 0) : count,
    closes: closed.map(({ line }) => line.result.indicator.number),
    points: sumOf(closed.map(({ line: { points } }) => points.most.sub(points.least))),
  };
}
