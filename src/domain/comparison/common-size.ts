import { resolveLine, openLedger } from '../assessment/lines';
import { isKnown } from '../assessment/trace';
import type { Trace } from '../assessment/trace';
import { HUNDRED, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { chartIndex } from '../statement/chart';
import type { Line, LineCode } from '../statement/chart';
import type { Kind } from '../statement/kind';
import type { Statement } from '../statement/statement';

/** What a line is a share of in common size. */
export type CommonBase = 'total-assets' | 'income';

/** The incomes of the main business, which together are the hundred percent of the income statement. */
const INCOME: readonly LineCode[] = [
  'gross-participation',
  'non-member-income',
  'other-service-units-income',
  'trading-income',
  'manufacturing-income',
];

/** One line of one year. */
export interface FigureCell {
  /** Null where it was not reported, nor derived, nor proved nil. */
  readonly value: Exact | null;
  /** In percent of total assets or of income; null where either is missing or the base is not above zero. */
  readonly share: Exact | null;
  readonly how: Trace['node'];
}

/** The base of a line's share; lines of schedules have none. */
export function baseOf({ part, unit }: Line): CommonBase | null {
  if (unit !== 'rupiah') return null;
  if (part === 'balance-sheet') return 'total-assets';
  return part === 'income-statement' ? 'income' : null;
}

/** A statement opened line by line. */
export interface OpenFigures {
  readonly cellOf: (line: Line) => FigureCell;
}

export function openFigures(statement: Statement): OpenFigures {
  const ledger = openLedger(chartIndex(statement.unit.kind), statement);
  const amount = (code: LineCode): Exact | null => valueOf(resolveLine(ledger, code));
  const bases: Record<CommonBase, Exact | null> = {
    'total-assets': amount('total-assets'),
    income: incomeOf(statement.unit.kind, amount),
  };
  return {
    cellOf: (line) => {
      const trace = resolveLine(ledger, line.code);
      const [value, base] = [valueOf(trace), baseOf(line)];
      return { value, share: shareOf(value, base && bases[base]), how: trace.node };
    },
  };
}

const valueOf = (trace: Trace): Exact | null => (isKnown(trace) ? trace.value : null);

function shareOf(value: Exact | null, base: Exact | null): Exact | null {
  return value && base && signOf(base) > 0 ? value.mul(HUNDRED).div(base) : null;
}

/** All incomes of the chart, or nothing where one of them is missing. */
function incomeOf(kind: Kind, amount: (code: LineCode) => Exact | null): Exact | null {
  const { lines } = chartIndex(kind);
  const parts = INCOME.filter((code) => lines.has(code)).map(amount);
  let sum: Exact | null = null;
  for (const part of parts) {
    if (!part) return null;
    sum = sum ? sum.add(part) : part;
  }
  return sum;
}
