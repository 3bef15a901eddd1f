import { exact } from '../../src/domain/decimal';
import { periodOf } from '../../src/domain/period';
import type { Kind } from '../../src/domain/statement/kind';
import type { Answer, Origin, Statement } from '../../src/domain/statement/statement';

/** Amounts by line or term code; a number or decimal text. */
export type Amounts = Readonly<Record<string, number | string>>;

/** What a test reports; everything not given is not reported. */
export interface Reports {
  readonly figures?: Amounts;
  readonly ratios?: Amounts;
  readonly answers?: Readonly<Record<string, number | readonly Answer[]>>;
  readonly kind?: Kind;
  readonly year?: number;
  readonly totalsProve?: boolean;
}

const origin = (path: string): Origin => ({ at: 'json', file: 'test.json', path });

/** Entries of a map, each with its amount and an origin named after it. */
function mapOf<T>(
  amounts: Amounts,
  make: (amount: ReturnType<typeof exact>, at: Origin) => T,
): Map<string, T> {
  return new Map(Object.entries(amounts).map(([code, amount]) => [code, make(exact(amount), origin(code))]));
}

/** A statement as a unit might report it, with every amount traced to its own code. */
export function buildStatement(reports: Reports = {}): Statement {
  const { figures = {}, ratios = {}, answers = {}, kind = 'ksp', year = 2016, totalsProve = true } = reports;
  return {
    unit: { name: 'Koperasi Uji', kind },
    period: periodOf(year),
    figures: mapOf(figures, (amount, at) => ({ amount, origin: at })),
    ratios: mapOf(ratios, (value, at) => ({ value, origin: at })),
    scores: new Map(),
    answers: new Map(
      Object.entries(answers).map(([of, given]) => [of, { answers: given, origin: origin(of) }] as const),
    ),
    totalsProve,
  };
}

/** The answers of a perfect management: every question yes. */
export const ALL_YES = { '3.1': 12, '3.2': 6, '3.3': 5, '3.4': 10, '3.5': 5 } as const;

/** The law's terms of a unit that earns every point, so that a test can spoil one of them. */
export const PERFECT: Amounts = {
  'own-capital': 500,
  'total-assets': 1000,
  'loans-at-risk': 100,
  'weighted-capital': 100,
  'risk-weighted-assets': 1000,
  'member-loan-volume': 800,
  'loan-volume': 1000,
  'problem-loan-risk': 0,
  'loans-outstanding': 1000,
  'risk-reserve': 0,
  'member-operating-expense': 80,
  'gross-participation': 100,
  'business-expense': 40,
  'cooperative-expense': 10,
  'gross-surplus': 100,
  'personnel-cost': 50,
  'cash-and-bank': 12,
  'current-liabilities': 100,
  'funds-received': 1000,
  'surplus-before-tax': 100,
  'members-surplus': 25,
  'net-participation': 60,
  'non-member-income': 20,
  'member-economic-promotion': 10,
  'member-deposits': 100,
};

/** The same amounts, but for one that is not reported. */
export function without(amounts: Amounts, missing: string): Amounts {
  return Object.fromEntries(Object.entries(amounts).filter(([code]) => code !== missing));
}
