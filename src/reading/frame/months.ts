import type { Sheet } from '../../domain/grid';
import type { Fault } from '../../domain/statement/fault';
import { monthIn } from '../lexicon/years';
import { FEWEST_MONTH_SHEETS } from '../weights';

/**
 * Sheets named after several months hold parts of a year: which of them is the year, if any, is asked. The two statements of one
 * month ("NRC DES", "RL DES") are no parts of each other.
 */
export function partOfYear(sheets: readonly Sheet[]): readonly Fault[] {
  const months = sheets.filter(({ name }) => monthIn(name) !== undefined);
  const named = new Set(months.map(({ name }) => monthIn(name)));
  if (named.size < FEWEST_MONTH_SHEETS || months.length < sheets.length) return [];
  return [{ code: 'sheet-open', found: months.map(({ name }) => name).join(', ') }];
}
