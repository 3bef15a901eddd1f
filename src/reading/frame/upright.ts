import { isFilled, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { headerYear } from '../tables/headers';
import { topRows } from '../tables/top-rows';
import { FEWEST_ACROSS } from '../weights';

/** A sheet with years down and accounts across is turned, so that it is read as any other; every cell keeps its address. */
export function upright(sheet: Sheet): Sheet {
  const head = topRows(sheet).find((row) => isHead(sheet, row));
  if (head === undefined) return sheet;
  const below = sheet.rows.slice(head + 1).filter((row) => row.some(isFilled));
  if (below.length === 0 || !below.every(isYearRow)) return sheet;
  const across = sheet.rows[head] ?? [];
  const turned = across.map((label, column) => [label, ...below.map((row) => row[column] ?? BLANK)]);
  return { ...sheet, rows: [...sheet.rows.slice(0, head), ...turned] };
}

const BLANK: Cell = { address: '', content: { kind: 'blank' } };
const isNumber = ({ content }: Cell): boolean => content.kind === 'number';

/** Names of many accounts beside each other, with a year below the first cell. */
function isHead(sheet: Sheet, row: number): boolean {
  // Nearly every row is too short, and has no year below its first cell.
  const across = sheet.rows[row] ?? [];
  if (across.length <= FEWEST_ACROSS || !isYearRow(sheet.rows[row + 1] ?? [])) return false;
  const named = across.slice(1).filter(isNamed);
  return named.length >= FEWEST_ACROSS;
}

const isNamed = (cell: Cell): boolean => cell.content.kind === 'text' && /\p{L}{3}/u.test(textOf(cell));

const isYearRow = ([first, ...amounts]: readonly Cell[]): boolean =>
  first !== undefined && headerYear(first) !== undefined && amounts.filter(isNumber).length >= FEWEST_ACROSS;
