import { isList, originAt } from '../../domain/statement/answers';
import type { Question } from '../../domain/rules/rule-set';
import type { AnswerSheet, Origin } from '../../domain/statement/statement';
import { ANSWER_WORDS, actorWords } from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import { placeWords } from './places';

/** One question with its answer, as finished strings. */
export interface AnswerRow {
  readonly number: string;
  readonly text: string;
  readonly evidence: string;
  /** "ya", "belum dijawab"; empty where only the number of yes is known. */
  readonly answer: string;
  readonly note: string;
  /** Where it came from, or who gave it and when; empty where there is no answer. */
  readonly from: string;
}

/** Each question of a list with what stands there. */
export function answerRows(questions: readonly Question[], sheet: AnswerSheet | undefined): AnswerRow[] {
  const list = sheet && isList(sheet) ? sheet : undefined;
  return questions.map(({ number, text, evidence = '' }, at) => {
    const answer = list?.answers[at] ?? 'unanswered';
    const given = list !== undefined && answer !== 'unanswered';
    return {
      ...{ number, text, evidence },
      answer: sheet && !list ? '' : ANSWER_WORDS[answer],
      note: list?.notes?.[at] ?? '',
      from: given ? answeredWords(originAt(list, at)) : '',
    };
  });
}

/** "Dari lembar KUESIONER, sel D5:D16", or who gave the answer and when. */
export function answeredWords(origin: Origin): string {
  if (origin.at !== 'form') return `Dari ${placeWords(origin)}`;
  return `Dijawab ${actorWords(origin.by)}, ${date(origin.on)}`;
}
