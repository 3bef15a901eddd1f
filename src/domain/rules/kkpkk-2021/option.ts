import type { Confidence } from '../../citation';
import { answers, percent } from '../formula';
import type { Formula } from '../formula';
import type { Change, Indicator, Option, Otherwise } from '../rule-set';
import type { Scale } from '../scale';
import type { TermCode } from '../term-codes';
import { rated } from './ratings';
import { cite } from './sources';

/** One way to read an open point of the guideline. */
export function option(
  id: string,
  label: string,
  confidence: Confidence,
  witnesses: string,
  ...changes: Change[]
): Option {
  return { id, label, citation: cite('pembacaan', confidence, witnesses), changes };
}

export const rescale = (indicator: string, scale: Scale): Change => ({ indicator, scale });
export const redefine = (term: TermCode, formula: Formula): Change => ({ term, formula });
export const reformulate = (indicator: string, formula: Formula): Change => ({ indicator, formula });
export const regroup = (aspect: string, indicators: readonly Indicator[]): Change => ({
  aspect,
  indicators,
});
export const empty = (zero: Otherwise, negative: Otherwise, ...indicators: string[]): Change[] =>
  indicators.map((indicator) => ({ indicator, denominator: { zero, negative } }));

/** Questions that do not apply are left out; a questionnaire of which none applies is not counted. */
export const withoutInapplicable = (...indicators: readonly Indicator[]): Change[] =>
  indicators
    .filter((each) => each.questions)
    .map((each) => ({
      indicator: each.number,
      formula: percent(answers(each.number, 'yes'), answers(each.number, 'applicable')),
      denominator: { zero: 'notApplicable', negative: 'gap' },
    }));

/** Three steps, the lower limit inside each row. */
export const from = (first: number | string, second: number | string, third: number | string): Scale =>
  rated(
    { below: first, credit: 25 },
    { from: first, below: second, credit: 50 },
    { from: second, below: third, credit: 75 },
    { from: third, credit: 100 },
  );
