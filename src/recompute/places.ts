import { addressOf } from '../domain/grid';
import { everyIndicator } from '../domain/rules/rule-set';
import type { Formula } from '../domain/rules/formula';
import { chartIndex } from '../domain/statement/chart';
import type { Line } from '../domain/statement/chart';
import type { Statement } from '../domain/statement/statement';
import type { References, Year } from './expression';
import type { IndicatorModel, LawModel } from './law-model';

export const SHEETS = {
  result: 'Hasil',
  lines: 'Laporan',
  answers: 'Pertanyaan',
  switches: 'Bacaan',
  terms: 'Istilah',
  tables: 'Tabel',
  ratios: 'Rasio',
} as const;

/** The first row of what each sheet lists, counted from 1: below its title, its hint and its heads. */
export const FIRST_ROW = 4;

/** Columns of lines and terms, counted from 0: as written, and as the law may use it. */
export const WRITTEN_AT: Readonly<Record<Year, number>> = { current: 2, last: 5 };
const USED_AT: Readonly<Record<Year, number>> = { current: 3, last: 6 };
export const ORIGINAL_AT: Readonly<Record<Year, number>> = { current: 8, last: 9 };
export const CHANGED_AT: Readonly<Record<Year, number>> = { current: 10, last: 11 };

/** Columns of the questions and of the switches, counted from 0. */
export const ANSWER_AT = 3;
export const SWITCH_AT = 1;

/** Columns of the ratios, counted from 0. */
export const RATIO_AT = {
  number: 0,
  label: 1,
  of: 2,
  per: 3,
  ratio: 4,
  credit: 5,
  weight: 6,
  least: 7,
  most: 8,
  ownLeast: 9,
  ownMost: 10,
  agrees: 11,
  article: 12,
  counted: 13,
  zero: 14,
  negative: 15,
  nothing: 16,
  raw: 17,
  outside: 18,
  shares: 19,
} as const;

/** Where everything stands in the workbook; rows are counted from 1. */
export interface Places {
  readonly lines: readonly Line[];
  readonly switchRows: ReadonlyMap<string, number>;
  /** The first row of the answers of a list, and how many there are. */
  readonly answerRows: ReadonlyMap<string, { readonly first: number; readonly count: number }>;
  readonly ratioRows: ReadonlyMap<string, number>;
  readonly references: References;
}

export const cellIn = (sheet: string, row: number, column: number): string =>
  `${sheet}!${addressOf(row - 1, column)}`;

export function placesOf(model: LawModel, statement: Statement): Places {
  const lines = [...chartIndex(statement.unit.kind).inOrder];
  const lineRows = new Map<string, number>(lines.map(({ code }, at) => [code, FIRST_ROW + at]));
  const termRows = new Map<string, number>(model.terms.map(({ term }, at) => [term.code, FIRST_ROW + at]));
  const answerRows = rowsOfAnswers(model, statement);
  const line = (code: string, year: Year, ifAny = false): string => {
    const row = lineRows.get(code);
    if (row === undefined) return ifAny ? NOTHING : NOT_KNOWN;
    return cellIn(SHEETS.lines, row, USED_AT[year]);
  };
  return {
    lines,
    switchRows: rowsOfSwitches(model),
    answerRows,
    ratioRows: new Map(indicatorsIn(model).map(({ indicator }, at) => [indicator.number, FIRST_ROW + at])),
    references: {
      line,
      term: (code, year) => {
        const row = termRows.get(code);
        return row === undefined ? line(code, year) : cellIn(SHEETS.terms, row, USED_AT[year]);
      },
      answers: (counted) => countText(answerRows, counted, statement),
    },
  };
}

/** A line that a law takes where a form has it. */
const NOTHING = '0';
/** A line that a law needs and this kind of unit does not show, and what a law counts and no source prints. */
const NOT_KNOWN = 'NA()';

/** Every indicator that some reading counts, in the law's order. */
export const indicatorsIn = ({ aspects }: LawModel): readonly IndicatorModel[] =>
  aspects.flatMap(({ indicators }) => indicators);

/** One row for each reading, followed by one for each of its options. */
function rowsOfSwitches({ law }: LawModel): Map<string, number> {
  let row = FIRST_ROW;
  return new Map(
    law.readings.map(({ id, options }) => {
      const own = row;
      row += options.length + 1;
      return [id, own];
    }),
  );
}

function rowsOfAnswers({ law }: LawModel, { answers }: Statement): Places['answerRows'] {
  let row = FIRST_ROW;
  const rows = new Map<string, { first: number; count: number }>();
  for (const { number, questions = [] } of everyIndicator(law)) {
    const sheet = answers.get(number)?.answers;
    const count = typeof sheet === 'number' ? 1 : (sheet?.length ?? questions.length);
    if (rows.has(number) || count === 0) continue;
    rows.set(number, { first: row, count });
    row += count;
  }
  return rows;
}

export const YES = 'Ya';
export const NO = 'Tidak';
export const OUTSIDE = 'Tidak berlaku';

/** The range of the answers of a list; undefined where nothing is asked. */
export function answerRange(rows: Places['answerRows'], number: string): string | undefined {
  const found = rows.get(number);
  if (!found) return undefined;
  const at = (row: number): string => addressOf(row - 1, ANSWER_AT);
  return `${SHEETS.answers}!${at(found.first)}:${at(found.first + found.count - 1)}`;
}

function countText(
  rows: Places['answerRows'],
  { of, count, asked }: Formula & { node: 'answers' },
  { answers }: Statement,
): string {
  const range = answerRange(rows, of);
  if (range === undefined) return NOT_KNOWN;
  if (typeof answers.get(of)?.answers === 'number')
    return count === 'yes'
      ? `IF(ISNUMBER(${range}),${range},NA())`
      : asked === undefined
        ? 'NA()'
        : String(asked);
  if (count === 'applicable') return `(ROWS(${range})-COUNTIF(${range},"${OUTSIDE}"))`;
  return `IF(COUNTIF(${range},"?*")=ROWS(${range}),COUNTIF(${range},"${YES}"),NA())`;
}
