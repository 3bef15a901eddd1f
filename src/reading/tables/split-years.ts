import { cellAt, textOf } from '../../domain/grid';
import type { Sheet } from '../../domain/grid';
import { RECKONED, isNoActual } from '../lexicon/columns';
import { lettersOf } from './columns';
import type { Column, ColumnIndex } from './columns';
import { FEWEST_AMOUNTS, headerYear } from './headers';
import { unmerged } from './merged';
import type { Header, YearColumn } from './headers';
import { columnsOfYear, meantOf, saidColumns } from './meant-columns';
import type { Known, Told } from './meant-columns';

/**
 * A header of which one year stands over several columns that each have a head of their own: "2024" over "Jumlah | Nilai" or
 * "Toko | Simpan pinjam | Jumlah". Which of them is the statement is found as for columns beside each other, the same for
 * each year.
 *
 * @returns undefined where no year is split so
 */
export function splitYears(
  sheet: Sheet,
  header: Header,
  index: ColumnIndex,
  known: Known,
): Header | undefined {
  const split = header.years.map((year, at) => ({ year, below: belowYear(sheet, header, index, at) }));
  const parted = split.filter(({ below }) => below.length > 1);
  const [first = parted[0]] = parted.filter(({ below }) => isSaid(below, known));
  if (first === undefined) return undefined;
  const meant = meantOf(sheet, first.below, known);
  const { columns, open, added } = meant;
  const heads = new Set(first.below.flatMap(({ column, head }) => (columns.includes(column) ? [head] : [])));
  const years = split.flatMap(({ year, below }): readonly YearColumn[] => {
    const own = below.filter(({ head }) => heads.has(head)).map(({ column }) => column);
    if (own.length === 0 && !added) return [year];
    return columnsOfYear({ ...year, isBelow: true }, { ...meant, columns: own });
  });
  const aside = parted.flatMap(({ below }) => below.filter(({ head }) => !heads.has(head)));
  const skipped = aside.map(({ column: { at }, head }) => ({
    column: at,
    cell: cellAt(sheet, header.row + 1, at).address,
    label: head,
  }));
  return open.length > 0
    ? { ...header, years, open }
    : { ...header, years, skipped: [...header.skipped, ...skipped] };
}

/** A person named one of these columns. */
const isSaid = (below: readonly Told[], known: Known): boolean =>
  below.some(({ column }) => saidColumns(known)?.has(lettersOf(column.at)));

/** The columns below a year, each with the head that stands right below the years; only the first has the year over it. */
function belowYear(
  sheet: Sheet,
  { row, until, years, skipped }: Header,
  index: ColumnIndex,
  at: number,
): readonly Told[] {
  const year = years[at];
  if (year === undefined || row < 0 || year.side !== undefined || year.beside !== undefined) return [];
  const others = [...years, ...skipped].map(({ column }) => column);
  const next = Math.min(...others.filter((each) => each > year.column));
  const told: Told[] = [];
  for (const column of index.columns.filter((each) => each.at >= year.column && each.at < next)) {
    const head = headBelow(sheet, row, column);
    if (head === undefined || (told.length > 0 && !isUnheaded(sheet, row, column.at))) break;
    const amounts = column.amounts.filter((each) => each > row && each < until);
    const isReckoned = told.length > 0 && saysReckoned(head);
    if (amounts.length >= FEWEST_AMOUNTS && !isReckoned) told.push({ column: { ...column, amounts }, head });
  }
  return told;
}

/** A share, a change, a plan beside the amounts. */
const saysReckoned = (head: string): boolean => RECKONED.test(head) || isNoActual(head);

function headBelow(sheet: Sheet, row: number, { at }: Column): string | undefined {
  const cell = cellAt(sheet, row + 1, at);
  const text = textOf(cell).trim();
  const isHead = cell.content.kind === 'text' && /\p{L}/u.test(text) && text.length <= LONGEST_HEAD;
  return isHead && headerYear(cell) === undefined ? text : undefined;
}

const LONGEST_HEAD = 40;

/** Nothing stands over it, or the year that is merged over it too. */
function isUnheaded(sheet: Sheet, row: number, at: number): boolean {
  const over = unmerged(sheet, row, at);
  return textOf(over).trim() === '' || over.address !== cellAt(sheet, row, at).address;
}
