import type { Rows } from '../database/unit-of-work';
import { MappingCorrectionEntity } from './mapping-correction.entity';

/** So many keys one question carries, well below the limit of both databases. */
const KEYS_AT_ONCE = 500;

/** Decisions of a unit, or on rows of these keys in any unit; oldest first. */
export async function findBy(
  { manager }: Rows,
  by: { readonly unitId: string } | { readonly keys: readonly string[] },
): Promise<MappingCorrectionEntity[]> {
  const order = { made: 'ASC' } as const;
  if ('unitId' in by) return manager.find(MappingCorrectionEntity, { where: { unitId: by.unitId }, order });
  const found: MappingCorrectionEntity[] = [];
  for (let at = 0; at < by.keys.length; at += KEYS_AT_ONCE) {
    const where = by.keys.slice(at, at + KEYS_AT_ONCE).map((rowKey) => ({ rowKey }));
    found.push(...(await manager.find(MappingCorrectionEntity, { where, order })));
  }
  return found;
}

/** Of each unit and row the newest decision. */
export function newestOf(rows: readonly MappingCorrectionEntity[]): MappingCorrectionEntity[] {
  return [...new Map(rows.map((row) => [JSON.stringify([row.unitId, row.rowKey]), row])).values()];
}
