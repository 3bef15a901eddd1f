import { cellAt } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';

/** The cell that holds the content of a merged cell, where that stands in the same row. */
export function unmerged(sheet: Sheet, row: number, column: number): Cell {
  const cell = cellAt(sheet, row, column);
  if (cell.merged === undefined) return cell;
  const cells = sheet.rows[row] ?? [];
  let at = column;
  while (column - at < MOST_MERGED && cells[at]?.merged === cell.merged) at -= 1;
  const holder = cells[at];
  return holder?.address === cell.merged ? holder : cell;
}

/** No head is merged over more columns. */
const MOST_MERGED = 60;
