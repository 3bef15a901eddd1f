import { Refusal } from '../domain/errors';
import { legalKey } from '../domain/matching/numbers';
import { compareSeats } from '../domain/matching/seat';
import { plainWords } from '../domain/matching/unit-name';
import type { UnitIdentity } from '../domain/statement/statement';
import type { UnitEntity } from './unit.entity';

/**
 * Which of some units of one name a statement means: by its number, else by its seat; undefined where it is none of them.
 *
 * @throws Refusal `bad-request` (reason `unit-ambiguous`) where it may be more than one
 */
export function pickUnit(units: readonly UnitEntity[], identity: UnitIdentity): UnitEntity | undefined {
  const { legalEntity, seat } = identity;
  if (legalEntity !== undefined) {
    const unnumbered = units.filter((unit) => unit.legalEntity === null);
    return units.find((unit) => isNumber(unit.legalEntity, legalEntity)) ?? only(unnumbered, identity);
  }
  const inSeat = seat === undefined ? [] : units.filter((unit) => isSeat(unit.seat, seat));
  return inSeat.length === 1 ? inSeat[0] : only(units, identity);
}

function only(units: readonly UnitEntity[], identity: UnitIdentity): UnitEntity | undefined {
  if (new Set(units.map(({ id, mergedIntoId }) => mergedIntoId ?? id)).size > 1)
    throw new Refusal('bad-request', { reason: 'unit-ambiguous', name: identity.name });
  return units[0];
}

/** Words without a number are compared as they are written. */
const isNumber = (known: string | null, said: string): boolean =>
  known !== null && (legalKey(known) ?? plainWords(known)) === (legalKey(said) ?? plainWords(said));

const isSeat = (known: string | null, said: string): boolean =>
  known !== null && (plainWords(known) === plainWords(said) || compareSeats(known, said) === 'same');
