import { lastYearAt } from '../../domain/questionnaire/beside';
import type { Questionnaire } from '../../intake/questionnaire.service';
import { FIELD, keyOf } from './answer-fields';

/** The button that answers what is left of a list as last year; what it sends. */
export const AS_LAST_YEAR = 'sama';

/** The fields of a list's form, with last year's answer for each of its questions that has none. */
export function withLastYear(
  fields: ReadonlyMap<string, string>,
  asked: Questionnaire,
  number: string,
): ReadonlyMap<string, string> {
  const questions = asked.lists.find((each) => each.number === number)?.questions ?? [];
  const filled = questions.flatMap((_, at): [string, string][] => {
    const key = keyOf(number, at);
    const was = lastYearAt(asked, { indicator: number, question: at });
    const open = !fields.has(FIELD.answer + key) && fields.get(FIELD.seenAnswer + key) === 'unanswered';
    return open && was ? [[FIELD.answer + key, was.answer]] : [];
  });
  return new Map([...fields, ...filled]);
}
