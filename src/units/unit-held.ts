import type { WriteScope } from '../database/unit-of-work';
import { onceOf } from '../domain/kept';
import { holdAll } from '../database/hold';
import { unitName } from '../domain/matching/unit-name';
import { unitsOf } from './find-unit';
import type { Unit } from './unit';
import { UnitEntity } from './unit.entity';

const askedIn = onceOf((_: WriteScope) => new Map<string, UnitEntity | null>());

/** A unit that a transaction holds (`hold`): asked for once, until the transaction changes it. Null where there is none. */
export async function unitHeld(
  scope: WriteScope,
  id: string,
): Promise<(Unit & Pick<UnitEntity, 'mergedIntoId'>) | null> {
  const asked = askedIn(scope);
  const known = asked.get(id);
  const unit = known === undefined ? await scope.manager.findOneBy(UnitEntity, { id }) : known;
  asked.set(id, unit);
  return unit;
}

/** The same where it was asked for already. */
export const unitKnown = (scope: WriteScope, id: string): UnitEntity | undefined =>
  askedIn(scope).get(id) ?? undefined;

/** Holds some units, always in the same order, and asks for all of them at once. */
export async function holdUnits(scope: WriteScope, ids: readonly string[]): Promise<void> {
  await holdAll(scope, 'unit', ids);
  const found = new Map((await unitsOf(scope, [...new Set(ids)])).map((unit) => [unit.id, unit]));
  for (const id of ids) askedIn(scope).set(id, found.get(id) ?? null);
}

/** Holds the names of units that may be registered, before any unit is held: whoever registers one holds the two in this order. */
export const holdNames = (scope: WriteScope, names: readonly string[]): Promise<void> =>
  holdAll(
    scope,
    'unit-name',
    names.map((name) => unitName(name).own),
  );

/** The transaction changes the unit: it is asked for anew. */
export const forgetUnit = (scope: WriteScope, id: string): void => void askedIn(scope).delete(id);
