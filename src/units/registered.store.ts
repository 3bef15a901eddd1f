import { withinReach } from '../database/reach';
import type { Rows } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import type { Registered } from '../domain/matching/evidence';
import { UnitEntity } from './unit.entity';

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

/** The same of every unit that was not deleted. */
export async function everyRegistered({ manager }: Rows): Promise<Registered[]> {
  return registeredIn(manager).where('u.deletedAt IS NULL').getRawMany<Registered>();
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
