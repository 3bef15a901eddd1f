import type { FoundAt } from '../questionnaire/beside';
import type { GivenAnswer } from '../questionnaire/with-taps';

/** What an examiner found at a question, beside what the unit had said when it was examined. */
export type ExaminedAnswer = FoundAt;

/** Whether the examiner found something else than the unit says. */
export const differs = ({ answer, own }: Pick<ExaminedAnswer, 'answer' | 'own'>): boolean =>
  answer !== 'unanswered' && answer !== own;

/** Where a reason is missing. */
export const unreasoned = (each: ExaminedAnswer): boolean => differs(each) && each.reason === '';

/** The answers that count once the examination is finished: the examiner's where there is one. */
export const countingOf = (examined: readonly ExaminedAnswer[]): GivenAnswer[] =>
  examined
    .filter(({ answer }) => answer !== 'unanswered')
    .map(({ indicator, question, answer, reason, ownNote, by, on }) => ({
      ...{ indicator, question },
      state: { answer, note: reason === '' ? ownNote : reason },
      stamp: { by, on },
    }));
