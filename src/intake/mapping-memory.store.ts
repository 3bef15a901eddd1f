import type { Rows } from '../database/unit-of-work';
import { lotsOf } from '../domain/lots';
import { grouped } from '../domain/grouped';
import type { Kind } from '../domain/statement/kind';
import { UnitEntity } from '../units/unit.entity';
import { MappingCorrectionEntity } from './mapping-correction.entity';

/** So many keys one question carries, well below the limit of both databases. */
const KEYS_AT_ONCE = 500;

/** Decisions of some units, by unit, oldest first. */
export async function decidedOf(
  { manager }: Rows,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MappingCorrectionEntity[]>> {
  const query = manager
    .createQueryBuilder(MappingCorrectionEntity, 'm')
    .where('m.unitId IN (:...unitIds)', { unitIds });
  return grouped(await query.orderBy('m.made').getMany(), ({ unitId }) => unitId);
}

/** Decisions of all units of a kind on rows of these keys, oldest first. */
export async function decidedInKind(
  { manager }: Rows,
  kind: Kind,
  keys: readonly string[],
): Promise<MappingCorrectionEntity[]> {
  const found: MappingCorrectionEntity[] = [];
  for (const lot of lotsOf(keys, KEYS_AT_ONCE)) {
    const query = manager
      .createQueryBuilder(MappingCorrectionEntity, 'm')
      .innerJoin(UnitEntity, 'u', 'u.id = m.unitId')
      .where('u.kind = :kind', { kind })
      .andWhere('m.rowKey IN (:...keys)', { keys: lot });
    found.push(...(await query.orderBy('m.made').getMany()));
  }
  return found;
}

/** Of each unit and row the newest decision. */
export function newestOf(rows: readonly MappingCorrectionEntity[]): MappingCorrectionEntity[] {
  return [...new Map(rows.map((row) => [JSON.stringify([row.unitId, row.rowKey]), row])).values()];
}
