import { DECEMBER, lastMonth } from '../../domain/period';
import type { Decided } from '../decide/decided';
import { said as saidOf } from '../decide/decided';
import type { FrameAnswers } from '../layout';
import { isIn } from '../place/zones';
import type { PlaceOfPart, SaidPeriod } from '../tables/period';
import type { SheetTable } from '../tables/tables';

/**
 * True where the income statement tells of a part of the year, or of a book year that ends before it, and the balance sheet
 * beside it stands at the end of the year.
 */
export function isIncomeShort(
  { parts, wholes, wholeEnd = DECEMBER }: SaidPeriod,
  rows: readonly Decided[],
): boolean {
  if (parts.length + wholes.length === 0) return false;
  const taken = rows.filter(({ state }) => state === 'taken');
  const income = taken.filter(isOfIncome);
  const balance = taken.filter(({ line }) => line?.part === 'balance-sheet');
  if (income.length === 0 || balance.length === 0) return false;
  const isApart = (places: readonly PlaceOfPart[], isEnd: (end: string | undefined) => boolean): boolean =>
    income.every(isBelow(places)) && !balance.some((row) => isBelow(places)(row) || !isEnd(endOf(row)));
  // A balance sheet without a day stands at the end of the book year beside it.
  const isOtherYear = (end: string | undefined): boolean => end !== undefined && lastMonth(end) === DECEMBER;
  return isApart(parts, (end) => lastMonth(end) === wholeEnd) || isApart(wholes, isOtherYear);
}

/** A row that stands below one of these on its sheet. */
const isBelow =
  (places: readonly PlaceOfPart[]) =>
  ({ placed: { table, row } }: Decided): boolean =>
    places.some((place) => place.sheet === table.sheet && place.row < row.row);

/** The last day of the newest year of its table. */
function endOf({ placed: { table } }: Decided): string | undefined {
  const [newest] = [...table.years].sort((a, b) => b.year - a.year);
  return newest?.end;
}

/** The rows that are taken, where a person said that the income statement is of another stretch than the balance sheet. */
export interface Stretch {
  readonly rows: readonly Decided[];
  /** The tables whose heads say when it ends. */
  readonly tables: readonly SheetTable[];
  /** It is left out. */
  readonly isLeft: (row: Decided) => boolean;
}

/** Every row and table, or those of the balance sheet alone. */
export function stretchOf(
  said: FrameAnswers['period'],
  rows: readonly Decided[],
  tables: readonly SheetTable[],
): Stretch {
  if (said !== 'balance') return { rows, tables, isLeft: () => false };
  const ofBalance = rows.flatMap(({ line, placed }) =>
    line?.part === 'balance-sheet' ? [placed.table] : [],
  );
  const kept = rows.map(withoutIncome);
  const left = new Set(kept.filter((row, at) => row !== rows[at]));
  return { rows: kept, tables: [...new Set(ofBalance)], isLeft: (row) => left.has(row) };
}

const withoutIncome = (row: Decided): Decided =>
  isOfIncome(row) ? saidOf(row, { state: 'none', line: undefined, confidence: 0, candidates: [] }) : row;

/** By its line, else by where it stands. */
export const isOfIncome = ({ line, placed: { zone } }: Decided): boolean =>
  line ? line.part === 'income-statement' : zone !== undefined && isIn(zone, 'income');
