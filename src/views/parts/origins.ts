import type { AssessmentResult, IndicatorResult, PeriodResult } from '../../domain/assessment/result';
import type { Citation } from '../../domain/citation';
import type { RuleSet } from '../../domain/rules/rule-set';
import { BASIS_SENTENCES, CONFIDENCE_WORDS, certainSentence } from '../../rendering/messages';
import { inUnit, openRange, plainNumber, points, pointsRange, rupiah } from '../../rendering/numbers';
import { ratioText } from './aspects';
import { bandCell, bandWords, scaleWords } from '../../rendering/bands';
import { fileName } from './places';
import { traceRows } from './trace-rows';
import type { TraceContext, TraceRow } from './trace-rows';

export interface OriginRow {
  readonly number: string;
  readonly label: string;
  /** "100 × 2.269.912.806 ÷ 6.916.773.031 = 32,81 %"; null without figures. */
  readonly ratio: string | null;
  /** "Nilai 50 (di atas 20 sampai 40 %) × bobot 6 ÷ 100 = skor 3,00". */
  readonly score: string;
  readonly basis: string | null;
  /** Every band of the law's table in one line; null where there is no table. */
  readonly scale: string | null;
  readonly citation: string;
  readonly remarks: readonly string[];
  readonly rows: readonly TraceRow[];
}

/** Whether the sources that carry a rule are few: the references named after it may be more. */
const CARRIED: ReadonlySet<string> = new Set(['two-source', 'single-source']);

/** How sure a citation is, and on what it rests: "dua sumber memuatnya; rujukan: S-API, R-TIRTA". */
export function restsOn(citation: Citation): string {
  const witnesses = citation.witnesses.length === 0 ? '' : `; rujukan: ${citation.witnesses.join(', ')}`;
  const carried = CARRIED.has(citation.confidence) ? ' memuatnya' : '';
  return `${CONFIDENCE_WORDS[citation.confidence]}${carried}${witnesses}`;
}

/** A citation in one line: place, confidence, references. */
export const citationText = (citation: Citation): string => `${citation.at} (${restsOn(citation)})`;

function ratioLine(indicator: IndicatorResult): string | null {
  const { numerator, denominator, ratio, basis } = indicator;
  if (basis === 'reported-ratio') return `Rasio yang dilaporkan: ${ratioText(indicator)}`;
  if (numerator === null || denominator === null) return null;
  const factor = indicator.unit === 'percent' ? '100 × ' : '';
  const quotient = `${factor}${rupiah(numerator)} ÷ ${rupiah(denominator)}`;
  return ratio === null
    ? `${rupiah(numerator)} terhadap ${rupiah(denominator)}: tidak dibagi`
    : `${quotient} = ${inUnit(ratio, indicator.unit)}`;
}

/** What is said of a ratio that is shown and never scored. */
function shownLine({ band, gap, notApplicable, unit }: IndicatorResult): string {
  if (notApplicable) return 'Tidak dilaporkan';
  if (gap) return 'Belum dapat dihitung';
  return band ? `Ditunjukkan, tidak dinilai: ${bandCell(band, unit)}` : 'Ditunjukkan, tidak dinilai';
}

function scoreLine(indicator: IndicatorResult): string {
  const { credit, weight, score, band, least, most } = indicator;
  if (!indicator.scored) return shownLine(indicator);
  if (indicator.notApplicable) return 'Tidak berlaku bagi unit ini; tidak ikut dibagi.';
  const times = `× bobot ${plainNumber(weight)} ÷ 100`;
  if (credit === null || score === null)
    return `Belum dapat dinilai; skor ${pointsRange(least, most)} dari ${plainNumber(weight)}`;
  const where = band ? ` (${bandWords(band, indicator.unit)})` : '';
  return `Nilai ${plainNumber(credit)}${where} ${times} = skor ${points(score)}`;
}

/** How every figure of the year came about: formula, figures, cells, and the law. */
export function originsPart(result: AssessmentResult, period: PeriodResult, ruleSet: RuleSet): OriginRow[] {
  const context = contextOf(result, ruleSet);
  return period.aspects
    .flatMap((aspect) => [...aspect.indicators])
    .map((indicator) => originRow(indicator, context));
}

/** The same for one indicator by itself: every term is taken apart. */
export function originOfIndicator(
  result: AssessmentResult,
  indicator: IndicatorResult,
  ruleSet: RuleSet,
): OriginRow {
  return originRow(indicator, contextOf(result, ruleSet));
}

type Context = Omit<TraceContext, 'indicator'>;

const contextOf = ({ file }: AssessmentResult, { terms }: RuleSet): Context => ({
  home: fileName(file),
  definitions: new Map(terms.map((term) => [term.code, term.definition])),
  told: new Map(),
});

/** How a credit was settled, where that was not plainly from its ratio. */
function basisSentence(indicator: IndicatorResult): string | null {
  const { basis, reasons, range, unit } = indicator;
  if (basis === 'harmless') return certainSentence(openRange(range, unit), reasons);
  return basis === null || basis === 'figures' ? null : BASIS_SENTENCES[basis];
}

function originRow(indicator: IndicatorResult, context: Context): OriginRow {
  const { number, label, bands, unit, citation, trace, scored } = indicator;
  return {
    number,
    label,
    ratio: ratioLine(indicator),
    score: scoreLine(indicator),
    basis: scored ? basisSentence(indicator) : null,
    scale: bands.length === 0 ? null : scaleWords(bands, unit),
    citation: citationText(citation),
    remarks: citation.remarks ?? [],
    rows: traceRows(trace, { ...context, indicator: number }),
  };
}
