import type { WriteScope } from '../database/unit-of-work';
import { inPostgres } from '../database/bulk';
import { onceOf } from '../domain/kept';
import { holdAll } from '../database/hold';
import { WHOLE_KINDS } from '../domain/matching/part-kinds';
import { unitName } from '../domain/matching/unit-name';
import { PART_KINDS } from '../domain/statement/kind';
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

/**
 * Holds some units, always in the same order, and asks for all of them at once. With each the ones that may file with it: a file
 * of a cooperative may be of its savings and loan unit, which would be waited for out of that order.
 */
export async function holdUnits(scope: WriteScope, ids: readonly string[]): Promise<void> {
  await holdAll(scope, 'unit', [...ids, ...(await kinIds(scope, ids))]);
  const found = new Map((await unitsOf(scope, [...new Set(ids)])).map((unit) => [unit.id, unit]));
  for (const id of ids) askedIn(scope).set(id, found.get(id) ?? null);
}

/** The units that some are bound to or merged into, are bound to them, or may be by their names. None where nothing is waited for. */
async function kinIds({ manager }: WriteScope, ids: readonly string[]): Promise<readonly string[]> {
  if (!inPostgres(manager) || ids.length === 0) return [];
  const found = await manager
    .createQueryBuilder(UnitEntity, 'u')
    .innerJoin(
      UnitEntity,
      'k',
      `k.partOfId = u.id OR k.id IN (u.partOfId, u.mergedIntoId)
       OR (k.ownName = u.ownName AND k.kind IN (:...kinds) AND u.kind IN (:...kinds))`,
      { kinds: [...WHOLE_KINDS, ...PART_KINDS] },
    )
    .select('k.id', 'id')
    .where('u.id IN (:...ids)', { ids })
    .getRawMany<{ id: string }>();
  return found.map(({ id }) => id);
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
