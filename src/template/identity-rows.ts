import type { BookCell, BookRow } from '../spreadsheets/book';
import { COLUMNS, YEAR_COLUMNS } from './places';

export const LAST_YEAR_COLUMN = YEAR_COLUMNS[YEAR_COLUMNS.length - 1] ?? 0;

/** A heading across "Identitas". */
export const chapter = (value: string): BookRow => ({
  cells: [
    undefined,
    { style: 'chapter', value },
    ...Array.from({ length: 7 }, () => ({ style: 'chapter' as const })),
  ],
});

/** A field of "Identitas": its hidden code, its label, what is typed there, and a hint. */
export function field(code: string, label: string, value: string | undefined, hint: string): BookRow {
  const cell: BookCell = {
    style: 'text',
    ...(value === undefined ? {} : { value }),
  };
  const rest = YEAR_COLUMNS.slice(1).map((): BookCell => ({ style: 'text' }));
  return {
    cells: [
      { style: 'code', value: code },
      { style: 'label', value: label },
      cell,
      ...rest,
      undefined,
      { style: 'hint', value: hint },
    ],
    merged: [COLUMNS.firstYear, LAST_YEAR_COLUMN],
    height: 20,
  };
}
