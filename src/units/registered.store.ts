import { withinReach } from '../database/reach';
import type { Rows } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import type { Registered } from '../domain/matching/evidence';
import type { KnownUnit } from '../domain/register/plan';
import { UnitEntity } from './unit.entity';
import { afterPlace, type UnitPlace } from './units.store';

/** Nobody waits longer than for so many rows. */
const AT_ONCE = 1000;

/** What files are matched with, of those of some units that the caller may open. */
export async function registeredUnits(
  { manager }: Rows,
  caller: Caller,
  ids: readonly string[],
): Promise<Registered[]> {
  const reach = withinReach(caller, 'u');
  const query = registeredIn(manager).where(reach.sql, reach.values);
  return query.andWhere('u.id IN (:...ids)', { ids }).getRawMany<Registered>();
}

/** The same of every unit that was not deleted, a part at a time. */
export async function* everyRegistered({ manager }: Rows): AsyncGenerator<Registered[]> {
  for (let last = ''; ;) {
    const query = registeredIn(manager).where('u.deletedAt IS NULL AND u.id > :last', { last });
    const rows = await query.limit(AT_ONCE).getRawMany<Registered>();
    if (rows.length > 0) yield rows;
    last = rows.at(-1)?.id ?? last;
    if (rows.length < AT_ONCE) return;
  }
}

/** The same of some units; those that were deleted are left out. */
export async function registeredOf({ manager }: Rows, ids: readonly string[]): Promise<Registered[]> {
  const query = registeredIn(manager).where('u.deletedAt IS NULL');
  return query.andWhere('u.id IN (:...ids)', { ids }).getRawMany<Registered>();
}

const registeredIn = (manager: Rows['manager']) => {
  const columns = ['id', 'name', 'kind', 'legalEntity', 'nik', 'seat', 'areaCode', 'mergedIntoId'] as const;
  const query = manager.createQueryBuilder().from(UnitEntity, 'u');
  for (const column of columns) query.addSelect(`u.${column}`, column);
  return query.orderBy('u.id');
};

/** What a register is compared with, of every unit that was not deleted, by name: a part at a time. */
export async function* knownUnits({ manager }: Rows): AsyncGenerator<KnownUnit[]> {
  const columns = ['id', 'name', 'kind', 'legalEntity', 'nik', 'areaCode', 'seat', 'authority'] as const;
  let last: UnitPlace | undefined;
  for (;;) {
    const query = manager.createQueryBuilder().from(UnitEntity, 'u').where('u.deletedAt IS NULL');
    for (const column of [...columns, 'normalizedName']) query.addSelect(`u.${column}`, column);
    const after = afterPlace(last, 'u');
    query.andWhere(after.sql, after.values);
    query.orderBy('u.normalizedName').addOrderBy('u.id').limit(AT_ONCE);
    const rows = await query.getRawMany<KnownUnit & { readonly normalizedName: string }>();
    if (rows.length > 0) yield rows;
    last = rows.at(-1);
    if (rows.length < AT_ONCE) return;
  }
}
