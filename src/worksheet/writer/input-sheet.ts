import { plain } from '../../domain/decimal';
import { addressOf } from '../../domain/grid';
import type { Answer } from '../../domain/statement/statement';
import type { BookCell, BookRow, BookSheet } from '../../spreadsheets/book';
import { ABOVE, UNREPORTED } from '../reader/amounts';
import type { Written } from './amounts';
import type { Filled } from './filled';
import { INPUT, YEAR_AT } from './places';
import type { InputRow, Places } from './places';

const MET = 'Terpenuhi';
const WORDS: Readonly<Record<Answer, string | undefined>> = {
  yes: MET,
  no: 'Tidak Terpenuhi',
  notApplicable: 'Tidak Berlaku',
  unanswered: undefined,
};

/** The sheet that is filled in: conditions with their answers, then amounts of two years by code. */
export function inputSheet(data: Filled, { input }: Places): BookSheet {
  const { form } = data;
  return {
    name: INPUT,
    tab: 'C77700',
    columns: [{ width: 7 }, { width: 34 }, { width: 60 }, { width: 20 }, { width: 20 }, { width: 44 }],
    frozen: { rows: 2, columns: 0 },
    rows: [
      { cells: [{ style: 'title', value: 'INPUT DATA' }] },
      header([
        'NO',
        'VARIABEL DAN INDIKATOR PENGUKURAN',
        form.columns.condition,
        form.columns.answer,
        'NILAI',
        'DOKUMEN PENDUKUNG',
      ]),
      { cells: [] },
      ...input.map((row) => inputRow(data, row)),
    ],
    entries: input.flatMap((row) =>
      row.kind === 'condition'
        ? [
            {
              range: addressOf(row.row - 1, YEAR_AT.current),
              entry: { kind: 'choice', from: [MET, 'Tidak Terpenuhi'], open: true },
            } as const,
          ]
        : [],
    ),
    highlights: [],
  };
}

export const header = (words: readonly string[]): BookRow => ({
  cells: words.map((value) => ({ style: 'header', value })),
});

function inputRow(data: Filled, row: InputRow): BookRow {
  switch (row.kind) {
    case 'heading':
      return {
        cells: [
          { style: 'heading', value: row.heading.number.split('.').at(-1) ?? '' },
          { style: 'heading', value: row.heading.words },
        ],
      };
    case 'condition':
      return conditionRow(data, row);
    case 'years':
      return header(['', '', 'DATA KEUANGAN', data.form.years.current, data.form.years.last]);
    case 'money':
      return {
        cells: [
          { style: 'plain', value: Number(row.line.code) },
          { style: 'text', value: row.group },
          { style: 'label', value: row.line.words },
          amountCell(data.amounts.current.get(row.line.id)),
          amountCell(data.before && !row.line.thisYearOnly ? data.amounts.last.get(row.line.id) : undefined),
        ],
      };
  }
}

function conditionRow({ statement }: Filled, row: InputRow & { kind: 'condition' }): BookRow {
  const { heading, at, text, evidence } = row;
  const given = statement.answers.get(heading.number)?.answers;
  const answer = typeof given === 'number' ? counted(at, given) : given?.[at];
  const word = WORDS[answer ?? 'unanswered'];
  const cell = addressOf(row.row - 1, YEAR_AT.current);
  return {
    cells: [
      { style: 'plain', value: at === 0 ? (heading.number.split('.').at(-1) ?? '') : '' },
      { style: 'text', value: at === 0 ? heading.words : '' },
      { style: 'label', value: text },
      { style: 'answer', ...(word === undefined ? {} : { value: word }) },
      { style: 'plain', formula: { text: `IF(${cell}="${MET}",1,0)`, result: word === MET ? 1 : 0 } },
      { style: 'hint', value: evidence },
    ],
  };
}

/** Of a list whose answers were only counted, the first ones stand as met. */
const counted = (at: number, yes: number): Answer => (at < yes ? 'yes' : 'no');

function amountCell(amount: Written | undefined): BookCell {
  if (amount === undefined) return { style: 'amount' };
  return {
    style: 'amount',
    value: amount === 'unreported' ? UNREPORTED : amount === 'above' ? ABOVE : Number(plain(amount)),
  };
}
