import type { Rows } from '../database/unit-of-work';
import type { Measure } from '../domain/comparison/population';
import type { Statistics } from '../domain/comparison/statistics';
import { numbersOf } from './groups.store';
import { NUMBERS } from './statistic-texts';
import { GroupStatisticEntity } from './group-statistic.entity';
import { PeerGroupEntity } from './peer-group.entity';

/** What is kept of some groups and is not stale: the statistics of one measure; null where no unit of a group has a value. */
export async function keptStatistics(
  { manager }: Rows,
  groupIds: readonly string[],
  measure: Measure,
): Promise<Map<string, Statistics | null>> {
  if (groupIds.length === 0) return new Map();
  const rows = await manager
    .createQueryBuilder(PeerGroupEntity, 'g')
    .leftJoin(GroupStatisticEntity, 's', 's.groupId = g.id AND s.measure = :measure', { measure })
    .select(['g.id AS "id"', 's.n AS "n"', 's.leftOut AS "leftOut"'])
    .addSelect(NUMBERS.map((name) => `s.${name} AS "${name}"`))
    .where('g.id IN (:...groupIds) AND g.builtVersion = g.version', { groupIds })
    .getRawMany<KeptRow>();
  return new Map(rows.map((row) => [row.id, isWorkedOut(row) ? numbersOf(row) : null]));
}

type Kept = Omit<GroupStatisticEntity, 'groupId' | 'measure' | 'keys' | 'ties'>;
type KeptRow = { readonly id: string } & (Kept | { readonly n: null });

const isWorkedOut = (row: KeptRow): row is { readonly id: string } & Kept => row.n !== null;
