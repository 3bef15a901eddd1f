import { everyIndicator } from '../domain/rules/rule-set';
import type { Indicator } from '../domain/rules/rule-set';
import type { Answer, AnswerSheet } from '../domain/statement/statement';
import { addressOf } from '../domain/grid';
import type { BookCell, BookRow, BookSheet } from '../spreadsheets/book';
import { changedMark, listSheet, textCell } from './cells';
import { ANSWER_AT, FIRST_ROW, NO, OUTSIDE, SHEETS, YES, cellIn } from './places';
import type { Source } from './source';

const WORDS: Readonly<Record<Answer, string>> = {
  yes: YES,
  no: NO,
  notApplicable: OUTSIDE,
  unanswered: '',
};
const ORIGINAL_AT = ANSWER_AT + 1;
const CHANGED = ANSWER_AT + 2;

/** Every question of the law with its answer; of a list that was only counted, how many are yes. */
export function answerSheet(source: Source): BookSheet {
  const { basis, places } = source;
  const asked = new Map(everyIndicator(basis.law).map((each) => [each.number, each]));
  const rows = [...places.answerRows].flatMap(([number, { count }]) => {
    const indicator = asked.get(number);
    return indicator ? rowsOf(indicator, basis.statement.answers.get(number), count) : [];
  });
  const last = FIRST_ROW + rows.length - 1;
  const range = `${addressOf(FIRST_ROW - 1, ANSWER_AT)}:${addressOf(Math.max(last, FIRST_ROW) - 1, ANSWER_AT)}`;
  return listSheet({
    name: SHEETS.answers,
    title: 'Pertanyaan dan jawaban',
    hint: 'Jawaban boleh dicoba diganti: Ya, Tidak, atau Tidak berlaku. Yang kosong belum dijawab.',
    heads: ['Daftar', 'Nomor', 'Pertanyaan', 'Jawaban', 'Semula', 'Diganti'],
    widths: [10, 10, 90, 16, 'hidden', 'hidden'],
    rows: rows.map(({ cells }, at) => ({ cells: [...cells, changedCell(FIRST_ROW + at)] })),
    entries: [{ range, entry: { kind: 'choice', from: [YES, NO, OUTSIDE], open: true } }],
  });
}

function rowsOf(
  { number, label, questions = [] }: Indicator,
  sheet: AnswerSheet | undefined,
  count: number,
): BookRow[] {
  const answers = sheet?.answers;
  if (typeof answers === 'number') return [rowOf(number, '', `${label}: jumlah jawaban Ya`, answers)];
  return Array.from({ length: count }, (_, at) => {
    const question = questions[at];
    const answer = WORDS[answers?.[at] ?? 'unanswered'];
    return rowOf(number, question?.number ?? String(at + 1), question?.text ?? label, answer);
  });
}

const rowOf = (list: string, number: string, text: string, answer: string | number): BookRow => ({
  cells: [
    textCell(list),
    textCell(number),
    textCell(text, 'label'),
    answer === '' ? { style: 'answer' } : { style: 'answer', value: answer },
    answer === '' ? undefined : { style: 'plain', value: answer },
  ],
});

/** 1 where another answer was given since. */
function changedCell(row: number): BookCell {
  const [now, original] = [addressOf(row - 1, ANSWER_AT), addressOf(row - 1, ORIGINAL_AT)];
  return changedMark(`${now}&""`, `${original}&""`);
}

/** How many answers were changed. */
export function changedAnswers({ places }: Source): string {
  const counts = [...places.answerRows.values()].map(({ count }) => count);
  const last = FIRST_ROW + counts.reduce((sum, each) => sum + each, 0) - 1;
  if (last < FIRST_ROW) return '0';
  return `SUM(${cellIn(SHEETS.answers, FIRST_ROW, CHANGED)}:${addressOf(last - 1, CHANGED)})`;
}
