import type { QuestionPlace } from '../questionnaire/tap';
import type { GivenAnswer } from '../questionnaire/with-taps';
import type { Answer } from '../statement/statement';

/** What an examiner found at a question, beside what the unit had said. */
export interface ExaminedAnswer extends QuestionPlace {
  readonly answer: Answer;
  /** Why it is not as the unit says, or what was seen; empty for none. */
  readonly reason: string;
  /** What the unit had said when it was examined. */
  readonly own: Answer;
  readonly ownNote: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

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
