import type { AspectResult, IndicatorResult, PeriodResult } from '../../domain/assessment/result';
import type { RuleSet } from '../../domain/rules/rule-set';
import { CONFIDENCE_WORDS } from '../../rendering/messages';
import { NONE, inUnit, openRange, plainNumber, pointsRange, rupiah } from '../../rendering/numbers';
import { bandCell } from '../../rendering/bands';

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
  /** What the mark at a ratio means; null where none is marked. */
  readonly approximate: string | null;
}

export const isOpen = (interval: { least: string; most: string }): boolean =>
  interval.least !== interval.most;

/** False for an aspect whose ratios are all shown and never scored. */
export const isScoredAspect = (aspect: AspectResult): boolean =>
  aspect.indicators.some((each) => each.scored);

/** True for a ratio that holds a figure nobody knows; its credit is the same whatever that figure is. */
const isApproximate = ({ basis }: IndicatorResult): boolean => basis === 'harmless';

/** What the mark at an approximate ratio means. */
const APPROXIMATE_NOTE = '* ada pos yang tidak diketahui; nilainya tetap sama';

/** The note below ratios; null where none of them is approximate. */
export function approximateNote(periods: readonly PeriodResult[]): string | null {
  const indicators = periods.flatMap(({ aspects }) => aspects.flatMap((aspect) => [...aspect.indicators]));
  return indicators.some(isApproximate) ? APPROXIMATE_NOTE : null;
}

/** A ratio in its unit; what is not there is said, never left blank, and what is approximate is marked. */
export function ratioText(indicator: IndicatorResult): string {
  if (indicator.notApplicable) return indicator.scored ? 'tidak berlaku' : 'tidak dilaporkan';
  if (isApproximate(indicator)) return `${openRange(indicator.range, indicator.unit) ?? NONE}*`;
  if (indicator.ratio === null) return indicator.credit === null ? 'belum ada' : NONE;
  return inUnit(indicator.ratio, indicator.unit);
}

/** A numerator or denominator: rupiah, or a count of answers. */
export const amountText = (amount: string | null): string => (amount === null ? NONE : rupiah(amount));

function bandText(indicator: IndicatorResult): string {
  if (indicator.band) return bandCell(indicator.band, indicator.unit);
  if (indicator.gap) return 'lihat bagian 6';
  return indicator.basis === 'denominator' ? 'pembagi nol atau negatif' : NONE;
}

/** The points of an indicator; none for a ratio that is only shown. */
export const scoreText = (indicator: IndicatorResult): string =>
  indicator.scored ? pointsRange(indicator.least, indicator.most) : NONE;

function indicatorRow(indicator: IndicatorResult): IndicatorRow {
  return {
    number: indicator.number,
    label: indicator.label,
    numerator: amountText(indicator.numerator),
    denominator: amountText(indicator.denominator),
    ratio: ratioText(indicator),
    band: bandText(indicator),
    credit: indicator.credit === null ? NONE : plainNumber(indicator.credit),
    weight: indicator.scored ? plainNumber(indicator.weight) : NONE,
    score: scoreText(indicator),
    confidence: CONFIDENCE_WORDS[indicator.citation.confidence],
    open: isOpen(indicator),
  };
}

/** @param named whether the law, or custom under it, has words for aspects too */
function aspectRow(aspect: AspectResult, named: boolean): AspectRow {
  const scored = isScoredAspect(aspect);
  return {
    number: aspect.number,
    label: aspect.label,
    weight: scored ? plainNumber(aspect.weight) : NONE,
    score: scored ? pointsRange(aspect.least, aspect.most) : NONE,
    grade: aspect.customaryGrade ?? (scored && named ? 'belum dapat ditetapkan' : ''),
    open: isOpen(aspect),
    indicators: aspect.indicators.map(indicatorRow),
  };
}

/** The table of aspects and their ratios. */
export function aspectsPart(period: PeriodResult, ruleSet: RuleSet): AspectsPart {
  const { total } = period;
  return {
    rows: period.aspects.map((aspect) => aspectRow(aspect, ruleSet.aspectGrades !== undefined)),
    total: total && { score: pointsRange(total.least, total.most), outOf: plainNumber(total.outOf) },
    gradeNote: ruleSet.aspectGrades?.label ?? null,
    approximate: approximateNote([period]),
  };
}
