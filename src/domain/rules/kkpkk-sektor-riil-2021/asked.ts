import type { Citation } from '../../citation';
import type { Indicator } from '../rule-set';

/**
 * Questionnaires that the form for KSP asks in the same words, cited as they were read in the form for real-sector
 * cooperatives. Only their questions are taken over; tables of ratios are written down again, so that a correction of
 * the one form is never one of the other by itself.
 */
export function alsoAsked(
  asked: readonly Indicator[],
  citation: (each: Indicator) => Citation,
): readonly Indicator[] {
  return asked
    .filter(({ questions }) => questions !== undefined)
    .map((each) => ({ ...each, citation: citation(each) }));
}
