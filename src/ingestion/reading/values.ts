import type { Convention } from '../../domain/amount';
import { ZERO } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { amountIn } from '../layouts/amounts';
import type { Table, TableRow } from '../layouts/tables';
import { normalised } from '../layouts/words';
import type { Row } from './outline';

/** How the amounts of a table are written. */
export interface Money {
  readonly convention: Convention | undefined;
  /** 1000 where a title says that they are in thousands of rupiah. */
  readonly by: Exact;
}

/** A row with its amounts; of a pair of columns what is in debit is positive. */
export function valuesOf(table: Table, row: TableRow, convention: Convention | undefined): Row {
  const values = new Map<number, Exact>();
  for (const { year, cell, side } of row.cells) {
    const amount = amountIn(table.sheet, cell, convention);
    if (amount.kind !== 'amount') continue;
    const value = side === 'credit' ? amount.value.neg() : amount.value;
    values.set(year, side === undefined ? value : (values.get(year) ?? ZERO).add(value));
  }
  return { table, row, text: normalised(row.label), values };
}
