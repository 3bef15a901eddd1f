import { compareNumbers, legalKey, nikKey } from './numbers';
import { compareSeats } from './seat';
import type { Verdict } from './seat';
import { differInForm, unitName } from './unit-name';

/** What is known of a unit that may belong to another one. */
export interface Kin {
  readonly id: string;
  readonly name: string;
  readonly legalEntity: string | null;
  readonly nik: string | null;
  readonly seat: string | null;
}

/** Which unit belongs to one: bound without a question, to be asked about, or none. */
export type KinVerdict =
  | { readonly verdict: 'certain'; readonly id: string }
  | { readonly verdict: 'doubtful'; readonly ids: readonly string[] }
  | { readonly verdict: 'none' };

/**
 * Finds the cooperative of a savings and loan unit, or the other way round, among units of its name. One number that
 * both have, or one seat, makes it certain where only one unit has it; a name alone is asked about. Numbers, seats or
 * forms that differ make it another cooperative of that name.
 */
export function kinOf(unit: Kin, others: readonly Kin[]): KinVerdict {
  const possible = others.filter((other) => !contradicts(unit, other));
  const [first, another] = possible.filter((other) => agrees(unit, other));
  if (first && !another) return { verdict: 'certain', id: first.id };
  return possible.length === 0
    ? { verdict: 'none' }
    : { verdict: 'doubtful', ids: possible.map(({ id }) => id) };
}

function verdictsOf(one: Kin, other: Kin): readonly Verdict[] {
  const seat = one.seat === null || other.seat === null ? 'unknown' : compareSeats(one.seat, other.seat);
  return [
    compareNumbers(legalKey, one.legalEntity, other.legalEntity),
    compareNumbers(nikKey, one.nik, other.nik),
    seat,
  ];
}

const contradicts = (one: Kin, other: Kin): boolean =>
  verdictsOf(one, other).includes('other') || differInForm(unitName(one.name), unitName(other.name));

const agrees = (one: Kin, other: Kin): boolean => verdictsOf(one, other).includes('same');
