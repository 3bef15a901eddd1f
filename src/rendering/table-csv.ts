import type { Table, TableCell } from '../domain/table';
import { csv } from './csv';
import { MINUS, NO_BREAK } from './numbers';

/** A table as CSV, cell by cell what the screen shows; its title and notes stand above and below it. */
export function tableCsv({ title, about, columns, rows, notes }: Table): string {
  return csv([
    [title],
    ...about.map((line) => [line]),
    [],
    columns.map((column) => column.label),
    ...rows.map((row) => row.cells.map(fieldOf)),
    ...(notes.length > 0 ? [[]] : []),
    ...notes.map((note) => [note]),
  ]);
}

/** The signs and spaces of a number as spreadsheet programs know them. */
function fieldOf({ said, value }: TableCell): string {
  const text = said.replaceAll(NO_BREAK, ' ');
  return value === undefined ? text : text.replaceAll(MINUS, '-');
}
