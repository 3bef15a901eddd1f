import { exact } from '../../domain/decimal';
import type { Finding } from '../../domain/statement/finding';
import { cellAt } from '../../domain/grid';
import type { WorksheetForm } from '../forms/form';
import { moneyOf } from '../forms/form';
import type { MoneyTable } from './money-rows';
import { notice } from './notice';

/** So many rows are named. */
const NAMED = 6;

/** Rows of the form that are not on the sheet: nobody can tell whether they were nil, so that no nil is made of them. */
export function rowsMissing(
  form: WorksheetForm,
  { sheet, columns, rows }: MoneyTable,
  file: string,
): Finding[] {
  const there = new Set(rows.map(({ line }) => line));
  const missing = moneyOf(form).filter((line) => !there.has(line));
  const [first] = rows;
  if (missing.length === 0 || !first) return [];
  const { address: cell } = cellAt(sheet, first.row, columns.current.column);
  const origin = { at: 'cell', file, sheet: sheet.name, cell } as const;
  const named = missing.slice(0, NAMED).map(({ code, words }) => `${code} ${words}`);
  const text = [...named, ...(missing.length > NAMED ? ['…'] : [])].join('; ');
  return [{ ...notice('worksheet-rows-missing', 'total', exact(missing.length), origin), text }];
}
