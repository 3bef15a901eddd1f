import type { LineCode } from './charts';
import type { LineForm } from './form';
import { partOf } from './zone';
import type { StatementPart } from './zone';

type Said = Required<Pick<LineForm, 'sign' | 'role' | 'unit' | 'synonyms'>>;

/** A named place in what a unit reports: a line of a chart with its code, and with what its form need not say. */
export interface Line extends Omit<LineForm<LineCode>, keyof Said>, Said {
  readonly code: LineCode;
  readonly part: StatementPart;
}

const USUAL: Said = { sign: 1, role: 'item', unit: 'rupiah', synonyms: [] };

/** The line that a form says. */
export const lineFrom = (code: LineCode, form: LineForm<LineCode>): Line => ({
  ...USUAL,
  ...form,
  code,
  part: partOf(form.zone),
});

/**
 * True for a line that no honest statement prints negative: a class of loans, an income or an expense of its own. A
 * minus there is a slip, and would buy credit if it were believed.
 */
export function isNeverNegative({ role, part, unit, contra }: Line): boolean {
  const kind = part === 'loan-schedule' || part === 'income-statement';
  return kind && role === 'item' && unit === 'rupiah' && contra !== true;
}
