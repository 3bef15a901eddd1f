import type { Rows } from '../database/unit-of-work';
import { NATION, type AreaCode } from '../domain/area/area';
import { AMOUNTS, type AmountName } from '../domain/comparison/amounts';
import { UnitEntity } from '../units/unit.entity';
import { PeerEntity } from './peer.entity';
import { areaColumn, type AreaColumns } from './place';

/** Registered units as they are counted in an area. */
export type RegisteredUnit = Pick<UnitEntity, 'id' | 'name' | 'kind' | 'areaCode'>;

/** The units registered in an area, by name. */
export async function unitsIn({ manager }: Rows, area: AreaCode): Promise<RegisteredUnit[]> {
  const query = manager
    .createQueryBuilder(UnitEntity, 'u')
    .select(['u.id AS "id"', 'u.name AS "name"', 'u.kind AS "kind"', 'u.areaCode AS "areaCode"']);
  if (area !== NATION) {
    query.where('(u.areaCode = :area OR u.areaCode LIKE :inside)', { area, inside: `${area}.%` });
  }
  return query.orderBy('u.normalizedName').addOrderBy('u.id').getRawMany<RegisteredUnit>();
}

/** How many units are registered in each area, by its code as it is known. */
export async function countedByArea({
  manager,
}: Rows): Promise<{ areaCode: string | null; units: number }[]> {
  const rows = await manager
    .createQueryBuilder(UnitEntity, 'u')
    .select('u.areaCode', 'areaCode')
    .addSelect('COUNT(*)', 'units')
    .groupBy('u.areaCode')
    .getRawMany<{ areaCode: string | null; units: number | string }>();
  return rows.map((row) => ({ ...row, units: Number(row.units) }));
}

/** What is counted of the newest assessments of an area and year. */
export interface OutcomeCount extends AreaColumns {
  readonly year: number;
  readonly grade: string | null;
  readonly counts: number;
  readonly units: number;
}

/** The newest assessments of some years in an area, counted by the areas in it, predicate, and whether they count. */
export async function outcomesIn(
  { manager }: Rows,
  area: AreaCode,
  years: readonly number[],
): Promise<OutcomeCount[]> {
  if (years.length === 0) return [];
  const query = manager
    .createQueryBuilder(PeerEntity, 'p')
    .select(['p.year AS "year"', 'p.province AS "province"', 'p.regency AS "regency"'])
    .addSelect(['p.district AS "district"', 'p.grade AS "grade"', 'p.counts AS "counts"'])
    .addSelect('COUNT(*)', 'units')
    .where('p.newest = 1 AND p.year IN (:...years)', { years });
  const column = areaColumn(area);
  if (column) query.andWhere(`p.${column} = :area`, { area });
  const rows = await query
    .groupBy('p.year')
    .addGroupBy('p.province')
    .addGroupBy('p.regency')
    .addGroupBy('p.district')
    .addGroupBy('p.grade')
    .addGroupBy('p.counts')
    .getRawMany<Omit<OutcomeCount, 'units'> & { units: number | string }>();
  return rows.map((row) => ({ ...row, units: Number(row.units) }));
}

/** Amounts as their columns hold them: decimal text. */
export type AmountTexts = Readonly<Record<AmountName, string | null>> & { readonly unitId: string };

/** The amounts of the newest assessment of each unit that counts in an area and year. */
export async function amountsIn({ manager }: Rows, area: AreaCode, year: number): Promise<AmountTexts[]> {
  const query = manager
    .createQueryBuilder(PeerEntity, 'p')
    .select('p.unitId', 'unitId')
    .addSelect(AMOUNTS.map((name) => `p.${name} AS "${name}"`))
    .where('p.newest = 1 AND p.year = :year', { year });
  const column = areaColumn(area);
  if (column) query.andWhere(`p.${column} = :area`, { area });
  return query.getRawMany<AmountTexts>();
}

/** The newest assessment of a unit and year, as a table of units and years shows it. */
export type UnitYear = Pick<
  PeerEntity,
  'unitId' | 'year' | 'assessmentId' | 'grade' | 'totalLeast' | 'totalMost' | 'counts'
>;

/** The newest assessments of some units in some years. */
export async function unitYears(
  { manager }: Rows,
  unitIds: readonly string[],
  years: readonly number[],
): Promise<UnitYear[]> {
  if (unitIds.length === 0 || years.length === 0) return [];
  return manager
    .createQueryBuilder(PeerEntity, 'p')
    .select([
      'p.unitId',
      'p.populationId',
      'p.year',
      'p.assessmentId',
      'p.grade',
      'p.totalLeast',
      'p.totalMost',
      'p.counts',
    ])
    .where('p.unitId IN (:...unitIds) AND p.year IN (:...years) AND p.newest = 1', { unitIds, years })
    .getMany();
}
