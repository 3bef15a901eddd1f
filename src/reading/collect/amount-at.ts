import { textOf } from '../../domain/grid';
import type { Cell } from '../../domain/grid';
import { amountIn } from '../tables/amounts';
import type { CellAmount } from '../tables/amounts';
import type { SheetTable } from '../tables/tables';
import type { Decided } from '../decide/decided';
import type { Money } from '../place/values';
import type { Scales } from './scales';
import type { shrunkIn } from './shrunk';
import type { Signs } from './signs';

/** What is known of all rows before the first is taken. */
export interface Known {
  readonly signs: Signs;
  readonly uncomputed: ReadonlySet<Cell>;
  /** Amounts that may have been a thousand times as large, with both readings. */
  readonly shrunk: ReturnType<typeof shrunkIn>;
  readonly by: Scales['by'];
}

const uncomputedAt = ({ name }: SheetTable['sheet'], { address }: Cell): CellAmount => ({
  kind: 'fault',
  fault: { code: 'formula-without-value', sheet: name, cell: address },
});

/** The amount of a cell of a row, as all that is known of the file lets it be read. */
export function amountAt(
  { placed: { table }, line }: Decided,
  cell: Cell,
  money: Money,
  known: Known,
): CellAmount {
  const readings = line?.unit === 'rupiah' ? known.shrunk.get(cell) : undefined;
  if (readings) return { kind: 'ambiguous', text: textOf(cell), readings };
  return known.uncomputed.has(cell)
    ? uncomputedAt(table.sheet, cell)
    : amountIn(table.sheet, cell, money.convention, line?.unit);
}
