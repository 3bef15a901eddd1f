import { signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { isNeverNegative } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Decided } from '../decide/decided';
import { isSurplus } from '../decide/losses';
import { isLoss } from '../lexicon/rows';
import { isIn } from '../place/zones';
import type { SheetTable } from '../tables/tables';
import { LEDGER_SIGNS, NEGATIVE_EXPENSES } from '../weights';

/** Tables whose signs are not those of a statement. */
export interface Signs {
  /** Every expense is printed negative. */
  readonly negativeExpenses: ReadonlySet<SheetTable>;
  /** What is in credit is printed negative throughout, as ledgers keep it: debts, equity, income and surplus. */
  readonly ledgers: ReadonlySet<SheetTable>;
}

/** Of a pair of columns: the side tells the sign. */
export const NO_SIGNS: Signs = { negativeExpenses: new Set(), ledgers: new Set() };

/** What a table counts as negative and as positive. */
interface Count {
  negative: number;
  positive: number;
}

/** Which tables print signs otherwise, where nearly all of their amounts agree. */
export function signsOf(rows: readonly Decided[]): Signs {
  const expenses = counted(rows, isExpense);
  const credit = counted(rows, isCreditItem);
  const debit = counted(rows, (line) => isDebit(line) && line.contra !== true);
  const isLedger = isMostly(summed(credit), LEDGER_SIGNS) && !isMostly(summed(debit), LEDGER_SIGNS);
  return {
    negativeExpenses: tablesWith(expenses, NEGATIVE_EXPENSES),
    ledgers: isLedger ? tablesWith(credit, { ...LEDGER_SIGNS, fewest: 1 }) : new Set(),
  };
}

const isExpense = ({ zone }: Line): boolean => EXPENSES.some((wider) => isIn(zone, wider));
const EXPENSES = ['expense', 'expense-nonmember', 'other-expense'] as const;

/** Stands in debit: an asset or an expense. */
const isDebit = (line: Line): boolean => isIn(line.zone, 'asset') || isExpense(line);

/** Stands in credit; the surplus, which may be a loss, tells no sign. */
const isCreditItem = (line: Line): boolean => isCredit(line) && !line.code.endsWith('surplus');

const isCredit = ({ zone, role }: Line): boolean =>
  role === 'result' || CREDIT.some((wider) => isIn(zone, wider));
const CREDIT = ['credit', 'earnings', 'earnings-nonmember', 'other-earnings'] as const;

function counted(rows: readonly Decided[], isOf: (line: Line) => boolean): ReadonlyMap<SheetTable, Count> {
  const counts = new Map<SheetTable, Count>();
  for (const { line, placed, state } of rows) {
    if (state !== 'taken' || !line || line.role !== 'item' || !isOf(line)) continue;
    const count = counts.get(placed.table) ?? { negative: 0, positive: 0 };
    counts.set(placed.table, count);
    for (const value of placed.values.values()) {
      if (signOf(value) < 0) count.negative += 1;
      if (signOf(value) > 0) count.positive += 1;
    }
  }
  return counts;
}

const summed = (counts: ReadonlyMap<SheetTable, Count>): Count =>
  [...counts.values()].reduce(
    (sum, { negative, positive }) => ({
      negative: sum.negative + negative,
      positive: sum.positive + positive,
    }),
    { negative: 0, positive: 0 },
  );

type Evidence = Readonly<Record<'fewest' | 'times', number>>;

const isMostly = ({ negative, positive }: Count, { fewest, times }: Evidence): boolean =>
  negative >= fewest && negative > positive * times;

const tablesWith = (counts: ReadonlyMap<SheetTable, Count>, evidence: Evidence): ReadonlySet<SheetTable> =>
  new Set([...counts].filter(([, count]) => isMostly(count, evidence)).map(([table]) => table));

/**
 * True for an amount whose sign is turned. Expenses are positive amounts here, allowances and losses negative, what is
 * in credit positive; a form that prints them otherwise is turned.
 */
export function turns(row: Decided, line: Line, sign: number, signs: Signs): boolean {
  if (sign === 0) return false;
  const isLedger = signs.ledgers.has(row.placed.table) && isCredit(line);
  return isLedger || (line.sign === -1 && sign < 0) || turnsItself(row, line, sign, signs);
}

function turnsItself({ placed }: Decided, line: Line, sign: number, signs: Signs): boolean {
  if (line.contra) return sign > 0 && placed.closure?.turned === true;
  if (isSurplus(line) && isLoss(placed.text)) return sign > 0;
  const own = line.role === 'item' && isNeverNegative(line);
  return signs.negativeExpenses.has(placed.table) && own && isExpense(line);
}

/** What a pair of columns says: debit is positive for assets and expenses, credit for everything else. */
export function sided(line: Line, side: 'debit' | 'credit', value: Exact): Exact {
  return isDebit(line) === (side === 'debit') ? value : value.neg();
}
