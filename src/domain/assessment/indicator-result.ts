import { cut, plain } from '../decimal';
import type { Band, Scale, WordBand } from '../rules/scale';
import type { ScoreLine } from './assess';
import { intervalResult } from './points-result';
import type { BandResult, IndicatorResult, ReasonResult } from './result';
import { isGap, isScored, isShown } from './score';
import type { Result, Shown } from './score';
import type { Gap } from './trace';
import { traceResult } from './trace-result';
import type { Names } from './trace-result';

/** One indicator as the public JSON gives it. */
export function indicatorResult({ result, weight, points }: ScoreLine, names: Names): IndicatorResult {
  const { indicator, trace } = result;
  const { number, id, label, unit, citation, scale } = indicator;
  const gap = isGap(result) ? gapResult(result.gap, names) : null;
  return {
    number,
    id,
    label,
    unit,
    ...scoredPart(result),
    range: rangeResult(result),
    reasons: reasonResults(result, names),
    weight: plain(weight),
    score: isScored(result) ? plain(points.least) : null,
    ...intervalResult(points),
    bands: bandsOf(scale).map(bandResult),
    scored: scale.kind !== 'none',
    notApplicable: 'notApplicable' in result,
    gap,
    citation,
    trace: traceResult(trace, names),
  };
}

type ScoredPart = Pick<IndicatorResult, 'ratio' | 'numerator' | 'denominator' | 'credit' | 'basis' | 'band'>;

const NOT_SCORED: ScoredPart = {
  ratio: null,
  numerator: null,
  denominator: null,
  credit: null,
  basis: null,
  band: null,
};

/** The rows of a table: of credits, or of words for a ratio that is only shown. */
function bandsOf(scale: Scale): readonly (Band | WordBand)[] {
  if (scale.kind === 'bands') return scale.bands;
  return scale.kind === 'none' ? (scale.words ?? []) : [];
}

function shownPart({ value, ratio, words, basis }: Shown): ScoredPart {
  return {
    ratio: cut(value, 10),
    numerator: ratio ? plain(ratio.numerator) : null,
    denominator: ratio ? plain(ratio.denominator) : null,
    credit: null,
    basis,
    band: words ? bandResult(words) : null,
  };
}

function scoredPart(result: Result): ScoredPart {
  if (isShown(result)) return shownPart(result);
  if (!isScored(result)) return NOT_SCORED;
  const { ratio, trace, credit, basis, band } = result;
  const percent = ratio ? ratio.percent : trace.value;
  return {
    ratio: percent ? cut(percent, 10) : null,
    numerator: ratio ? plain(ratio.numerator) : null,
    denominator: ratio ? plain(ratio.denominator) : null,
    credit: plain(credit),
    basis,
    band: band ? bandResult(band) : null,
  };
}

/** The ends of an open ratio, cut like a ratio. */
export function rangeResult(result: Result): IndicatorResult['range'] {
  const range = isScored(result) || isGap(result) ? result.range : undefined;
  if (!range) return null;
  const { least, most } = range;
  return { least: least ? cut(least.value, 10) : null, most: most ? cut(most.value, 10) : null };
}

function reasonResults(result: Result, names: Names): ReasonResult[] {
  const reasons = isScored(result) ? (result.because?.() ?? []) : [];
  return reasons.map(({ code, lines, before = false }) => ({
    code,
    lines: lines.map((line) => ({ code: line, label: names(line) })),
    before,
  }));
}

function gapResult(gap: Gap, names: Names): IndicatorResult['gap'] {
  return { code: gap.code, lines: gap.lines.map((code) => ({ code, label: names(code) })) };
}

/** A band as the public JSON gives it. */
export function bandResult(band: Band | WordBand): BandResult {
  return {
    ...(band.over ? { over: plain(band.over) } : {}),
    ...(band.from ? { from: plain(band.from) } : {}),
    ...(band.upTo ? { upTo: plain(band.upTo) } : {}),
    ...(band.below ? { below: plain(band.below) } : {}),
    ...('credit' in band ? { credit: plain(band.credit) } : {}),
    ...(band.words === undefined ? {} : { words: band.words }),
  };
}
