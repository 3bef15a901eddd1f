import { exact, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { textOf } from '../../domain/grid';
import type { Cell } from '../../domain/grid';
import type { Decided } from '../decide/decided';
import { FEWEST_THOUSANDS } from '../weights';

const THOUSAND = exact(1000);
/** An amount as text, its thousands parted by points. */
const POINTED = /^\D{0,6}\d{1,3}(?:\.\d{3})+\D{0,4}$/;

/**
 * Amounts that a program shrank: where nearly all of a table are texts with points between their thousands, a number
 * below a thousand was probably typed as "961.000" and taken for 961. Both readings are told.
 */
export function shrunkIn(rows: readonly Decided[]): ReadonlyMap<Cell, readonly [Exact, Exact]> {
  const tables = new Map<Decided['placed']['table'], Cell[]>();
  for (const { placed } of rows) {
    const cells = tables.get(placed.table) ?? [];
    tables.set(placed.table, cells);
    cells.push(...placed.row.cells.map(({ cell }) => cell));
  }
  return new Map([...tables.values()].filter(isPointed).flatMap((cells) => cells.flatMap(readingsOf)));
}

function isPointed(cells: readonly Cell[]): boolean {
  const texts = cells.filter(({ content }) => content.kind === 'text' && POINTED.test(content.text.trim()));
  const numbers = cells.filter(({ content }) => content.kind === 'number');
  return texts.length >= FEWEST_THOUSANDS && texts.length >= numbers.length * 4;
}

function readingsOf(cell: Cell): readonly (readonly [Cell, readonly [Exact, Exact]])[] {
  if (cell.content.kind !== 'number') return [];
  const value = exact(textOf(cell));
  const isSmall = signOf(value) !== 0 && signOf(value.abs().sub(THOUSAND)) < 0;
  return isSmall ? [[cell, [value, value.mul(THOUSAND)]]] : [];
}
