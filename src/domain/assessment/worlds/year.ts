import { ONE, ZERO } from '../../decimal';
import type { Exact } from '../../decimal';
import { onceOf } from '../../kept';
import { limitsFor, roundingBeside } from '../../statement/limits';
import { isNeverNegative } from '../../statement/chart';
import type { ChartIndex, Line } from '../../statement/chart';
import type { Statement } from '../../statement/statement';
import { TWINS } from '../../statement/twins';
import { amountOf, openBook } from '../fast/lines';
import type { Book } from '../fast/lines';
import { MINUS_ONE, constant, isConstant, ofBefore, plus, unknown } from './affine';
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
  readonly book: Book;
  /** By the place of the line. */
  readonly forms: (Affine | undefined)[];
  /** The year before the one that is judged: what is unreported in it has keys of its own. */
  readonly isBefore: boolean;
}

export const openYear = (index: ChartIndex, statement: Statement): Year => ({
  book: openBook(index, statement),
  forms: new Array<undefined>(index.inOrder.length).fill(undefined),
  isBefore: false,
});

/** A line as a form; a total that nothing settles is the sum of its parts. */
export function lineForm(year: Year, code: string): Affine {
  const line = year.book.index.lines.get(code);
  const form = line ? formIn(year, line) : (settled(year, code) ?? unknown(code));
  return year.isBefore ? ofBefore(form) : form;
}

/** The same with the keys of a year by itself. */
function formIn(year: Year, line: Line): Affine {
  return (year.forms[line.place] ??= settled(year, line.code) ?? partsForm(year, line) ?? unknown(line.code));
}

function settled({ book }: Year, code: string): Affine | undefined {
  const amount = amountOf(book, code);
  return typeof amount === 'object' && amount ? constant(amount) : undefined;
}

/** The sum of the parts of a line, each with its sign; undefined for a line that has none. */
function partsForm(year: Year, { code }: Line): Affine | undefined {
  const parts = year.book.index.parts.get(code);
  if (!parts) return undefined;
  let sum = NOTHING;
  for (const part of parts) sum = plus(sum, formIn(year, part), part.sign === 1 ? ONE : MINUS_ONE);
  return sum;
}

const NOTHING = constant(ZERO);

/** Every total that is settled while some of its parts are not: they add up to it, within the rounding. */
export function totalRows(year: Year): Row[] {
  const { index, statement } = year.book;
  return totalsIn(index).flatMap((line): Row[] => {
    const { code } = line;
    if (!statement.totalsProve && statement.figures.has(code)) return [];
    const total = formIn(year, line);
    const sum = isConstant(total) ? partsForm(year, line) : undefined;
    if (!sum || isConstant(sum)) return [];
    return [around(year, { code: 'total-and-parts', lines: [code] }, sum, total.constant)];
  });
}

/** Lines that have parts. */
const totalsIn = onceOf(({ lines, parts }: ChartIndex): readonly Line[] =>
  [...parts.keys()].flatMap((code) => lines.get(code) ?? []),
);

/** Totals that cannot be below nothing although something in them is taken away. */
export function signRows(year: Year): Row[] {
  return neverBelowIn(year.book.index).flatMap((line): Row[] => {
    const form = formIn(year, line);
    return isConstant(form) ? [] : [ruled({ code: 'sign', lines: [line.code] }, form, ZERO, undefined)];
  });
}

const neverBelowIn = onceOf((index: ChartIndex): readonly Line[] =>
  totalsIn(index).filter((line) => {
    const parts = index.parts.get(line.code) ?? [];
    return parts.some((part) => part.contra === true || part.sign === -1) && isNeverNegative(line);
  }),
);

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
export function stands({ book: { index, statement } }: Year, code: string): boolean {
  const line: Line | undefined = index.lines.get(code);
  if (!line) return false;
  return statement.totalsProve || !index.parts.has(code) || !statement.figures.has(code);
}

/** A form that comes to an amount, or near it by the rounding beside it. */
export const around = (year: Year, reason: Reason, form: Affine, amount: Exact): Row =>
  ruled(reason, form, amount, amount, roundingIn(year, amount));

/** The rounding beside an amount, in the unit in which the file tells its amounts. */
export const roundingIn = ({ book: { statement } }: Year, amount: Exact): Exact =>
  roundingBeside(amount, limitsFor(statement));
