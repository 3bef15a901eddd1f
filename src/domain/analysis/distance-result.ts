import { bandResult, rangeResult } from '../assessment/indicator-result';
import { intervalResult } from '../assessment/points-result';
import type { BandResult, IndicatorResult, IntervalResult } from '../assessment/result';
import type { Names } from '../assessment/trace-result';
import { cut, plain } from '../decimal';
import type { Exact } from '../decimal';
import type { Purpose } from '../statement/actions';
import type { Distance, Target } from './distance';
import type { Effects, IndicatorEffect } from './effects';
import { isProposal } from './levers';
import type { Impossible, Lever, Proposal } from './levers';
import type { Lift } from './lifts';

/** What a change does to one indicator: ratio (ten decimals, cut) and points before and after. */
export interface EffectResult {
  readonly number: string;
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly ratio: { readonly before: string | null; readonly after: string | null };
  readonly points: { readonly before: IntervalResult; readonly after: IntervalResult };
}

export interface ProposalResult {
  /** Whole rupiah, with a minus for less. */
  readonly change: string;
  /** The line first, then what is booked with it. */
  readonly entries: readonly { line: string; label: string; change: string; after: string }[];
  readonly others: readonly EffectResult[];
  readonly total: { readonly before: IntervalResult; readonly after: IntervalResult } | null;
  readonly grade: { readonly before: string | null; readonly after: string | null } | null;
}

export interface ImpossibleResult {
  readonly why: Impossible['why'];
  readonly line: string | null;
  readonly label: string | null;
  /** What the line has, where it is too little. */
  readonly has: string | null;
}

export interface LeverResult {
  readonly purpose: Purpose;
  readonly line: string;
  readonly label: string;
  readonly way: 'up' | 'down';
  /** The class of loans that is meant, where it is one. */
  readonly meant: { readonly line: string; readonly label: string } | null;
  readonly alone: ProposalResult | ImpossibleResult | null;
  readonly kept: ProposalResult | ImpossibleResult;
}

export interface TargetResult {
  readonly band: BandResult;
  readonly credit: string;
  readonly gain: string;
  readonly way: 'up' | 'down' | null;
  readonly edge: string | null;
  /** False where the ratio must go beyond the edge. */
  readonly reached: boolean | null;
  /** How far the edge is, in the indicator's unit; ten decimals, cut. */
  readonly distance: string | null;
  /** By how much the numerator alone would have to change: whole rupiah or answers. */
  readonly numerator: string | null;
  readonly levers: readonly LeverResult[];
}

export interface DistanceResult {
  readonly number: string;
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** True for a questionnaire: `numerator` counts answers. */
  readonly answers: boolean;
  readonly basis: string;
  readonly ratio: string | null;
  /** Between which ratios an open one lies; null where it is one number, or none. */
  readonly range: IndicatorResult['range'];
  readonly credit: string;
  readonly weight: string;
  readonly score: string;
  readonly targets: readonly TargetResult[];
}

export interface LiftResult {
  readonly grade: string;
  readonly from: string;
  /** True where the total must be more than `from`. */
  readonly above: boolean;
  readonly missing: string;
  readonly sets: readonly (readonly {
    number: string;
    label: string;
    points: string;
    open: boolean;
  }[])[];
  readonly more: boolean;
}

/** What is missing, as the public JSON gives it. */
export interface DistancesResult {
  readonly distances: readonly DistanceResult[];
  readonly lifts: readonly LiftResult[];
}

/** Turns distances and lifts into the public JSON. Labels of lines come from `names`. */
export function distancesResult(
  distances: readonly Distance[],
  lifts: readonly Lift[],
  names: Names,
): DistancesResult {
  return {
    distances: distances.map((each) => distanceResult(each, names)),
    lifts: lifts.map(({ grade, missing, sets, more }) => ({
      grade: grade.label,
      from: plain(grade.from),
      above: grade.above === true,
      missing: plain(missing),
      sets: sets.map((set) =>
        set.map(({ indicator: { number, label }, points, open }) => ({
          number,
          label,
          points: plain(points),
          open,
        })),
      ),
      more,
    })),
  };
}

function distanceResult(distance: Distance, names: Names): DistanceResult {
  const { indicator, result, weight, points, ratio, targets } = distance;
  const { number, id, label, unit } = indicator;
  return {
    number,
    id,
    label,
    unit,
    answers: indicator.formula.node === 'percent' && indicator.formula.of.node === 'answers',
    basis: result.basis,
    ratio: textOf(ratio),
    range: rangeResult(result),
    credit: plain(result.credit),
    weight: plain(weight),
    score: plain(points),
    targets: targets.map((each) => targetResult(each, names)),
  };
}

function targetResult({ band, gain, way, numerator, levers }: Target, names: Names): TargetResult {
  return {
    band: bandResult(band),
    credit: plain(band.credit),
    gain: plain(gain),
    way: way?.way ?? null,
    edge: way ? plain(way.edge) : null,
    reached: way?.reached ?? null,
    distance: textOf(way?.distance),
    numerator: numerator ? plain(numerator) : null,
    levers: levers.map((each) => leverResult(each, names)),
  };
}

function leverResult({ action, alone, kept }: Lever, names: Names): LeverResult {
  const { purpose, line, way, meant } = action;
  return {
    purpose,
    line,
    label: names(line),
    way,
    meant: meant === undefined ? null : { line: meant, label: names(meant) },
    alone: alone ? answerResult(alone, names) : null,
    kept: answerResult(kept, names),
  };
}

function answerResult(answer: Proposal | Impossible, names: Names): ProposalResult | ImpossibleResult {
  if (!isProposal(answer)) {
    const line = 'line' in answer ? answer.line : null;
    const has = 'has' in answer ? plain(answer.has) : null;
    return { why: answer.why, line, label: line === null ? null : names(line), has };
  }
  const { change, entries } = answer;
  return {
    change: plain(change),
    entries: entries.map((entry) => ({
      line: entry.line,
      label: names(entry.line),
      change: plain(entry.change),
      after: plain(entry.after),
    })),
    ...effectsResult(answer.effects()),
  };
}

function effectsResult({ others, total, grade }: Effects): Omit<ProposalResult, 'change' | 'entries'> {
  return {
    others: others.map(effectResult),
    total: total ? { before: intervalResult(total.before), after: intervalResult(total.after) } : null,
    grade: grade ? { before: grade.before?.label ?? null, after: grade.after?.label ?? null } : null,
  };
}

function effectResult({ indicator, ratio, points }: IndicatorEffect): EffectResult {
  const { number, id, label, unit } = indicator;
  return {
    number,
    id,
    label,
    unit,
    ratio: { before: textOf(ratio.before), after: textOf(ratio.after) },
    points: { before: intervalResult(points.before), after: intervalResult(points.after) },
  };
}

const textOf = (value: Exact | undefined): string | null => (value ? cut(value, 10) : null);
