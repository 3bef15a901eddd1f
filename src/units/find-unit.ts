import { atOneLook } from '../database/one-look';
import type { Rows } from '../database/unit-of-work';
import { UnitEntity } from './unit.entity';

/** A unit by its id, whoever asks; null where there is none. */
export async function findUnit(rows: Rows, id: string): Promise<UnitEntity | null> {
  return atOneLook(rows, `unit ${id}`, () => rows.manager.findOneBy(UnitEntity, { id }));
}

/** Some units by their ids, whoever asks. */
export async function unitsOf({ manager }: Rows, ids: readonly string[]): Promise<UnitEntity[]> {
  if (ids.length === 0) return [];
  const query = manager.createQueryBuilder(UnitEntity, 'u').where('u.id IN (:...ids)', { ids });
  return query.orderBy('u.id').getMany();
}
