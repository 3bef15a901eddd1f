import type { Exact } from '../../domain/decimal';
import type { SheetTable, SheetRow } from '../tables/tables';

/** A row of a table with its amounts, as they stand in the cells. */
export interface Row {
  readonly table: SheetTable;
  readonly row: SheetRow;
  /** The label in normalised words. */
  readonly text: string;
  /** It adds up others, as its first word or the sum in its label says. */
  readonly isSum: boolean;
  /** By year; in the unit of the cells. */
  readonly values: ReadonlyMap<number, Exact>;
}
