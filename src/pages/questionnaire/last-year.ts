import { lastYearAt } from '../../domain/questionnaire/beside';
import type { AnswerState, QuestionPlace, Tap } from '../../domain/questionnaire/tap';
import type { Answer } from '../../domain/statement/statement';
import type { Questionnaire } from '../../intake/questionnaire.service';
import { ANSWER_WORDS, lastYearOffered, sameAsWords, tallyWords } from '../../rendering/messages';
import { FIELD, keyOf } from './answer-fields';

/** The button that answers what is left of a list as last year; what it sends. */
export const AS_LAST_YEAR = 'sama';

/** What the box of a list is called, before its number. */
const TICKED = 'daftar:';

/** Of so many lists each is in sight; more are folded. */
const FEW = 8;

/** What last year's answers could close, as finished strings. */
export interface LastYearPart {
  readonly title: string;
  readonly said: string;
  readonly action: string;
  readonly inSight: boolean;
  readonly lists: readonly {
    readonly number: string;
    readonly label: string;
    readonly said: string;
    readonly answers: readonly string[];
  }[];
}

/** A question that nobody answered yet, and what was said there a year before. */
interface Offered extends QuestionPlace {
  readonly text: string;
  readonly was: AnswerState;
}

/** Last year's answers list by list, where they could close something; undefined where they could not. */
export function lastYearPart(asked: Questionnaire): LastYearPart | undefined {
  const lists = asked.lists
    .map((list) => ({ list, offered: offeredIn(asked, list) }))
    .filter(({ offered }) => offered.length > 0);
  if (!asked.before || lists.length === 0) return undefined;
  const count = lists.reduce((sum, { offered }) => sum + offered.length, 0);
  return {
    ...lastYearOffered(asked.before.year, count),
    action: `/laporan/${asked.stored.id}/kuesioner/tahun-lalu`,
    inSight: lists.length <= FEW,
    lists: lists.map(({ list: { number, label }, offered }) => ({
      number,
      label,
      said: tallyOf(offered),
      answers: offered.map(({ text, was }) => `${text}: ${ANSWER_WORDS[was.answer]}`),
    })),
  };
}

function tallyOf(offered: readonly Offered[]): string {
  const count = (answer: Answer): number => offered.filter(({ was }) => was.answer === answer).length;
  return tallyWords({ yes: count('yes'), no: count('no'), notApplicable: count('notApplicable') });
}

function offeredIn(asked: Questionnaire, { number, questions }: Questionnaire['lists'][number]): Offered[] {
  return questions.flatMap(({ question, entry }, at): Offered[] => {
    const place = { indicator: number, question: at };
    const was = entry.answer === 'unanswered' ? lastYearAt(asked, place) : undefined;
    return was ? [{ ...place, text: `${question.number}. ${question.text}`, was }] : [];
  });
}

/** The lists whose boxes are ticked in a form. */
export const tickedIn = (fields: ReadonlyMap<string, string>): string[] =>
  [...fields.keys()].flatMap((name) => (name.startsWith(TICKED) ? [name.slice(TICKED.length)] : []));

/** Last year's answers to what is open in these lists, each with a note that it was taken from there. */
export function lastYearTaps(asked: Questionnaire, numbers: readonly string[]): Tap[] {
  const { lists, before } = asked;
  if (!before) return [];
  const offered = lists.filter(({ number }) => numbers.includes(number));
  return offered
    .flatMap((list) => offeredIn(asked, list).map((each) => ({ each, list })))
    .map(({ each: { indicator, question, was }, list }) => {
      const { answer, note = '' } = list.questions[question]?.entry ?? { answer: 'unanswered' as const };
      const sent = { answer: was.answer, note: note === '' ? sameAsWords(before.year) : note };
      return { indicator, question, seen: { answer, note }, sent, sender: '', turn: 0 };
    });
}

/** The fields of a list's form, with last year's answer for each of its questions that has none. */
export function withLastYear(
  fields: ReadonlyMap<string, string>,
  asked: Questionnaire,
  number: string,
): ReadonlyMap<string, string> {
  const filled = lastYearTaps(asked, [number]).flatMap(({ question, sent }): [string, string][] => {
    const key = keyOf(number, question);
    const open = !fields.has(FIELD.answer + key) && fields.get(FIELD.seenAnswer + key) === 'unanswered';
    const note = fields.get(FIELD.note + key) || sent.note;
    return open
      ? [
          [FIELD.answer + key, sent.answer],
          [FIELD.note + key, note],
        ]
      : [];
  });
  return new Map([...fields, ...filled]);
}
