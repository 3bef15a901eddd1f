import { cellAt, filledRows, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { namesOf } from '../../domain/records';
import { plainWords } from '../words';

/** What a cell says, without spaces around it. */
export const textAt = (sheet: Sheet, row: number, column: number): string =>
  textOf(cellAt(sheet, row, column)).trim();

export const isBlank = (cell: Cell): boolean =>
  cell.content.kind === 'blank' || (cell.content.kind === 'text' && cell.content.text.trim() === '');

/** Where a word stands in a row, counted from 0. */
export function columnOf(sheet: Sheet, row: number, words: string): number | undefined {
  const wanted = plainWords(words);
  const cells = sheet.rows[row] ?? [];
  const at = cells.findIndex((_, column) => plainWords(textAt(sheet, row, column)) === wanted);
  return at < 0 ? undefined : at;
}

/** The last words of a row before a column: what the row is called. */
export function labelBefore(sheet: Sheet, row: number, column: number): string {
  for (let at = Math.min(column, sheet.rows[row]?.length ?? 0) - 1; at >= 0; at -= 1) {
    const text = textAt(sheet, row, at);
    if (/\p{L}{3}/u.test(text)) return text;
  }
  return '';
}

/** The first row with all these words in cells of their own, and the column of each. */
export function headRow<K extends string>(
  sheet: Sheet,
  words: Readonly<Record<K, string>>,
  from = 0,
): { readonly row: number; readonly columns: Readonly<Record<K, number>> } | undefined {
  const names = namesOf(words);
  for (const row of filledRows(sheet.rows)) {
    if (row < from) continue;
    const found = names.map((name) => [name, columnOf(sheet, row, words[name])] as const);
    if (found.every((each): each is readonly [K, number] => each[1] !== undefined)) {
      return { row, columns: Object.fromEntries(found) as Record<K, number> };
    }
  }
  return undefined;
}
