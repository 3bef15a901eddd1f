import { addressOf } from '../domain/grid';
import { proofOf } from '../domain/questionnaire/guidance/guidance';
import type { Answer } from '../domain/statement/statement';
import type { BookCell, BookRow, BookSheet } from '../spreadsheets/book';
import { answerIn } from './filling';
import type { Filling } from './filling';
import type { Questionnaire, QuestionnaireSet } from './law';
import { BREADTH, COLUMN_WIDTHS, across, counterRow, headRows, heightFor, inColumns } from './layout-parts';
import { ANSWER_WORDS, COLUMNS, YEAR_COLUMNS, questionCode } from './places';

/** "Kuesioner", "Kuesioner 2": one sheet for each regulation that asks. */
export const questionnaireName = (at: number): string => (at === 0 ? 'Kuesioner' : `Kuesioner ${at + 1}`);

const HEAD = 5;
const INTRO =
  'Pilihlah Ya, Tidak, atau Tidak berlaku untuk tiap pertanyaan dan tiap tahun buku, lalu sebutkan bukti yang dapat ditunjukkan. Pertanyaan yang kosong dianggap belum dijawab.';

/** The questions of one regulation, in their groups, with one answer a year and the unit's evidence. */
export function questionnaireSheet(
  { law, groups }: QuestionnaireSet,
  at: number,
  filling: Filling,
): BookSheet {
  const rows = groups.flatMap((group, nth) => groupRows(group, firstRow(groups, nth), filling));
  const questions = groups.flatMap((group, nth) =>
    group.questions.map((_, place) => firstRow(groups, nth) + place),
  );
  const [first, last] = [COLUMNS.firstYear, YEAR_COLUMNS[YEAR_COLUMNS.length - 1] ?? 0];
  return {
    name: questionnaireName(at),
    tab: '8A5A2B',
    columns: COLUMN_WIDTHS,
    frozen: { rows: HEAD, columns: 2 },
    repeated: HEAD - 1,
    rows: [
      ...headRows(`KUESIONER menurut ${law}`, INTRO, filling, {
        label: 'Pertanyaan',
        note: 'Bukti atau keterangan',
        hint: 'Bukti yang diperiksa penilai',
      }),
      counterRow('Pertanyaan yang belum dijawab', questions, (place) => answered(groups, filling, place)),
      ...rows,
    ],
    entries: groups.map((group, nth) => ({
      range: `${addressOf(firstRow(groups, nth) - 1, first)}:${addressOf(firstRow(groups, nth) + group.questions.length - 2, last)}`,
      entry: { kind: 'choice', from: Object.values(ANSWER_WORDS) },
    })),
    highlights: [
      {
        range: `${addressOf(HEAD - 1, first)}:${addressOf(HEAD - 1, last)}`,
        formula: `AND(ISNUMBER(${addressOf(HEAD - 1, first)}),${addressOf(HEAD - 1, first)}>0)`,
        colour: 'attention',
      },
    ],
  };
}

/** The row of a group's first question, counted from 1: each group has a heading above and a count below. */
function firstRow(groups: readonly Questionnaire[], at: number): number {
  const before = groups.slice(0, at).reduce((sum, group) => sum + group.questions.length + 2, 0);
  return HEAD + before + 2;
}

function groupRows(group: Questionnaire, first: number, filling: Filling): BookRow[] {
  const last = first + group.questions.length - 1;
  return [
    { cells: across({ style: 'chapter', value: `${group.label} (${group.questions.length} pertanyaan)` }) },
    ...group.questions.map((question, at): BookRow => {
      const text = `${question.number}. ${question.text}`;
      const proof = proofOf(group.indicator, question);
      return {
        cells: [
          { style: 'code', value: questionCode(group.indicator, question.number) },
          { style: 'label', value: text },
          ...inColumns((_, place) => answerCell(answerIn(filling, place, group.indicator, at))),
          { style: 'note' },
          {
            style: 'hint',
            ...(proof === '' ? {} : { value: capital(proof) }),
          },
        ],
        height: Math.max(heightFor(text, BREADTH.label), heightFor(proof, BREADTH.hint)),
      };
    }),
    {
      cells: [
        undefined,
        { style: 'labelTotal', value: `Jumlah jawaban Ya, ${group.label.toLowerCase()}` },
        ...inColumns((column, place) => {
          const range = `${addressOf(first - 1, column)}:${addressOf(last - 1, column)}`;
          const given = group.questions.map((_, at) => answerIn(filling, place, group.indicator, at));
          const yes = given.filter((each) => each === 'yes').length;
          const none = given.every((each) => each === undefined || each === 'unanswered');
          return {
            style: 'total',
            formula: { text: `IF(COUNTA(${range})=0,"",COUNTIF(${range},"Ya"))`, result: none ? '' : yes },
          };
        }),
      ],
    },
  ];
}

function answerCell(answer: Answer | undefined): BookCell {
  const word = answer === undefined || answer === 'unanswered' ? undefined : ANSWER_WORDS[answer];
  return { style: 'answer', ...(word === undefined ? {} : { value: word }) };
}

function answered(groups: readonly Questionnaire[], filling: Filling, place: number): number {
  const given = groups.flatMap(({ indicator, questions }) =>
    questions.map((_, at) => answerIn(filling, place, indicator, at)),
  );
  return given.filter((each) => each !== undefined && each !== 'unanswered').length;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
