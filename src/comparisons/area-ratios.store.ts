import type { Rows } from '../database/unit-of-work';
import type { Measure } from '../domain/comparison/population';
import { valueFromText, type Value } from '../domain/comparison/value';
import { GroupStatisticEntity } from './group-statistic.entity';
import { PeerGroupEntity } from './peer-group.entity';

/** The mean of one measure in a group, and of how many units. */
export interface KeptMean {
  readonly n: number;
  readonly mean: Value;
}

/** What is kept of some groups and is not stale: their means of one measure; null where no unit of a group has a value. */
export async function keptMeans(
  { manager }: Rows,
  groupIds: readonly string[],
  measure: Measure,
): Promise<Map<string, KeptMean | null>> {
  if (groupIds.length === 0) return new Map();
  const rows = await manager
    .createQueryBuilder(PeerGroupEntity, 'g')
    .leftJoin(GroupStatisticEntity, 's', 's.groupId = g.id AND s.measure = :measure', { measure })
    .select(['g.id AS "id"', 's.n AS "n"', 's.mean AS "mean"'])
    .where('g.id IN (:...groupIds) AND g.builtVersion = g.version', { groupIds })
    .getRawMany<{ id: string; n: number | null; mean: string | null }>();
  return new Map(
    rows.map(({ id, n, mean }) => [
      id,
      n === null || mean === null ? null : { n, mean: valueFromText(mean) },
    ]),
  );
}
