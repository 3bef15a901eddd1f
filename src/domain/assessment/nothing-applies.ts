import { rangeOf } from '../rules/scale';
import type { Aspect } from '../rules/rule-set';
import type { AnswerSheet, Statement } from '../statement/statement';
import { asksOf } from './asks';
import type { Result } from './score';

/**
 * The results of an aspect that shares its points among what applies. Where nothing of it applies there is nothing to
 * share among, and neither no points nor full marks would be true: every indicator is open, unless a reading says
 * otherwise.
 */
export function ofWhatApplies(aspect: Aspect, results: readonly Result[], statement: Statement): Result[] {
  const none =
    aspect.addsUp === 'shareOfAttainable' && results.every((result) => isOutside(result, statement));
  return none ? results.map((result) => ifNothingApplies(aspect, result)) : [...results];
}

/** True where the indicator does not apply, or none of the questions it counts does. */
function isOutside(result: Result, { answers }: Statement): boolean {
  if ('notApplicable' in result) return true;
  const asked = asksOf(result.indicator.formula);
  return asked.length > 0 && asked.every((of) => isUnasked(answers.get(of)));
}

const isUnasked = (sheet: AnswerSheet | undefined): boolean =>
  typeof sheet?.answers === 'object' && sheet.answers.every((each) => each === 'notApplicable');

function ifNothingApplies({ nothingApplies }: Aspect, { indicator, trace }: Result): Result {
  const range = rangeOf(indicator.scale);
  if (nothingApplies === 'lowest') return { indicator, trace, credit: range.least, basis: 'denominator' };
  return { indicator, trace, gap: { code: 'nothing-applies', lines: [indicator.number] }, ...range };
}
