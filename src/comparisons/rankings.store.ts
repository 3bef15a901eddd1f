import type { Rows } from '../database/unit-of-work';
import { NATION } from '../domain/area/area';
import { UnitEntity } from '../units/unit.entity';
import { UNTIL } from './area-seen';
import { counting, type PeerFilter } from './groups.store';
import { OwnGroupUnitEntity } from './own-group.entity';
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
  if (populations.size === 0) return [];
  // Counted population by population, as an index has them: joined, every peer of the year would be sorted first.
  const counted = await rows.manager
    .createQueryBuilder(PeerEntity, 'p')
    .select(['p.populationId AS "id"', 'p.kind AS "kind"'])
    .addSelect('COUNT(*)', 'units')
    .where('p.populationId IN (:...ids) AND p.counts = 1', { ids: [...populations.keys()] })
    .groupBy('p.populationId')
    .addGroupBy('p.kind')
    .getRawMany<Pick<PopulationSize, 'id' | 'kind'> & { units: number | string }>();
  return counted
    .map(({ id, kind, units }) => ({
      ...{ id, kind, year, units: Number(units) },
      ruleSetId: populations.get(id)?.ruleSetId ?? '',
    }))
    .sort((a, b) => b.units - a.units || (a.id + a.kind < b.id + b.kind ? -1 : 1));
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

const COUNTS_IN = `EXISTS (SELECT 1 FROM "peer" "c" WHERE "c"."unitId" = "u"."id" AND "c"."populationId" = :populationId AND "c"."counts" = 1)`;

/** Registered units of the parts of an area, which end after so many digits. */
type PartsFilter = Pick<RankingFilter, 'kind' | 'area'> & {
  readonly length: number;
  /** Without those that had ceased by its year and are not in it. */
  readonly of?: Pick<PopulationEntity, 'id' | 'year'>;
};

/** How many units are registered in each part of an area; those that were merged into others, or deleted, are left out. */
export async function registeredByPart(
  { manager }: Rows,
  { kind, area = NATION, length, of }: PartsFilter,
): Promise<Map<string, number>> {
  const part = `SUBSTR(u.areaCode, 1, ${length})`;
  const query = manager
    .createQueryBuilder(UnitEntity, 'u')
    .select(part, 'part')
    .addSelect('COUNT(*)', 'units')
    .where(`u.mergedIntoId IS NULL AND u.deletedAt IS NULL AND LENGTH(u.areaCode) >= ${length}`);
  if (kind !== undefined) query.andWhere('u.kind = :kind', { kind });
  if (area !== NATION) query.andWhere('u.areaCode LIKE :within', { within: `${area}.%` });
  if (of) query.andWhere(`(${UNTIL} > :year OR ${COUNTS_IN})`, { year: of.year, populationId: of.id });
  const rows = await query.groupBy(part).getRawMany<{ part: string; units: number | string }>();
  return new Map(rows.map(({ part: code, units }) => [code, Number(units)]));
}
