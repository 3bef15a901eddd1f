import { textOf } from '../../domain/grid';
import type { Cell } from '../../domain/grid';
import { isAmount } from '../tables/columns';

/** Money, not the number of a page or a year. */
export const isAmountOfTable = (cell: Cell): boolean =>
  isAmount(cell) && /\d[.,]\d{3}|\d{5}/.test(textOf(cell));
