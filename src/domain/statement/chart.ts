import { KSP_BALANCE_SHEET } from './chart-balance-sheet';
import { KSP_INCOME_STATEMENT } from './chart-income-statement';
import { BUMDES_LINES } from './chart-bumdes';
import { KKPKK_LINES } from './chart-kkpkk';
import { KSPPS_CHART, USPPS_CHART } from './chart-kspps';
import { KSP_SCHEDULES } from './chart-schedules';
import { uspChart } from './chart-usp';
import type { Kind } from './kind';

export type StatementPart =
  'balance-sheet' | 'income-statement' | 'surplus-distribution' | 'loan-schedule' | 'member-benefit';

/** A named place in what a unit reports. */
export interface Line {
  readonly code: string;
  /** Today's words (SAK EP). */
  readonly label: string;
  readonly english: string;
  readonly part: StatementPart;
  /** The total this line is a part of. */
  readonly parent?: string;
  /** How it enters that total: added or taken away. */
  readonly sign: 1 | -1;
  /**
   * `item`: an amount of its own; `total`: the sum of its parts; `result`: a step of the income statement, what is
   * left of one part after the others.
   */
  readonly role: 'item' | 'total' | 'result';
  readonly unit: 'rupiah' | 'persons' | 'percent' | 'months';
  /** Normally negative: an allowance or accumulated depreciation. */
  readonly contra?: boolean;
  /** Code in the ministry's form, where the line stands there. */
  readonly ministryCode?: string;
  /** Other words for it: of older forms and of practice. */
  readonly synonyms: readonly string[];
  /** What to write there, in a sentence a treasurer understands. */
  readonly hint: string;
}

const FORM: readonly StatementPart[] = [
  'balance-sheet',
  'income-statement',
  'surplus-distribution',
  'loan-schedule',
  'member-benefit',
];

/** Lines in the order of the form: part by part, each with what a rule set adds at its end. */
const inForm = (...lines: readonly Line[]): readonly Line[] =>
  FORM.flatMap((part) => lines.filter((line) => line.part === part));

const KSP_CHART = inForm(...KSP_BALANCE_SHEET, ...KSP_INCOME_STATEMENT, ...KSP_SCHEDULES, ...KKPKK_LINES);

const CHARTS: Partial<Record<Kind, readonly Line[]>> = {
  ksp: KSP_CHART,
  usp: uspChart(KSP_CHART),
  kspps: KSPPS_CHART,
  uspps: USPPS_CHART,
  bumdes: inForm(...BUMDES_LINES),
};

/** The lines a kind of unit reports, in the order of the form; none for a kind without a chart. */
export function chartOf(kind: Kind): readonly Line[] {
  return CHARTS[kind] ?? [];
}

/**
 * Lines, and one term of the laws, that honest books may print negative though they are no step of the income statement
 * and take nothing away: a surplus that is a loss, who bears it, what it leaves of equity, an account that may stand on
 * either side, and the fixed assets among which coded lists carry all depreciation in one figure. The laws define own
 * capital without losses, yet their tables have a row for less than nothing.
 */
export const EITHER_SIGN: ReadonlySet<string> = new Set([
  'retained-surplus',
  'current-surplus',
  'equity',
  'own-capital',
  'share-of-deposits',
  'share-of-transactions',
  'distributed-surplus',
  'head-office-account',
  'other-fixed-assets',
]);

/**
 * True for a line that no honest statement prints negative, item or total: what is owned, owed, lent, earned or spent,
 * persons and months. A minus there is a slip, and would buy credit if it were believed.
 */
export function isNeverNegative({ code, role, contra }: Line): boolean {
  return role !== 'result' && contra !== true && !EITHER_SIGN.has(code);
}

/** A chart prepared for look-ups: by code, and the parts of each total in order. */
export interface ChartIndex {
  readonly lines: ReadonlyMap<string, Line>;
  readonly parts: ReadonlyMap<string, readonly Line[]>;
}

const indexes = new Map<Kind, ChartIndex>();

/** The chart of a kind, prepared once. */
export function chartIndex(kind: Kind): ChartIndex {
  const known = indexes.get(kind);
  if (known) return known;
  const lines = new Map(chartOf(kind).map((line) => [line.code, line]));
  const parts = new Map<string, Line[]>();
  for (const line of lines.values()) {
    if (line.parent) parts.set(line.parent, [...(parts.get(line.parent) ?? []), line]);
  }
  const index = { lines, parts };
  indexes.set(kind, index);
  return index;
}
