import { addressOf } from '../domain/grid';
import type { Budget } from './budget';
import type { RowStore } from './compact-rows';
import { placeOf, type Place } from './workbook-address';
import { BLANK } from './workbook-content';

/** Marks the cells of merged ranges with the cell that holds their content; what stands under it is not shown and not read.
 * @throws Unreadable when they cover too much, Error for what is no range */
export function mergeCells(store: RowStore, ranges: readonly string[], budget: Budget): void {
  for (const range of ranges) {
    const [from, to] = cornersOf(range);
    for (let row = from.row; row <= to.row; row += 1) mergeRow(store, row, from, to, budget);
  }
}

function mergeRow(store: RowStore, row: number, from: Place, to: Place, budget: Budget): void {
  const merged = addressOf(from.row, from.column);
  budget.addRows(Math.max(0, row + 1 - store.length));
  while (store.length <= row) store.push([]);
  const cells = [...(store.row(row) ?? [])];
  budget.addCell(BLANK, Math.max(to.column + 1 - cells.length, to.column + 1 - from.column));
  for (let column = cells.length; column <= to.column; column += 1)
    cells.push({ address: addressOf(row, column), content: BLANK });
  const first = row === from.row ? from.column + 1 : from.column;
  for (let column = first; column <= to.column; column += 1)
    cells[column] = { address: addressOf(row, column), content: BLANK, merged };
  store.replace(row, cells);
}

function cornersOf(range: string): readonly [Place, Place] {
  const [first = '', second = first] = range.split(':');
  const [from, to] = [placeOf(first), placeOf(second)];
  if (!from || !to || from.row > to.row || from.column > to.column) throw new Error('no range');
  return [from, to];
}
