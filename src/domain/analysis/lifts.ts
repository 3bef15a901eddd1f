import { gradeOf } from '../assessment/assess';
import type { Assessment } from '../assessment/assess';
import { linesOf } from '../assessment/explain';
import { isGap, isScored } from '../assessment/score';
import { HUNDRED, ZERO, signOf, sumOf } from '../decimal';
import type { Exact } from '../decimal';
import type { Grade, Indicator } from '../rules/rule-set';
import { rangeOf } from '../rules/scale';

/** An indicator that could still bring points, and how many at most. */
export interface Attainable {
  readonly indicator: Indicator;
  readonly points: Exact;
  /** True for a gap: the points come with the missing data, if they come. */
  readonly open: boolean;
}

/** What it takes to reach a better grade. */
export interface Lift {
  readonly grade: Grade;
  /** Points from the total that is certain to the grade's edge. */
  readonly missing: Exact;
  /** The smallest sets of indicators whose full marks reach it, the greatest sums first; none where all together do not. */
  readonly sets: readonly (readonly Attainable[])[];
  /** True where there are more sets of this size than are listed. */
  readonly more: boolean;
}

/** So many sets of one size are listed. */
const MOST_SETS = 10;

/** Every indicator that could still bring points, the greatest first; equals stay in the law's order. */
export function attainableIn(assessment: Assessment): Attainable[] {
  return linesOf(assessment)
    .flatMap(({ result, weight, points }): Attainable[] => {
      if (!isScored(result) && !isGap(result)) return [];
      const { indicator } = result;
      const most = rangeOf(indicator.scale).most.mul(weight).div(HUNDRED);
      const left = most.sub(points.least);
      return signOf(left) > 0 ? [{ indicator, points: left, open: isGap(result) }] : [];
    })
    .sort((a, b) => b.points.compare(a.points));
}

/**
 * For every grade better than the one that is certain: the smallest sets of indicators that lift the total to it.
 *
 * Exact and complete for the number of indicators: no smaller set does it. It asks only what the law still gives, not
 * how hard it is to earn.
 */
export function liftsOf(assessment: Assessment): Lift[] {
  const { total, basis } = assessment;
  if (!total) return [];
  const { ruleSet } = basis;
  const now = gradeOf(ruleSet.grades, { least: total.least, most: total.least });
  const better = ruleSet.grades.slice(0, now ? ruleSet.grades.indexOf(now) : 0).reverse();
  const attainable = attainableIn(assessment);
  return better.map((grade) => {
    const missing = grade.from.sub(total.least);
    const sets = smallestSets(attainable, missing, grade.above === true);
    return { grade, missing, sets: sets.slice(0, MOST_SETS), more: sets.length > MOST_SETS };
  });
}

/** All sets of the smallest size that suffices, in order; one more than are listed at most. */
function smallestSets(from: readonly Attainable[], missing: Exact, beyond: boolean): Attainable[][] {
  const enough = (sum: Exact): boolean => sum.compare(missing) >= (beyond ? 1 : 0);
  const size = from.findIndex((_, at) => enough(bestOf(from, 0, at + 1))) + 1;
  if (size === 0) return [];
  const found: Attainable[][] = [];
  const pick = (start: number, sum: Exact, picked: readonly Attainable[]): void => {
    const left = size - picked.length;
    if (left === 0) {
      found.push([...picked]);
      return;
    }
    for (let at = start; at + left <= from.length && found.length <= MOST_SETS; at += 1) {
      const next = from[at];
      if (!next || !enough(sum.add(bestOf(from, at, left)))) return;
      pick(at + 1, sum.add(next.points), [...picked, next]);
    }
  };
  pick(0, ZERO, []);
  return found;
}

/** The greatest sum of so many indicators from a place on: they are sorted. */
const bestOf = (from: readonly Attainable[], start: number, count: number): Exact =>
  sumOf(from.slice(start, start + count).map((each) => each.points));
