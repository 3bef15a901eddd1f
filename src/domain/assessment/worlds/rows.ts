import { ZERO, greater, signOf } from '../../decimal';
import { MINUS_ONE, constant, isConstant, plus } from './affine';
import type { Affine } from './affine';
import type { Reason } from './reason';
import { WITHIN } from './wholes';
import type { Within } from './wholes';
import { lineForm, roundingIn, ruled, stands } from './year';
import type { Row, Year } from './year';

/** Rules of which one or the other holds: each alternative is a list of rows. */
export interface Split {
  readonly reason: Reason;
  readonly alternatives: readonly (readonly Row[])[];
  /** A form that all alternatives allow to be nothing, whatever the other amounts are. */
  readonly apart?: Affine;
}

/** Parts that cannot be more than their whole, where either is not settled. */
export function withinRows(year: Year): Row[] {
  return WITHIN.flatMap((within) => withinRow(year, within));
}

function withinRow(year: Year, { parts, whole, less }: Within): Row[] {
  const lines = [...parts, ...whole, ...(less === undefined ? [] : [less])];
  if (!lines.every((code) => stands(year, code))) return [];
  const gross = added(year, whole);
  const most = less === undefined ? gross : plus(gross, lineForm(year, less), MINUS_ONE);
  const form = plus(added(year, parts), most, MINUS_ONE);
  if (isConstant(form)) return [];
  return [ruled({ code: 'part-within-whole', lines }, form, undefined, ZERO)];
}

const added = (year: Year, codes: readonly string[]): Affine =>
  codes.reduce((sum, code) => plus(sum, lineForm(year, code)), constant(ZERO));

const SHARED = 'distributed-surplus';
const SURPLUS = 'surplus-after-tax';

/** What is shared out is no more than the surplus, and nothing of a loss. */
export function sharedSurplus(year: Year): {
  readonly rows: readonly Row[];
  readonly splits: readonly Split[];
} {
  const none = { rows: [], splits: [] };
  if (!stands(year, SHARED) || !stands(year, SURPLUS)) return none;
  const [shared, surplus] = [lineForm(year, SHARED), lineForm(year, SURPLUS)];
  const reason: Reason = { code: 'shared-surplus', lines: [SHARED, SURPLUS] };
  if (isConstant(surplus)) {
    const most = greater(surplus.constant, ZERO);
    return isConstant(shared)
      ? none
      : { ...none, rows: [ruled(reason, shared, undefined, most, roundingIn(year, most))] };
  }
  if (isConstant(shared)) return { ...none, rows: surplusFor(year, reason, shared.constant, surplus) };
  const gain: Row[] = [
    ruled(reason, surplus, ZERO, undefined),
    ruled(reason, plus(shared, surplus, MINUS_ONE), undefined, ZERO),
  ];
  const loss: Row[] = [ruled(reason, surplus, undefined, ZERO), ruled(reason, shared, undefined, ZERO)];
  return { ...none, splits: [{ reason, alternatives: [gain, loss], apart: shared }] };
}

function surplusFor(year: Year, reason: Reason, shared: Row['least'] & object, surplus: Affine): Row[] {
  if (signOf(shared) <= 0) return [];
  return [ruled(reason, surplus, shared, undefined, roundingIn(year, shared))];
}
