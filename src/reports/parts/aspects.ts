import type { AspectOut, IndicatorResult, PeriodResult } from '../../domain/assessment/result';
import type { RuleSet } from '../../domain/rules/rule-set';
import { CONFIDENCE_WORDS } from '../../rendering/messages';
import { NONE, percent, plainNumber, pointsRange, rupiah } from '../../rendering/numbers';
import { bandCell } from './bands';

export interface IndicatorRow {
  readonly number: string;
  readonly label: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly ratio: string;
  readonly band: string;
  readonly credit: string;
  readonly weight: string;
  readonly score: string;
  readonly confidence: string;
  /** True where a gap leaves the score open. */
  readonly open: boolean;
}

export interface AspectRow {
  readonly number: string;
  readonly label: string;
  readonly weight: string;
  readonly score: string;
  readonly grade: string;
  readonly open: boolean;
  readonly indicators: readonly IndicatorRow[];
}

export interface AspectsPart {
  readonly rows: readonly AspectRow[];
  readonly total: { readonly score: string; readonly outOf: string } | null;
  /** How the aspects' grades are labelled: practice, not law; null where there are none. */
  readonly gradeNote: string | null;
}

export const isOpen = (interval: { least: string; most: string }): boolean =>
  interval.least !== interval.most;

/** A ratio in its unit; what is not there is said, never left blank. */
export function ratioText(indicator: IndicatorResult): string {
  if (indicator.notApplicable) return 'tidak berlaku';
  if (indicator.ratio === null) return indicator.credit === null ? 'belum ada' : NONE;
  return indicator.unit === 'percent' ? percent(indicator.ratio) : plainNumber(indicator.ratio);
}

/** A numerator or denominator: rupiah, or a count of answers. */
export const amountText = (amount: string | null): string => (amount === null ? NONE : rupiah(amount));

function bandText(indicator: IndicatorResult): string {
  if (indicator.band) return bandCell(indicator.band, indicator.unit);
  if (indicator.gap) return 'lihat bagian 6';
  return indicator.basis === 'denominator' ? 'pembagi nol atau negatif' : NONE;
}

function indicatorRow(indicator: IndicatorResult): IndicatorRow {
  return {
    number: indicator.number,
    label: indicator.label,
    numerator: amountText(indicator.numerator),
    denominator: amountText(indicator.denominator),
    ratio: ratioText(indicator),
    band: bandText(indicator),
    credit: indicator.credit === null ? NONE : plainNumber(indicator.credit),
    weight: plainNumber(indicator.weight),
    score: pointsRange(indicator.least, indicator.most),
    confidence: CONFIDENCE_WORDS[indicator.citation.confidence],
    open: isOpen(indicator),
  };
}

function aspectRow(aspect: AspectOut): AspectRow {
  return {
    number: aspect.number,
    label: aspect.label,
    weight: plainNumber(aspect.weight),
    score: pointsRange(aspect.least, aspect.most),
    grade: aspect.customaryGrade ?? 'belum dapat disebut',
    open: isOpen(aspect),
    indicators: aspect.indicators.map(indicatorRow),
  };
}

/** The table of aspects and their ratios. */
export function aspectsPart(period: PeriodResult, ruleSet: RuleSet): AspectsPart {
  const { total } = period;
  return {
    rows: period.aspects.map(aspectRow),
    total: total && { score: pointsRange(total.least, total.most), outOf: plainNumber(total.outOf) },
    gradeNote: ruleSet.aspectGrades?.label ?? null,
  };
}
