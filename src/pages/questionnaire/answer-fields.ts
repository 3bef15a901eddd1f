import type { AnswerState, Tap } from '../../domain/questionnaire/tap';
import { ANSWERS } from '../../domain/statement/statement';
import type { Answer } from '../../domain/statement/statement';

/** What the fields of a question begin with: its answer and note, and what of both was seen before. */
export const FIELD = { answer: 'a:', note: 'n:', seenAnswer: 's:', seenNote: 'm:' } as const;

/** Notes longer than this are cut. */
export const LONGEST_NOTE = 500;
const LONGEST_SENDER = 60;

/** The name of a question in its fields, "3.1:0". */
export const keyOf = (indicator: string, question: number): string => `${indicator}:${question}`;

/** The answers in the fields of a form that differ from what was seen. */
export function tapsIn(fields: ReadonlyMap<string, string>): Tap[] {
  const sender = (fields.get('sender') ?? '').slice(0, LONGEST_SENDER);
  const turn = wholeIn(fields.get('turn'));
  return [...fields.keys()].flatMap((name): Tap[] => {
    const match = /^s:(.{1,20}):(\d{1,3})$/.exec(name);
    if (!match) return [];
    const [, indicator = '', at = ''] = match;
    const [seen, sent] = statesAt(fields, `${indicator}:${at}`);
    const changed = seen.answer !== sent.answer || seen.note !== sent.note;
    return changed ? [{ indicator, question: Number(at), seen, sent, sender, turn }] : [];
  });
}

function statesAt(fields: ReadonlyMap<string, string>, key: string): [seen: AnswerState, sent: AnswerState] {
  const answerIn = (prefix: string): Answer | undefined =>
    ANSWERS.find((each) => each === fields.get(prefix + key));
  const noteIn = (prefix: string): string | undefined => fields.get(prefix + key)?.slice(0, LONGEST_NOTE);
  const seen = {
    answer: answerIn(FIELD.seenAnswer) ?? 'unanswered',
    note: noteIn(FIELD.seenNote) ?? '',
  } as const;
  return [seen, { answer: answerIn(FIELD.answer) ?? seen.answer, note: noteIn(FIELD.note) ?? seen.note }];
}

function wholeIn(text: string | undefined): number {
  const turn = Number(text ?? '');
  return Number.isSafeInteger(turn) && turn >= 0 && turn < 2 ** 31 ? turn : 0;
}
