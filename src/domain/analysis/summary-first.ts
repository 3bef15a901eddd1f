import type { BandResult, FindingResult, IndicatorResult, PeriodResult } from '../assessment/result';
import { ZERO, exact, plain } from '../decimal';
import { betterBand } from './better-band';
import type { FirstStep } from './first-step';
import { indicatorsIn } from './summary-missing';
import type { Missing } from './summary-missing';

/** What to do first. */
export type First =
  /** Figures contradict each other: nothing else is worth doing before. */
  | { readonly code: 'mend'; readonly finding: FindingResult; readonly count: number }
  /** The grade waits for figures that were not reported. */
  | { readonly code: 'fill'; readonly lines: readonly string[]; readonly open: string | null }
  /** The grade waits for questionnaires. */
  | { readonly code: 'answer'; readonly questionnaires: number; readonly open: string | null }
  /** What raises the total most, solved with the balance kept. */
  | { readonly code: 'step'; readonly step: FirstStep }
  /** The ratio that costs most, and the nearest row that pays more. */
  | {
      readonly code: 'reach';
      readonly number: string;
      readonly label: string;
      readonly unit: string;
      readonly ratio: string;
      readonly band: BandResult;
      /** Points it would bring. */
      readonly gain: string;
    }
  /** What costs most has no table with rows: a questionnaire, or a credit that moves with the ratio. */
  | { readonly code: 'improve'; readonly number: string; readonly label: string; readonly lost: string }
  /** A good ratio hides a bad one: tell both, and collect. */
  | { readonly code: 'collect' }
  | { readonly code: 'keep' };

/**
 * What to do first: mend what contradicts itself, then collect what a good ratio hides, then fill what leaves the
 * grade open, then what costs most. A ratio whose table the sources contradict is never advised: its direction may be
 * a misprint.
 */
export function firstOf(period: PeriodResult, missing: Missing, step: () => FirstStep | undefined): First {
  const stops = period.findings.filter((each) => each.severity === 'stops');
  const [finding] = stops;
  if (finding) return { code: 'mend', finding, count: stops.length };
  if (period.findings.some((each) => each.check === 'return-rate-hides-arrears')) return { code: 'collect' };
  if (missing.code === 'figures' && period.grade === null) {
    const fill = fillFirst(missing);
    if (fill) return fill;
  }
  const found = step();
  if (found) return { code: 'step', step: found };
  return costliest(period) ?? { code: 'keep' };
}

/** What is quickest to fill comes first: figures before questionnaires. */
function fillFirst({ lines, questionnaires, open }: Missing & { code: 'figures' }): First | undefined {
  if (lines.length > 0) return { code: 'fill', lines, open };
  return questionnaires > 0 ? { code: 'answer', questionnaires, open } : undefined;
}

function costliest(period: PeriodResult): First | undefined {
  const lost = (each: IndicatorResult): typeof ZERO => exact(each.weight).sub(exact(each.most));
  const costly = indicatorsIn(period)
    .filter((each) => each.scored && each.credit !== null && each.citation.confidence !== 'conflict')
    .filter((each) => lost(each).compare(ZERO) > 0)
    .sort((a, b) => lost(b).compare(lost(a)));
  const [worst] = costly;
  return worst && stepFor(worst, plain(lost(worst)));
}

function stepFor(indicator: IndicatorResult, lost: string): First {
  const { number, label, unit, ratio, weight, credit } = indicator;
  const band = betterBand(indicator);
  if (!band || ratio === null || band.credit === undefined || credit === null) {
    return { code: 'improve', number, label, lost };
  }
  const gain = exact(band.credit).sub(exact(credit)).mul(exact(weight)).div(100);
  return { code: 'reach', number, label, unit, ratio, band, gain: plain(gain) };
}
