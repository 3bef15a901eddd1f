import type { Formula } from '../../rules/formula';
import type { Answer, AnswerSheet } from '../../statement/statement';

type Answers = Formula & { readonly node: 'answers' };

/** How many questions were answered yes, or apply; null where an answer is missing, or a mere count cannot say. */
export type Count = (sheet: AnswerSheet | undefined) => number | null;

/** Compiles what is counted of a list. */
export function counter({ count, asked, without = [] }: Answers): Count {
  const ofMereCount = (yes: number): number | null =>
    without.length > 0 ? null : ((count === 'yes' ? yes : asked) ?? null);
  const inList = count === 'yes' ? countYes : countApplicable;
  return (sheet) => {
    if (!sheet) return null;
    const { answers } = sheet;
    return typeof answers === 'number' ? ofMereCount(answers) : inList(answers, without);
  };
}

function countYes(answers: readonly Answer[], without: readonly number[]): number | null {
  let found = 0;
  for (let at = 0; at < answers.length; at += 1) {
    if (without.length > 0 && without.includes(at)) continue;
    if (answers[at] === 'yes') found += 1;
    else if (answers[at] === 'unanswered') return null;
  }
  return found;
}

function countApplicable(answers: readonly Answer[], without: readonly number[]): number {
  let found = 0;
  for (let at = 0; at < answers.length; at += 1)
    if (answers[at] !== 'notApplicable' && !without.includes(at)) found += 1;
  return found;
}
