import type { Rows } from '../database/unit-of-work';
import { UnitEntity } from '../units/unit.entity';
import { counting, type PeerFilter } from './groups.store';
import { OwnGroupUnitEntity } from './own-group.entity';
import { PeerGroupEntity } from './peer-group.entity';
import { PeerEntity } from './peer.entity';
import type { AreaColumns } from './place';
import { PopulationEntity } from './population.entity';

/** What a unit is put in order by. */
export interface RankingRow extends AreaColumns {
  readonly unitId: string;
  readonly assessmentId: string;
  readonly size: PeerEntity['size'];
  readonly totalLeast: string | null;
  readonly totalMost: string | null;
  readonly grade: string | null;
}

/** Units to put in order, of a group or of one that officials put together. */
export type RankingFilter = PeerFilter & { readonly ownGroupId?: string };

function filtered(rows: Rows, { ownGroupId, ...filter }: RankingFilter): ReturnType<typeof counting> {
  const query = counting(rows, filter);
  if (ownGroupId !== undefined) {
    query.innerJoin(OwnGroupUnitEntity, 'o', 'o.unitId = p.unitId AND o.groupId = :ownGroupId', {
      ownGroupId,
    });
  }
  return query;
}

/** The units that count, with their totals. */
export async function rankingRows(rows: Rows, filter: RankingFilter): Promise<RankingRow[]> {
  return filtered(rows, filter)
    .select(['p.unitId AS "unitId"', 'p.assessmentId AS "assessmentId"', 'p.size AS "size"'])
    .addSelect(['p.province AS "province"', 'p.regency AS "regency"', 'p.district AS "district"'])
    .addSelect(['p.totalLeast AS "totalLeast"', 'p.totalMost AS "totalMost"', 'p.grade AS "grade"'])
    .getRawMany<RankingRow>();
}

/** The units that count, with all their values. */
export async function measuredRows(
  rows: Rows,
  filter: RankingFilter,
): Promise<(RankingRow & { readonly measured: string })[]> {
  return filtered(rows, filter)
    .select(['p.unitId AS "unitId"', 'p.assessmentId AS "assessmentId"', 'p.size AS "size"'])
    .addSelect(['p.province AS "province"', 'p.regency AS "regency"', 'p.district AS "district"'])
    .addSelect(['p.totalLeast AS "totalLeast"', 'p.totalMost AS "totalMost"', 'p.grade AS "grade"'])
    .addSelect('p.measured', 'measured')
    .getRawMany<RankingRow & { measured: string }>();
}

/** The names of some units. */
export async function namesOf({ manager }: Rows, unitIds: readonly string[]): Promise<Map<string, string>> {
  if (unitIds.length === 0) return new Map();
  const units = await manager
    .createQueryBuilder(UnitEntity, 'u')
    .select(['u.id', 'u.name'])
    .where('u.id IN (:...unitIds)', { unitIds })
    .getMany();
  return new Map(units.map((unit) => [unit.id, unit.name]));
}

/** A population with how many units it has of each kind. */
export interface PopulationSize {
  readonly id: string;
  readonly ruleSetId: string;
  readonly year: number;
  readonly kind: PeerEntity['kind'];
  readonly units: number;
}

/** The years that have a population, the newest first. */
export async function populationYears({ manager }: Rows): Promise<number[]> {
  const rows = await manager
    .createQueryBuilder(PopulationEntity, 'x')
    .select('x.year', 'year')
    .distinct(true)
    .orderBy('x.year', 'DESC')
    .getRawMany<{ year: number }>();
  return rows.map((row) => row.year);
}

/** The populations of a year by the kinds that are in them, the largest first. */
export async function populationSizes(rows: Rows, year: number): Promise<PopulationSize[]> {
  const populations = new Map(
    (await rows.manager.findBy(PopulationEntity, { year })).map((each) => [each.id, each]),
  );
  const kept = await keptSizes(rows, [...populations.keys()]);
  const counted = await countedSizes(
    rows,
    [...populations.keys()].filter((id) => !kept.some((each) => each.id === id)),
  );
  return [...kept, ...counted]
    .filter(({ units }) => units > 0)
    .map(({ id, kind, units }) => ({
      ...{ id, kind, year, units, ruleSetId: populations.get(id)?.ruleSetId ?? '' },
    }))
    .sort((a, b) => b.units - a.units || (a.id + a.kind < b.id + b.kind ? -1 : 1));
}

type KindSize = Pick<PopulationSize, 'id' | 'kind' | 'units'>;

/** Of populations of which every kind was worked out and nothing has changed since: each kind was marked when its first unit came. */
async function keptSizes({ manager }: Rows, ids: readonly string[]): Promise<KindSize[]> {
  if (ids.length === 0) return [];
  const groups = await manager
    .createQueryBuilder(PeerGroupEntity, 'g')
    .where(`g.populationId IN (:...ids) AND g.size = 'all' AND g.area = '' AND g.version > 0`, { ids })
    .getMany();
  const stale = new Set(
    groups.filter((each) => each.builtVersion !== each.version).map((each) => each.populationId),
  );
  return groups
    .filter(({ populationId }) => !stale.has(populationId))
    .map(({ populationId: id, kind, units }) => ({ id, kind, units }));
}

/** Counted population by population, as an index has them: joined, every peer of the year would be sorted first. */
async function countedSizes({ manager }: Rows, ids: readonly string[]): Promise<KindSize[]> {
  if (ids.length === 0) return [];
  const counted = await manager
    .createQueryBuilder(PeerEntity, 'p')
    .select(['p.populationId AS "id"', 'p.kind AS "kind"'])
    .addSelect('COUNT(*)', 'units')
    .where('p.populationId IN (:...ids) AND p.counts = 1', { ids })
    .groupBy('p.populationId')
    .addGroupBy('p.kind')
    .getRawMany<Omit<KindSize, 'units'> & { units: number | string }>();
  return counted.map((each) => ({ ...each, units: Number(each.units) }));
}

/** How many units count in statistics in each year. */
export async function countingByYear({
  manager,
}: Rows): Promise<{ readonly year: number; readonly units: number }[]> {
  const rows = await manager
    .createQueryBuilder(PeerEntity, 'p')
    .select(['p.year AS "year"'])
    .addSelect('COUNT(*)', 'units')
    .where('p.newest = 1 AND p.counts = 1')
    .groupBy('p.year')
    .getRawMany<{ year: number; units: number | string }>();
  return rows.map(({ year, units }) => ({ year, units: Number(units) }));
}
