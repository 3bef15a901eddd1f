import type { LineCode } from './charts';
import type { LineForm } from './form';
import { partOf } from './zone';
import type { StatementPart } from './zone';

type Said = Required<Pick<LineForm, 'sign' | 'role' | 'unit' | 'synonyms'>>;

/** A named place in what a unit reports: a line of a chart with its code, and with what its form need not say. */
export interface Line extends Omit<LineForm<LineCode>, keyof Said>, Said {
  readonly code: LineCode;
  readonly part: StatementPart;
  /** How many lines of the form stand before it. */
  readonly place: number;
}

const USUAL: Said = { sign: 1, role: 'item', unit: 'rupiah', synonyms: [] };

/** The line that a form says. */
export const lineFrom = (code: LineCode, form: LineForm<LineCode>, place: number): Line => ({
  ...USUAL,
  ...form,
  code,
  part: partOf(form.zone),
  place,
});

/**
 * Lines, and one term of the laws, that honest books may print negative though they are no step of the income statement
 * and take nothing away: a surplus that is a loss, what it leaves of equity, an account that may stand on either side, a
 * benefit that was a cost, and the fixed assets among which coded lists carry all depreciation in one figure. The laws
 * define own capital without losses, yet their tables have a row for less than nothing.
 */
export const EITHER_SIGN: ReadonlySet<string> = new Set<LineCode | 'own-capital'>([
  'retained-surplus',
  'current-surplus',
  'equity',
  'own-capital',
  'head-office-account',
  'member-benefit',
  'other-fixed-assets',
]);

/**
 * True for a line that no honest statement prints negative, item or total: what is owned, owed, lent, earned, spent or
 * shared out, persons and months. A minus there is a slip, and would buy credit if it were believed.
 */
export function isNeverNegative({ code, role, contra }: Line): boolean {
  return role !== 'result' && contra !== true && !EITHER_SIGN.has(code);
}
