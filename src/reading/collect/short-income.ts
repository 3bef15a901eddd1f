import { DECEMBER, lastMonth } from '../../domain/period';
import type { Decided } from '../decide/decided';
import { said as saidOf } from '../decide/decided';
import type { FrameAnswers } from '../layout';
import { isIn } from '../place/zones';
import type { SaidPeriod } from '../tables/period';
import type { SheetTable } from '../tables/tables';

/** True where the income statement tells of a part of the year, and the balance sheet beside it stands at its end. */
export function isIncomeShort({ parts, wholeEnd = DECEMBER }: SaidPeriod, rows: readonly Decided[]): boolean {
  if (parts.length === 0) return false;
  const isOfPart = ({ placed: { table, row } }: Decided): boolean =>
    parts.some((part) => part.sheet === table.sheet && part.row < row.row);
  const taken = rows.filter(({ state }) => state === 'taken');
  const income = taken.filter(isOfIncome);
  const balance = taken.filter(({ line }) => line?.part === 'balance-sheet');
  if (income.length === 0 || balance.length === 0) return false;
  return income.every(isOfPart) && !balance.some((row) => isOfPart(row) || endsIn(row) !== wholeEnd);
}

/** The month in which the newest year of its table ends. */
function endsIn({ placed: { table } }: Decided): number {
  const [newest] = [...table.years].sort((a, b) => b.year - a.year);
  return lastMonth(newest?.end);
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
