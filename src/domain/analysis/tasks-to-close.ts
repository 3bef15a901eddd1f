import type { Assessment, ScoreLine } from '../assessment/assess';
import { linesOf } from '../assessment/explain';
import { isGap, isScored } from '../assessment/score';
import { ZERO, sumOf } from '../decimal';
import type { Exact } from '../decimal';

/** Figures or answers that can be asked for together, and what is settled once they are there. */
export interface Task {
  /** Lines, terms, or the number of a questionnaire. */
  readonly asked: readonly string[];
  /** How many figures or answers that is. */
  readonly count: number;
  /** Numbers of the indicators that wait for nothing else. */
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

/** What to ask for, by the points that each figure or answer settles: the most first. */
export function tasksToClose(assessment: Assessment): Task[] {
  const open = linesOf(assessment).filter(({ result }) => isGap(result) && result.gap.lines.length > 0);
  const sets = new Map(open.map((line) => [linesIn(line).join(' '), linesIn(line)]));
  return [...sets.values()]
    .map((asked) => taskOf(asked, open))
    .filter((task) => task.points.compare(ZERO) > 0)
    .sort((a, b) => b.points.mul(a.count).compare(a.points.mul(b.count)));
}

function taskOf(asked: readonly string[], open: readonly ScoreLine[]): Task {
  const closed = open.filter((line) => linesIn(line).every((each) => asked.includes(each)));
  return {
    asked,
    count: Math.max(...closed.map((line) => askedBy(line))),
    closes: closed.map(({ result }) => result.indicator.number),
    points: sumOf(closed.map(({ points }) => points.most.sub(points.least))),
  };
}

const linesIn = ({ result }: ScoreLine): string[] => (isGap(result) ? [...result.gap.lines].sort() : []);

/** Figures, or the questions of a questionnaire. */
function askedBy({ result }: ScoreLine): number {
  if (!isGap(result)) return 0;
  const { questions } = result.indicator;
  return result.gap.code === 'answers-missing' && questions ? questions.length : result.gap.lines.length;
}
