/** The last row and column that Excel has. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A cell by row and column, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cell that "B12" names; undefined for what names none that a sheet can have. */
export function placeOf(address: string): Place | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return column >= 1 && column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW
    ? { row: row - 1, column: column - 1 }
    : undefined;
}

/** A whole number written in digits, from 1 to the last one there is. */
export function ordinal(text: string | undefined, last: number): number | undefined {
  if (text === undefined || !/^\d{1,7}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= 1 && number <= last ? number : undefined;
}
