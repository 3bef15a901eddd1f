import { addressOf, type Cell } from '../domain/grid';
import type { Budget } from './budget';
import { placeOf, type Place } from './workbook-address';
import { BLANK } from './workbook-content';

/** Marks the cells of merged ranges with the cell that holds their content; what stands under it is not shown and not read.
 * @throws Unreadable when they cover too much, Error for what is no range */
export function mergeCells(rows: Cell[][], ranges: readonly string[], budget: Budget): void {
  for (const range of ranges) {
    const [from, to] = cornersOf(range);
    const master = addressOf(from.row, from.column);
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        if (row === from.row && column === from.column) continue;
        put(rows, row, column, master, budget);
      }
    }
  }
}

function put(rows: Cell[][], row: number, column: number, merged: string, budget: Budget): void {
  budget.addRows(Math.max(0, row + 1 - rows.length));
  while (rows.length <= row) rows.push([]);
  // Rows without cells are one and the same array: each that gets a cell becomes its own.
  if (rows[row]?.length === 0) rows[row] = [];
  const cells = rows[row] ?? [];
  budget.addCell(BLANK, Math.max(0, column + 1 - cells.length));
  while (cells.length < column) cells.push({ address: addressOf(row, cells.length), content: BLANK });
  cells[column] = { address: addressOf(row, column), content: BLANK, merged };
}

function cornersOf(range: string): readonly [Place, Place] {
  const [first = '', second = first] = range.split(':');
  const [from, to] = [placeOf(first), placeOf(second)];
  if (!from || !to || from.row > to.row || from.column > to.column) throw new Error('no range');
  return [from, to];
}
