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
  // Letter by letter: asked for every cell of every file.
  let at = 0;
  let column = 0;
  for (let letter = letterAt(address, at); letter > 0 && at < MOST_LETTERS; letter = letterAt(address, at)) {
    column = column * LETTERS + letter;
    at += 1;
  }
  const row = ordinal(address.slice(at), LAST_ROW) ?? 0;
  return column >= 1 && column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW
    ? { row: row - 1, column: column - 1 }
    : undefined;
}

/** The place of a capital in the alphabet, from 1; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const letter = text.charCodeAt(at) - BEFORE_A;
  return letter >= 1 && letter <= LETTERS ? letter : 0;
}

const BEFORE_A = 64;
const LETTERS = 26;
const MOST_LETTERS = 3;

/** A whole number written in digits, from 1 to the last one there is. */
export function ordinal(text: string | undefined, last: number): number | undefined {
  if (text === undefined || !/^\d{1,7}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= 1 && number <= last ? number : undefined;
}
