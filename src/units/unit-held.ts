import type { WriteScope } from '../database/unit-of-work';
import { onceOf } from '../domain/kept';
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

/** The transaction changes the unit: it is asked for anew. */
export const forgetUnit = (scope: WriteScope, id: string): void => void askedIn(scope).delete(id);
