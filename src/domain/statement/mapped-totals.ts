import { exact, greater, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { periodOf } from '../period';
import { chartIndex } from './chart';
import type { ChartIndex, Line } from './chart';
import { wholeOf } from './check-finding';
import type { Kind } from './kind';
import { isRounding } from './limits';
import type { Figure, Statement } from './statement';
import { totalsIn } from './totals';
import { TWINS } from './twins';

/** A row of a file with the line it is read as, its amounts as decimal text. */
export interface MappedRow {
  readonly line: string | null;
  readonly amounts: readonly { readonly year: number; readonly amount: string }[];
}

/** Two amounts of one year that should be the same. */
export interface AgreedTotal {
  readonly year: number;
  /** The line that is printed; for the two sides of the balance sheet the assets. */
  readonly line: string;
  /** `parts` of a total, the two `sides` of the balance sheet, or the surplus in both `statements`. */
  readonly of: 'parts' | 'sides' | 'statements';
  readonly found: Exact;
  readonly expected: Exact;
  readonly agrees: boolean;
}

/**
 * The totals that rows give under the lines they are read as: shown while somebody corrects them. The reader settles
 * signs from the whole table; here each amount stands as its line asks for it, expenses positive, allowances negative.
 */
export function mappedTotals(kind: Kind, rows: readonly MappedRow[]): AgreedTotal[] {
  const index = chartIndex(kind);
  const years = [...new Set(rows.flatMap((row) => row.amounts.map((each) => each.year)))].sort(
    (a, b) => b - a,
  );
  return years.flatMap((year) => {
    const statement = statementOf(kind, index, rows, year);
    const parts = totalsIn(index, statement).map(({ line, figure, expected }) =>
      agreed({ year, line, of: 'parts', found: figure.amount, expected }),
    );
    return [...parts, ...pairsIn(index, statement)];
  });
}

function pairsIn(index: ChartIndex, statement: Statement): AgreedTotal[] {
  return (['sides', 'statements'] as const).flatMap((of) => {
    const [line, other] = TWINS[of];
    const [one, two] = [wholeOf(index, statement, line), wholeOf(index, statement, other)];
    if (!one || !two) return [];
    return [agreed({ year: statement.period.year, line, of, found: one.amount, expected: two.amount })];
  });
}

function agreed(total: Omit<AgreedTotal, 'agrees'>): AgreedTotal {
  const { found, expected } = total;
  return { ...total, agrees: isRounding(found.sub(expected), greater(found.abs(), expected.abs())) };
}

function statementOf(kind: Kind, index: ChartIndex, rows: readonly MappedRow[], year: number): Statement {
  const figures = new Map<string, Figure>();
  for (const row of rows) {
    const line = index.lines.get(row.line ?? '');
    const text = row.amounts.find((each) => each.year === year)?.amount;
    if (!line || text === undefined) continue;
    const amount = turned(index, line, exact(text));
    const before = figures.get(line.code);
    figures.set(line.code, { amount: before ? before.amount.add(amount) : amount, origin: NOWHERE });
  }
  const none = { ratios: new Map(), scores: new Map(), answers: new Map() };
  return { unit: { name: '', kind }, period: periodOf(year), figures, ...none, totalsProve: false };
}

const NOWHERE = { at: 'form', field: '', by: '', on: '' } as const;

function turned(index: ChartIndex, line: Line, amount: Exact): Exact {
  const sign = signOf(amount);
  const wrong = (sign < 0 && isExpense(index, line)) || (sign > 0 && line.contra === true);
  return wrong ? amount.neg() : amount;
}

/** What is taken away by itself, or with a total above it. */
function isExpense(index: ChartIndex, line: Line): boolean {
  for (let at: Line | undefined = line; at; at = index.lines.get(at.parent ?? ''))
    if (at.sign === -1) return true;
  return false;
}
