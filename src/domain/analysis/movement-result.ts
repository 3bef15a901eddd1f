import { intervalResult } from '../assessment/points-result';
import type { IntervalResult } from '../assessment/result';
import type { Names } from '../assessment/trace-result';
import { cut, plain } from '../decimal';
import { ratioIn } from './effects';
import type { IndicatorMovement, Movement, Step } from './movement';

/** One cause of a change; `code` and the amounts where it is a figure. */
export interface StepResult {
  readonly cause: Step['cause'];
  readonly code: string | null;
  readonly label: string | null;
  /** True for an amount of the year before. */
  readonly before: boolean;
  readonly was: string | null;
  readonly is: string | null;
  /** By how much the ratio moved on the path; ten decimals, cut. */
  readonly ratio: string | null;
  readonly change: IntervalResult;
}

export interface IndicatorMovementResult {
  readonly number: string;
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly scored: boolean;
  readonly ratio: { readonly was: string | null; readonly is: string | null };
  readonly was: IntervalResult;
  readonly is: IntervalResult;
  readonly change: IntervalResult;
  readonly steps: readonly StepResult[];
}

/** What moved a total, as the public JSON gives it. */
export interface MovementResult {
  readonly was: {
    readonly year: number;
    readonly total: IntervalResult | null;
    readonly grade: string | null;
  };
  readonly is: {
    readonly year: number;
    readonly total: IntervalResult | null;
    readonly grade: string | null;
  };
  readonly outOf: string | null;
  readonly change: IntervalResult | null;
  readonly aspects: readonly {
    readonly number: string;
    readonly label: string;
    readonly was: IntervalResult;
    readonly is: IntervalResult;
    readonly change: IntervalResult;
    readonly indicators: readonly IndicatorMovementResult[];
  }[];
}

/** Turns a movement into the public JSON. */
export function movementResult(movement: Movement, names: Names): MovementResult {
  const { before, after, total, aspects } = movement;
  return {
    was: endOf(before),
    is: endOf(after),
    outOf: after.total ? plain(after.total.outOf) : null,
    change: total ? intervalResult(total) : null,
    aspects: aspects.map((each) => ({
      number: each.aspect.number,
      label: each.aspect.label,
      was: intervalResult(each.before),
      is: intervalResult(each.after),
      change: intervalResult(each.change),
      indicators: each.indicators.map((one) => indicatorMovement(one, names)),
    })),
  };
}

const endOf = ({ basis, total, grade }: Movement['before']): MovementResult['was'] => ({
  year: basis.statement.period.year,
  total: total ? intervalResult(total) : null,
  grade: grade?.label ?? null,
});

function indicatorMovement(movement: IndicatorMovement, names: Names): IndicatorMovementResult {
  const { indicator, before, after, change, steps } = movement;
  const { number, id, label, unit, scale } = indicator;
  const [was, is] = [before, after].map(({ result }) => {
    const ratio = ratioIn(result);
    return ratio ? cut(ratio, 10) : null;
  });
  return {
    number,
    id,
    label,
    unit,
    scored: scale.kind !== 'none',
    ratio: { was: was ?? null, is: is ?? null },
    was: intervalResult(before.points),
    is: intervalResult(after.points),
    change: intervalResult(change),
    steps: steps.map((each) => stepResult(each, names)),
  };
}

function stepResult(step: Step, names: Names): StepResult {
  const change = intervalResult(step.change);
  const nothing = { code: null, label: null, before: false, was: null, is: null, ratio: null };
  if (step.cause !== 'figure') return { ...nothing, cause: step.cause, change };
  const { leaf, ratio, cause } = step;
  return {
    cause,
    code: leaf.code,
    label: names(leaf.code),
    before: leaf.before,
    was: plain(leaf.was),
    is: plain(leaf.is),
    ratio: ratio ? cut(ratio, 10) : null,
    change,
  };
}
