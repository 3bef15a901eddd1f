import type { BookCell, BookColumn, BookRow } from '../spreadsheets/book';
import { ranges, reference } from './formulas';
import type { Filling } from './filling';
import { yearIn } from './filling';
import { COLUMNS, IDENTITY_SHEET, NAME_ROW, YEARS_ROW, YEAR_COLUMNS } from './places';

export const COLUMN_WIDTHS: readonly BookColumn[] = [
  { width: 4, hidden: true },
  { width: 46 },
  ...YEAR_COLUMNS.map(() => ({ width: 16 })),
  { width: 24 },
  { width: 54 },
];

/** One cell for each year; the place is counted from 0. */
export function inColumns(make: (column: number, place: number) => BookCell): BookCell[] {
  return YEAR_COLUMNS.map((column, place) => make(column, place));
}

/** A band over the whole width of the sheet, its words in the column of labels. */
export function across(cell: BookCell): (BookCell | undefined)[] {
  const { style } = cell;
  return [undefined, cell, ...YEAR_COLUMNS.map(() => ({ style })), { style }, { style }];
}

const LINE = 13;
const LEAST = 17;

/** How many characters stand on one line of a label, a note and a hint. */
export const BREADTH = { label: 56, note: 34, hint: 82, sheet: 220 } as const;

/** The height of a row whose text is broken over so many characters, in points. */
export function heightFor(text: string, characters: number): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / characters)));
  return Math.max(LEAST, 4 + LINE * lines.reduce((sum, each) => sum + each, 0));
}

const link = (row: number, column: number): string => {
  const cell = reference({ sheet: IDENTITY_SHEET, row }, column, '');
  return `IF(${cell}="","",${cell})`;
};

/** Title, unit, instruction and the header with the years, which are typed on "Identitas" only. */
export function headRows(
  title: string,
  intro: string,
  filling: Filling,
  words: { readonly label: string; readonly note: string; readonly hint: string } = WORDS,
): BookRow[] {
  return [
    { cells: [undefined, { style: 'title', value: title }], height: 24 },
    {
      cells: [
        undefined,
        {
          style: 'unit',
          formula: {
            text: link(NAME_ROW, COLUMNS.firstYear),
            result: filling.statements[0]?.unit.name ?? '',
          },
        },
      ],
    },
    {
      cells: [undefined, { style: 'intro', value: intro }],
      merged: [COLUMNS.label, COLUMNS.hint],
      height: heightFor(intro, BREADTH.sheet),
    },
    {
      cells: [
        undefined,
        { style: 'header', value: words.label },
        ...inColumns((column, place) => ({
          style: 'headerYear',
          formula: { text: link(YEARS_ROW, column), result: yearIn(filling, place) },
        })),
        { style: 'header', value: words.note },
        { style: 'header', value: words.hint },
      ],
      height: 21,
    },
  ];
}

const WORDS = { label: 'Uraian', note: 'Catatan', hint: 'Petunjuk' };

/**
 * How many of the rows to fill in are still empty; nothing in a year that is not used.
 *
 * @param filled how many are filled in from the start
 */
export function counterRow(
  label: string,
  rows: readonly number[],
  filled: (place: number) => number | undefined,
): BookRow {
  return {
    cells: [
      undefined,
      { style: 'labelCounter', value: label },
      ...inColumns((column, place) => {
        const count = filled(place) ?? 0;
        const all = ranges(rows, column);
        const text = `IF(COUNTA(${all})=0,"",${rows.length}-COUNTA(${all}))`;
        return { style: 'counter', formula: { text, result: count === 0 ? '' : rows.length - count } };
      }),
      undefined,
      { style: 'hint', value: 'Tahun yang sudah lengkap menunjukkan “lengkap”.' },
    ],
  };
}
