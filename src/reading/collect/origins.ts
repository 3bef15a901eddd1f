import type { Exact } from '../../domain/decimal';
import { placeIn } from '../../domain/grid';
import type { Cell } from '../../domain/grid';
import type { Figure, Origin } from '../../domain/statement/statement';
import type { Decided } from '../decide/decided';

/** Where an amount stands. Field by field: an origin is made for every amount, and copies of copies took a tenth of all reading. */
export function originOf(
  { file }: { readonly file: string },
  { table, row }: Decided['placed'],
  at: Cell,
  turned = false,
): Extract<Origin, { at: 'cell' }> {
  const { sheet, cell } = placeIn(table.sheet, at);
  const origin = { at: 'cell', file: table.sheet.file ?? file, sheet, cell, label: row.label } as const;
  return turned ? { ...origin, turned } : origin;
}

/** The figure with an amount from a further cell of the same line. */
export function added(
  before: Figure,
  amount: Exact,
  { sheet, cell }: { sheet: string; cell: string },
): Figure {
  const { origin } = before;
  if (origin.at !== 'cell') return before;
  const further = sheet === origin.sheet ? cell : `${sheet}!${cell}`;
  return {
    amount: before.amount.add(amount),
    origin: { ...origin, also: [...(origin.also ?? []), further] },
  };
}
