import type { Formula } from '../../rules/formula';
import type { Answer, AnswerSheet } from '../../statement/statement';

type Answers = Formula & { readonly node: 'answers' };

/** How many questions were answered yes, or apply; null where an answer is missing, or a mere count cannot say. */
export function counted(sheet: AnswerSheet | undefined, formula: Answers): number | null {
  if (!sheet) return null;
  const { count, asked, without = [] } = formula;
  if (typeof sheet.answers !== 'number') return countedIn(sheet.answers, count, without);
  return without.length > 0 ? null : ((count === 'yes' ? sheet.answers : asked) ?? null);
}

function countedIn(
  answers: readonly Answer[],
  count: Answers['count'],
  without: readonly number[],
): number | null {
  let found = 0;
  for (let at = 0; at < answers.length; at += 1) {
    const answer = answers[at];
    if (without.length > 0 && without.includes(at)) continue;
    if (count === 'applicable' ? answer !== 'notApplicable' : answer === 'yes') found += 1;
    else if (count === 'yes' && answer === 'unanswered') return null;
  }
  return found;
}
