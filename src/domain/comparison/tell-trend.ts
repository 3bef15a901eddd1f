import type { Assessment, ScoreLine } from '../assessment/assess';
import { bandResult } from '../assessment/indicator-result';
import { intervalResult, scoreOf } from '../assessment/points-result';
import { isGap, isScored } from '../assessment/score';
import { plain } from '../decimal';
import type { Exact } from '../decimal';
import { isInForce } from '../rules/registry';
import type { FigureRow } from './figure-rows';
import type { Growth, Series } from './growth';
import type { Law } from './law-changes';
import type { RatioRow } from './ratio-rows';
import type { Trend } from './trend';
import type { JudgedYear, TrendYear } from './trend-year';
import type {
  FigureTrendResult,
  FiringResult,
  GrowthResult,
  LawResult,
  RatioTrendResult,
  SeriesResult,
  TrendResult,
  TrendYearResult,
} from './trend-result';
import type { Firing } from './warnings/rule';
import { thresholdsOf } from './warnings/rules';

/** Where a year comes from, for those who ask. */
export interface YearSource {
  readonly revision: number | null;
  readonly assessment: string | null;
}

/**
 * Tells a trend as the public JSON.
 *
 * @param under the rule set under which all years were worked out again, if they were
 * @param sources by year
 */
export function trendResult(
  trend: Trend,
  firings: readonly Firing[],
  under: string | null,
  sources: ReadonlyMap<number, YearSource>,
): TrendResult {
  const newest = [...trend.years].reverse().find((each) => each.reported)?.reported;
  if (!newest) throw new Error('a trend without a reported year');
  return {
    unit: newest.statement.unit,
    under,
    years: trend.years.map((each) => yearResult(each, sources.get(each.year))),
    lawChanges: trend.years.flatMap(({ change }) =>
      change ? [{ ...change, from: lawResult(change.from), to: lawResult(change.to) }] : [],
    ),
    grades: (newest.judged?.law.ruleSet.grades ?? []).map(({ label, from }) => ({
      label,
      from: plain(from),
    })),
    total: seriesResult(trend.total),
    ratios: trend.ratios.map(ratioResult),
    figures: trend.figures.map(figureResult),
    warnings: firings.map(firingResult),
  };
}

const orNull = (value: Exact | null | undefined): string | null => (value ? plain(value) : null);

function yearResult({ year, reported }: TrendYear, source: YearSource | undefined): TrendYearResult {
  return {
    year,
    reported: reported !== undefined,
    periodEnd: reported?.statement.period.end ?? null,
    revision: source?.revision ?? null,
    assessment: source?.assessment ?? null,
    ...judgedResult(reported?.judged),
  };
}

function judgedResult(
  judged: JudgedYear['judged'],
): Pick<TrendYearResult, 'law' | 'inForce' | 'total' | 'grade'> {
  if (!judged) return { law: null, inForce: false, total: null, grade: null };
  const { law, assessment } = judged;
  const { unit, period } = assessment.basis.statement;
  return {
    law: lawResult(law),
    inForce: isInForce(law.ruleSet, unit.kind, period.end),
    total: totalResult(assessment),
    grade: assessment.grade?.label ?? null,
  };
}

function totalResult({ total }: Assessment): TrendYearResult['total'] {
  return total ? { score: scoreOf(total), ...intervalResult(total), outOf: plain(total.outOf) } : null;
}

/** A law as the public JSON gives it. */
export function lawResult({ ruleSet, edition, readings }: Law): LawResult {
  return {
    ruleSet: ruleSet.id,
    title: ruleSet.shortTitle,
    edition: {
      ...{ date: edition.date, hash: edition.hash },
      ...(ruleSet.local ? { local: ruleSet.local } : {}),
    },
    readings,
  };
}

function growthResult({ percent, ...rest }: Growth): GrowthResult {
  return { percent: orNull(percent), ...rest };
}

function seriesResult({ readings, changes, average, compound, mean }: Series): SeriesResult {
  return {
    values: readings.map(({ value }) => orNull(value)),
    changes: changes.map(({ by, percent, why }) => ({ by: orNull(by), percent: orNull(percent), why })),
    averageGrowth: growthResult(average),
    compoundGrowth: growthResult(compound),
    mean: mean && { value: plain(mean.value), n: mean.n },
  };
}

function ratioResult(row: RatioRow): RatioTrendResult {
  const { indicator, aspect, cells, series, scaleChanges, mean } = row;
  const { scale } = indicator;
  return {
    number: indicator.number,
    id: indicator.id,
    label: indicator.label,
    unit: indicator.unit,
    aspect: { number: aspect.number, id: aspect.id, label: aspect.label },
    scored: scale.kind !== 'none',
    bands: scale.kind === 'bands' ? scale.bands.map(bandResult) : [],
    ...seriesResult(series),
    cells: cells.map((cell) => cell && cellResult(cell)),
    definitionChanges: series.readings.flatMap(({ year, broken }) => (broken ? [year] : [])),
    scaleChanges,
    judgedMean: mean && {
      value: plain(mean.value),
      n: mean.n,
      credit: orNull(mean.credit),
      band: mean.band ? bandResult(mean.band) : null,
    },
  };
}

function cellResult({ result, weight, points }: ScoreLine): RatioTrendResult['cells'][number] {
  const scored = isScored(result);
  return {
    credit: scored ? plain(result.credit) : null,
    weight: plain(weight),
    score: scored ? plain(points.least) : null,
    ...intervalResult(points),
    basis: 'basis' in result ? result.basis : null,
    notApplicable: 'notApplicable' in result,
    gap: isGap(result) ? result.gap.code : null,
  };
}

function figureResult({ line, base, cells, series }: FigureRow): FigureTrendResult {
  return {
    code: line.code,
    label: line.label,
    part: line.part,
    role: line.role,
    unit: line.unit,
    base,
    shares: cells.map((cell) => orNull(cell?.share)),
    ...seriesResult(series),
  };
}

function firingResult({ rule, year, indicator, evidence }: Firing): FiringResult {
  return {
    warning: rule.id,
    year,
    thresholds: thresholdsOf(rule),
    indicator: indicator ?? null,
    evidence: evidence.map((each) => ({ ...each, value: plain(each.value) })),
  };
}
