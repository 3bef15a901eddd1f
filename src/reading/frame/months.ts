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
  const isOneMonth = named.size < FEWEST_MONTH_SHEETS && !areCounted(months);
  if (months.length < FEWEST_MONTH_SHEETS || months.length < sheets.length || isOneMonth) return [];
  return [{ code: 'sheet-open', found: months.map(({ name }) => name).join(', ') }];
}

/** Sheets that nothing but a number parts ("Des 1", "Des 2"): weeks or copies of one month. */
const areCounted = (sheets: readonly Sheet[]): boolean =>
  new Set(sheets.map(({ name }) => name.replace(/\W*\b\d{1,2}\b\W*/g, ' ').trim())).size < sheets.length;
