import { textOf } from '../../domain/grid';
import type { Cell } from '../../domain/grid';
import type { Fault } from '../../domain/statement/fault';
import type { OpenColumn } from '../layout';
import { lettersOf } from '../tables/columns';
import { unmerged } from '../tables/merged';
import type { SheetTable } from '../tables/tables';

/** What stands in a cell that a sheet does not have. */
export const BLANK: Cell = { address: '', content: { kind: 'blank' } };

/** Columns of which nothing says which is the statement, and those that share a year and are no pair of debit and credit. */
export const openColumns = (table: SheetTable): readonly OpenColumn[] => [...table.open, ...ofOneYear(table)];

/** The question for them. */
export function columnsOpen(table: SheetTable): readonly Fault[] {
  const open = openColumns(table);
  if (open.length === 0) return [];
  const found = open.map(({ column, label }) => `${column}: ${label}`).join('; ');
  return [{ code: 'column-open', sheet: table.sheet.name, found }];
}

function ofOneYear(table: SheetTable): OpenColumn[] {
  const lone = table.years.filter(({ side, added }) => side === undefined && added === undefined);
  return lone
    .filter(({ year }) => lone.filter((one) => one.year === year).length > 1)
    .map(({ column }) => ({ column: lettersOf(column), label: headOver(table, column) }));
}

/** What heads a column, with what stands over it. */
function headOver({ sheet, header }: SheetTable, column: number): string {
  const own = textOf(sheet.rows[header]?.[column] ?? BLANK).trim();
  const above = header > 0 ? unmerged(sheet, header - 1, column) : BLANK;
  const words = above.content.kind === 'text' ? above.content.text.trim() : '';
  return `${words} ${own}`.trim().slice(0, LONGEST_HEAD);
}

const LONGEST_HEAD = 60;
