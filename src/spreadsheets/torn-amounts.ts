import { textOf, type Cell } from '../domain/grid';

/** So many rows are looked at, and so many torn ones prove it. */
const MOST_ROWS = 400;
const FEWEST_ROWS = 4;
/** One of three digits that begins with a zero may be a code; many beside nothing else are not. */
const OF_ONE_WIDTH = 6;

/**
 * The first row of a comma table whose amounts were torn by their own thousands commas ("18,450,000" without quotes
 * becomes 18 | 450 | 000), where the table has several such rows of different widths, or more of one.
 */
export function tornRow(rows: readonly (readonly Cell[])[]): number | undefined {
  const torn: number[] = [];
  const widths = new Set<number>();
  for (let row = 0; row < Math.min(rows.length, MOST_ROWS); row += 1) {
    const cells = rows[row] ?? [];
    if (!isTorn(cells)) continue;
    torn.push(row);
    widths.add(cells.length);
  }
  const fewest = widths.size > 1 ? FEWEST_ROWS : OF_ONE_WIDTH;
  return torn.length >= fewest ? torn[0] : undefined;
}

/** A name, then nothing but pieces of amounts, at least one of which can only be the rest of the one before it. */
function isTorn(cells: readonly Cell[]): boolean {
  const [, ...pieces] = cells.map((cell) => textOf(cell).trim());
  return (
    pieces.length > 2 &&
    pieces.every((piece) => /^\(?-?\d{1,3}\)?$/.test(piece)) &&
    pieces.some((piece) => /^\d{3}\)?$/.test(piece)) &&
    pieces.some((piece) => /^0\d\d\)?$/.test(piece))
  );
}
