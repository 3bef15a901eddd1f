import type { Convention } from '../../domain/amount';
import { ZERO, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { amountIn } from '../tables/amounts';
import type { SheetTable, SheetRow } from '../tables/tables';
import { normalised } from '../lexicon/words';
import { ADDS_UP, isTotal } from '../lexicon/totals';
import type { Row } from './row';

/** How the amounts of a table are written. */
export interface Money {
  readonly convention: Convention | undefined;
  /** 1000 where a title says that they are in thousands of rupiah. */
  readonly by: Exact;
}

/** A row with its amounts; several columns of one year add up, and of a pair of them what is in debit is positive. */
export function valuesOf(table: SheetTable, row: SheetRow, convention: Convention | undefined): Row {
  const values = new Map<number, Exact>();
  for (const { year, cell, side } of row.cells) {
    const amount = amountIn(table.sheet, cell, convention);
    if (amount.kind !== 'amount') continue;
    const value = side === 'credit' ? amount.value.neg() : amount.value;
    values.set(year, (values.get(year) ?? ZERO).add(value));
  }
  const text = normalised(row.label);
  return { table, row, text, isSum: isTotal(text) || ADDS_UP.test(row.label), values };
}

/** True for amounts that are all nil, and for none. */
export function areNil(values: Row['values']): boolean {
  for (const value of values.values()) if (signOf(value) !== 0) return false;
  return true;
}

/** Adds the amounts of a row to sums by year. */
export function addTo(sums: Map<number, Exact>, values: Row['values']): void {
  for (const [year, value] of values) sums.set(year, (sums.get(year) ?? ZERO).add(value));
}

/** True where each amount of a row is the sum of its year, to the last figure. */
export const isSumIn = (sums: ReadonlyMap<number, Exact>, values: Row['values']): boolean =>
  [...values].every(([year, value]) => (sums.get(year) ?? ZERO).equals(value));
