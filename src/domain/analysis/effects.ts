import type { Assessment, Interval, ScoreLine } from '../assessment/assess';
import { linesOf } from '../assessment/explain';
import { isScored, isShown } from '../assessment/score';
import type { Result } from '../assessment/score';
import type { Exact } from '../decimal';
import type { Grade, Indicator } from '../rules/rule-set';

/** An indicator before and after a change. */
export interface Before<T> {
  readonly before: T;
  readonly after: T;
}

/** What a change does to one indicator. */
export interface IndicatorEffect {
  readonly indicator: Indicator;
  /** In the indicator's unit; absent where there is none. */
  readonly ratio: Before<Exact | undefined>;
  readonly points: Before<Interval>;
}

/** What a change does to the whole assessment. */
export interface Effects {
  /** The indicator that the change is for. */
  readonly own?: IndicatorEffect;
  /** Every other indicator whose ratio or points change, in the law's order. */
  readonly others: readonly IndicatorEffect[];
  readonly total?: Before<Interval>;
  readonly grade?: Before<Grade | undefined>;
}

/** The ratio of a result in its unit, if it has one. */
export function ratioIn(result: Result): Exact | undefined {
  if (isShown(result)) return result.value;
  if (!isScored(result)) return undefined;
  return result.ratio ? result.ratio.percent : result.trace.value;
}

/** Compares an assessment with what it becomes. */
export function effectsOf(before: Assessment, after: Assessment, own?: Indicator): Effects {
  const now = linesOf(after);
  const changed = linesOf(before).flatMap((line, at): IndicatorEffect[] => {
    const then = now[at];
    return then && isChanged(line, then) ? [effectOf(line, then)] : [];
  });
  const mine = changed.find((each) => each.indicator.number === own?.number);
  return {
    ...(mine ? { own: mine } : {}),
    others: changed.filter((each) => each !== mine),
    ...(before.total && after.total
      ? {
          total: { before: before.total, after: after.total },
          grade: { before: before.grade, after: after.grade },
        }
      : {}),
  };
}

const effectOf = (line: ScoreLine, then: ScoreLine): IndicatorEffect => ({
  indicator: line.result.indicator,
  ratio: { before: ratioIn(line.result), after: ratioIn(then.result) },
  points: { before: line.points, after: then.points },
});

function isChanged(line: ScoreLine, then: ScoreLine): boolean {
  const [a, b] = [ratioIn(line.result), ratioIn(then.result)];
  const sameRatio = a && b ? a.equals(b) : a === b;
  return !sameRatio || !samePoints(line.points, then.points);
}

const samePoints = (a: Interval, b: Interval): boolean => a.least.equals(b.least) && a.most.equals(b.most);
