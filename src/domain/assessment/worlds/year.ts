import { ONE, ZERO } from '../../decimal';
import type { Exact } from '../../decimal';
import { limitsFor, roundingBeside } from '../../statement/limits';
import { isNeverNegative } from '../../statement/chart';
import type { Line } from '../../statement/chart';
import { TWINS } from '../../statement/twins';
import { resolveLine } from '../lines';
import type { Ledger } from '../lines';
import { isKnown } from '../trace';
import { MINUS_ONE, constant, isConstant, plus, unknown } from './affine';
import type { Affine } from './affine';
import type { Reason } from './reason';

/** A rule that ties unreported amounts: the form lies from `least` to `most`; an end that is absent is open. */
export interface Row {
  readonly reason: Reason;
  readonly form: Affine;
  readonly least: Exact | undefined;
  readonly most: Exact | undefined;
  /** How far beyond its ends the form may lie where printed amounts agree no better. */
  readonly rounding: Exact | undefined;
}

/** A rule; every one has the same fields, which machines read faster. */
export const ruled = (
  reason: Reason,
  form: Affine,
  least: Exact | undefined,
  most: Exact | undefined,
  rounding?: Exact,
): Row => ({ reason, form, least, most, rounding });

/** The lines of one period as forms: a number where the figures settle the line, else what is unreported in it. */
export interface Year {
  readonly ledger: Ledger;
  /** Set before the key of an unreported amount, so that the two periods keep apart. */
  readonly prefix: string;
  readonly forms: Map<string, Affine>;
}

export const openYear = (ledger: Ledger, prefix: string): Year => ({ ledger, prefix, forms: new Map() });

/** A line as a form; a total that nothing settles is the sum of its parts. */
export function lineForm(year: Year, code: string): Affine {
  const known = year.forms.get(code);
  if (known) return known;
  const form = findForm(year, code);
  year.forms.set(code, form);
  return form;
}

function findForm(year: Year, code: string): Affine {
  const trace = resolveLine(year.ledger, code);
  if (isKnown(trace)) return constant(trace.value);
  return partsForm(year, code) ?? unknown(year.prefix + code);
}

/** The sum of the parts of a line, each with its sign; undefined for a line that has none. */
function partsForm(year: Year, code: string): Affine | undefined {
  const parts = year.ledger.index.parts.get(code);
  return parts?.reduce<Affine>(
    (sum, part) => plus(sum, lineForm(year, part.code), part.sign === 1 ? ONE : MINUS_ONE),
    constant(ZERO),
  );
}

/** Every total that is settled while some of its parts are not: they add up to it, within the rounding. */
export function totalRows(year: Year): Row[] {
  const { index, statement } = year.ledger;
  return [...index.parts.keys()].flatMap((code): Row[] => {
    if (!statement.totalsProve && statement.figures.has(code)) return [];
    const total = lineForm(year, code);
    const sum = isConstant(total) ? partsForm(year, code) : undefined;
    if (!sum || isConstant(sum)) return [];
    return [around(year, { code: 'total-and-parts', lines: [code] }, sum, total.constant)];
  });
}

/** Totals that cannot be below nothing although something in them is taken away. */
export function signRows(year: Year): Row[] {
  const { index } = year.ledger;
  return [...index.parts].flatMap(([code, parts]): Row[] => {
    const line = index.lines.get(code);
    const takes = parts.some((part) => part.contra === true || part.sign === -1);
    if (!line || !takes || !isNeverNegative(line)) return [];
    const form = lineForm(year, code);
    return isConstant(form) ? [] : [ruled({ code: 'sign', lines: [code] }, form, ZERO, undefined)];
  });
}

/** Pairs that say the same: the two sides of the balance sheet, and the surplus in both statements. */
const PAIRS = [
  ['two-sides', ...TWINS.sides],
  ['two-statements', ...TWINS.statements],
] as const;

/** Lines that must agree, where one of them is not settled. */
export function pairRows(year: Year): Row[] {
  return PAIRS.flatMap(([code, one, other]): Row[] => {
    if (!stands(year, one) || !stands(year, other)) return [];
    const [a, b] = [lineForm(year, one), lineForm(year, other)];
    const [form, beside] = isConstant(a) ? [b, a] : [a, b];
    if (isConstant(form)) return [];
    const reason: Reason = { code, lines: [one, other] };
    if (isConstant(beside)) return [around(year, reason, form, beside.constant)];
    return [ruled(reason, plus(form, beside, MINUS_ONE), ZERO, ZERO)];
  });
}

/** A line that the chart has; a total that our own workbook worked out from what is filled in says nothing. */
export function stands({ ledger: { index, statement } }: Year, code: string): boolean {
  const line: Line | undefined = index.lines.get(code);
  if (!line) return false;
  return statement.totalsProve || !index.parts.has(code) || !statement.figures.has(code);
}

/** A form that comes to an amount, or near it by the rounding beside it. */
export const around = (year: Year, reason: Reason, form: Affine, amount: Exact): Row =>
  ruled(reason, form, amount, amount, roundingIn(year, amount));

/** The rounding beside an amount, in the unit in which the file tells its amounts. */
export const roundingIn = ({ ledger: { statement } }: Year, amount: Exact): Exact =>
  roundingBeside(amount, limitsFor(statement));
