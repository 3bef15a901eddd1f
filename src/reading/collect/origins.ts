import type { Exact } from '../../domain/decimal';
import { placeIn, type Cell } from '../../domain/grid';
import type { Figure, Origin } from '../../domain/statement/statement';
import type { Decided } from '../decide/decided';

/**
 * Where an amount was read. Field by field: one is made for every amount, and copies of copies took a tenth of all reading.
 *
 * @param file the name of the file, where the sheet is of no other one
 * @param turned whether the sign was turned
 */
export function originOf(
  file: string,
  { table, row }: Decided['placed'],
  at: Cell,
  turned = false,
): Extract<Origin, { at: 'cell' }> {
  const { sheet, cell } = placeIn(table.sheet, at);
  const origin = { at: 'cell', file: table.sheet.file ?? file, sheet, cell, label: row.label } as const;
  return turned ? { ...origin, turned } : origin;
}

/** A figure with one more amount in it, read in another place. */
export function added(
  before: Figure,
  amount: Exact,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
): Figure {
  const { origin } = before;
  if (origin.at !== 'cell') return before;
  const further = sheet === origin.sheet ? cell : `${sheet}!${cell}`;
  return {
    amount: before.amount.add(amount),
    origin: { ...origin, also: [...(origin.also ?? []), further] },
  };
}
