import type { AspectScore, Assessment, Interval, ScoreLine } from '../assessment/assess';
import { isScored, isShown, settle } from '../assessment/score';
import type { Result } from '../assessment/score';
import { ask } from '../assessment/solve';
import { HUNDRED, ZERO, signOf } from '../decimal';
import type { Exact } from '../decimal';
import type { Aspect, Indicator } from '../rules/rule-set';
import { ratioIn } from './effects';
import { emptied, leavesIn, solveWith } from './leaves';
import type { Leaf, Two } from './leaves';

/** One cause of a change of points. All steps of an indicator add up to its change, exactly. */
export type Step =
  /** A line or term whose amount changed, with what that did to ratio and points on the path. */
  | (Change & { readonly cause: 'figure'; readonly leaf: Leaf; readonly ratio?: Exact })
  /** The weight changed, since another number of indicators of its aspect applies. */
  | (Change & { readonly cause: 'weight' })
  /** Answers of a questionnaire changed. */
  | (Change & { readonly cause: 'answers' })
  /** A ratio that somebody else computed changed. */
  | (Change & { readonly cause: 'ratio' })
  /** Figures are known on one side only, or not exactly: what is known changed, not only what is. */
  | (Change & { readonly cause: 'data' });

interface Change {
  readonly change: Interval;
}

export interface IndicatorMovement extends Change {
  readonly indicator: Indicator;
  readonly before: ScoreLine;
  readonly after: ScoreLine;
  readonly steps: readonly Step[];
}

export interface AspectMovement extends Change {
  readonly aspect: Aspect;
  readonly before: Interval;
  readonly after: Interval;
  readonly indicators: readonly IndicatorMovement[];
}

/** What moved a total from one assessment to another, from the total down to lines, adding up at every step. */
export interface Movement {
  readonly before: Assessment;
  readonly after: Assessment;
  /** Absent for a panel, which has no total. */
  readonly total?: Interval;
  readonly aspects: readonly AspectMovement[];
}

/**
 * What moved it: two assessments under one rule set, as its readings were chosen.
 *
 * The change of the total is the sum of those of the aspects, that of an aspect the sum of those of its indicators, and
 * that of an indicator the sum of its steps. A step replaces the amount of one line after the other, in the order of
 * the form (then terms given directly, then the year before), and keeps what was replaced: bands are steps, so that the
 * points go to the line that passes an edge. Where the path leads through a ratio that has no credit, the next line
 * that has one takes its part too.
 *
 * @throws Error when the two were made under different rule sets: the caller assesses anew
 */
export function movementBetween(before: Assessment, after: Assessment): Movement {
  if (before.basis.ruleSet !== after.basis.ruleSet) throw new Error('two rule sets: nothing can be compared');
  const [was, is] = [ask(before.basis), ask(after.basis)];
  const aspects = before.aspects.map((aspect, at) =>
    aspectMovement(aspect, after.aspects[at] ?? aspect, after, { was, is }),
  );
  const total = before.total && after.total ? changeOf(before.total, after.total) : undefined;
  return { before, after, aspects, ...(total ? { total } : {}) };
}

function aspectMovement(
  before: AspectScore,
  after: AspectScore,
  assessment: Assessment,
  two: Two,
): AspectMovement {
  return {
    aspect: after.aspect,
    before: before.points,
    after: after.points,
    change: changeOf(before.points, after.points),
    indicators: before.lines.map((line, at): IndicatorMovement => {
      const then = after.lines[at] ?? line;
      const { indicator } = then.result;
      const change = changeOf(line.points, then.points);
      return {
        indicator,
        before: line,
        after: then,
        change,
        steps: stepsOf(line, then, change, assessment, two),
      };
    }),
  };
}

const changeOf = (before: Interval, after: Interval): Interval => ({
  least: after.least.sub(before.least),
  most: after.most.sub(before.most),
});

const both = (points: Exact): Interval => ({ least: points, most: points });

function stepsOf(
  before: ScoreLine,
  after: ScoreLine,
  change: Interval,
  assessment: Assessment,
  two: Two,
): Step[] {
  const { indicator } = after.result;
  const sources = [before.result, after.result].map(sourceOf);
  if (sources.every((each) => each === 'figures')) {
    const path = pathOf(indicator, assessment, two);
    if (path) return [...weightStep(before, after), ...figureSteps(path, before, after)];
  }
  if (signOf(change.least) === 0 && signOf(change.most) === 0) return [];
  if (indicator.questions) return [{ cause: 'answers', change }];
  return [{ cause: sources.every((each) => each === 'ratio') ? 'ratio' : 'data', change }];
}

/** What a result rests on: figures that the path can replace, a ratio of somebody else, or neither. */
function sourceOf(result: Result): 'figures' | 'ratio' | 'neither' {
  if (!isScored(result) && !isShown(result)) return 'neither';
  if (result.basis === 'reported-ratio') return 'ratio';
  return result.basis === 'harmless' ? 'neither' : 'figures';
}

/** Where the path stands after a line was replaced. */
interface Stop {
  readonly leaf: Leaf;
  readonly result: Result;
}

interface Path {
  readonly start: Result;
  readonly stops: readonly Stop[];
}

/** Replaces one changed leaf after the other; undefined where one is not known on both sides. */
function pathOf(indicator: Indicator, { basis }: Assessment, two: Two): Path | undefined {
  const { ruleSet, statement } = basis;
  const leaves = leavesIn(indicator.formula, two, statement.unit.kind);
  if (!leaves || leaves.length === 0) return undefined;
  const empty = emptied(statement);
  const at = (replaced: number): Result =>
    settle(indicator, solveWith(indicator.formula, ruleSet, empty, leaves, replaced));
  const stops = leaves.flatMap((leaf, place) =>
    leaf.was.equals(leaf.is) ? [] : [{ leaf, result: at(place + 1) }],
  );
  return { start: at(0), stops };
}

function weightStep(before: ScoreLine, after: ScoreLine): Step[] {
  const difference = after.weight.sub(before.weight);
  if (signOf(difference) === 0 || !isScored(before.result)) return [];
  return [{ cause: 'weight', change: both(before.result.credit.mul(difference).div(HUNDRED)) }];
}

function figureSteps({ start, stops }: Path, before: ScoreLine, after: ScoreLine): Step[] {
  let credit = isScored(before.result) ? before.result.credit : ZERO;
  let ratio = ratioIn(start);
  return stops.map(({ leaf, result }): Step => {
    const next = isScored(result) ? result.credit : credit;
    const then = ratioIn(result);
    const moved = then && ratio ? then.sub(ratio) : undefined;
    const points = next.sub(credit).mul(after.weight).div(HUNDRED);
    credit = next;
    ratio = then ?? ratio;
    return { cause: 'figure', leaf, change: both(points), ...(moved ? { ratio: moved } : {}) };
  });
}
