import { cellAt, textOf, type Sheet } from '../grid';
import type { RegisterHeading } from './columns';
import type { Register, RegisterNote, RegisterNoteCode } from './register';

/** A column that only numbers the rows says nothing of a unit. */
const NUMBERING = /^(no|nr|nomor|no\.? urut|nomor urut|#)\.?$/i;

const note = (
  code: RegisterNoteCode,
  sheet: Sheet,
  [row, column]: readonly [number, number],
  found: string,
): RegisterNote => ({
  ...{ code, found },
  at: `${sheet.name}!${cellAt(sheet, row, column).address}`,
});

const textAt = (sheet: Sheet, row: number, column: number): string =>
  textOf(cellAt(sheet, row, column))
    .replace(/\s+/g, ' ')
    .trim();

/** A sheet without a heading, where anything stands on it. */
export function passedSheet(sheet: Sheet): Register {
  const row = sheet.rows.findIndex((cells) => cells.some((cell) => textOf(cell).trim() !== ''));
  const notes =
    row < 0 ? [] : passedRow(sheet, row).map((each) => ({ ...each, code: 'sheet-passed' as const }));
  return { rows: [], faults: [], notes, areas: [] };
}

/** A row of which nothing is taken, where anything stands in it. */
export function passedRow(sheet: Sheet, row: number): RegisterNote[] {
  const column = (sheet.rows[row] ?? []).findIndex((cell) => textOf(cell).trim() !== '');
  return column < 0
    ? []
    : [note('row-passed', sheet, [row, column], textAt(sheet, row, column).slice(0, 60))];
}

/** The columns of which nothing is taken, by what their headings say; one without a heading, where it is filled. */
export function columnNotes(sheet: Sheet, { row, columns }: RegisterHeading): RegisterNote[] {
  const taken = new Set(columns.values());
  const width = sheet.rows.slice(row).reduce((most, { length }) => Math.max(most, length), 0);
  const passed = Array.from({ length: width }, (_, at) => at).filter(
    (at) => !taken.has(at) && !NUMBERING.test(textAt(sheet, row, at)),
  );
  return passed.flatMap((at) => {
    const below = sheet.rows.findIndex((_, each) => each > row && textAt(sheet, each, at) !== '');
    return below < 0 ? [] : [note('column-passed', sheet, [row, at], textAt(sheet, row, at).slice(0, 60))];
  });
}
