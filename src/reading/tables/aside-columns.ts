import { cellAt, textOf } from '../../domain/grid';
import type { Sheet } from '../../domain/grid';
import { CREDIT, DEBIT, NO_BALANCE, RECKONED, isNoActual } from '../lexicon/columns';
import { monthIn } from '../lexicon/years';
import { lettersOf } from './columns';
import type { Column, ColumnIndex } from './columns';
import { unmerged } from './merged';
import type { Header, SkippedColumn } from './headers';
import { columnsIn } from './wide-columns';

/**
 * With the columns whose head says no year and says what they are instead: shares, differences, a plan, a part of the year.
 * They belong to the table and are told by their head, not amount by amount as if nothing stood over them.
 */
export function withAside(sheet: Sheet, header: Header, index: ColumnIndex): Header {
  const { years, skipped, open = [] } = header;
  const known = new Set([...years.flatMap(columnsIn), ...skipped.map(({ column }) => column)]);
  const asked = new Set(open.map(({ column }) => column));
  const found = index.columns
    .filter(({ at }) => !known.has(at) && !asked.has(lettersOf(at)))
    .flatMap((column) => asideIn(sheet, header, column));
  return found.length > 0 ? { ...header, skipped: [...skipped, ...found] } : header;
}

function asideIn(sheet: Sheet, { row, until, years }: Header, { at, amounts }: Column): SkippedColumn[] {
  const first = amounts.find((each) => each > row && each < until);
  if (first === undefined || row < 0) return [];
  const rows = [row - 1, row, row + 1, row + 2].filter((each) => each >= 0 && each < first);
  const heads = rows.flatMap((each) => headIn(sheet, each, at));
  const isRight = years.some(({ column }) => column < at);
  const says = heads.filter(({ text }) => saysAside(text, isRight));
  const [head] = says;
  return head ? [{ column: at, cell: head.address, label: says.map(({ text }) => text).join(' ') }] : [];
}

interface Head {
  readonly address: string;
  readonly text: string;
}

function headIn(sheet: Sheet, row: number, at: number): Head[] {
  const cell = unmerged(sheet, row, at);
  const text = textOf(cell).trim();
  const { address } = cellAt(sheet, row, at);
  return cell.content.kind === 'text' && text.length <= LONGEST_HEAD ? [{ address, text }] : [];
}

const LONGEST_HEAD = 40;

/** Left of the amounts numbers of rows, codes and references to notes stand beside the names and are read with them. */
const saysAside = (text: string, isRight: boolean): boolean =>
  isNoActual(text) ||
  RECKONED.test(text) ||
  monthIn(text) !== undefined ||
  DEBIT.test(text) ||
  CREDIT.test(text) ||
  (isRight && NO_BALANCE.test(text));
