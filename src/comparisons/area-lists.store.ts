import { insideArea } from '../database/reach';
import type { Rows } from '../database/unit-of-work';
import { lotsOf } from '../domain/lots';
import { areaColumn, type AreaCode } from '../domain/area/area';
import type { Exact } from '../domain/decimal';
import { UnitEntity } from '../units/unit.entity';
import { PeerEntity } from './peer.entity';
import { PopulationEntity } from './population.entity';

/** Registered units as they are listed. */
export type RegisteredUnit = Pick<UnitEntity, 'id' | 'name' | 'kind' | 'areaCode' | 'closedOn'>;

/** The units registered in an area, by name; those that were merged into others, or deleted, are left out. */
export async function registeredIn({ manager }: Rows, area: AreaCode): Promise<RegisteredUnit[]> {
  const inside = insideArea(area, 'u');
  return manager
    .createQueryBuilder(UnitEntity, 'u')
    .select(['u.id AS "id"', 'u.name AS "name"', 'u.kind AS "kind"', 'u.areaCode AS "areaCode"'])
    .addSelect('u.closedOn', 'closedOn')
    .where('u.mergedIntoId IS NULL AND u.deletedAt IS NULL')
    .andWhere(inside.sql, inside.values)
    .orderBy('u.normalizedName')
    .addOrderBy('u.id')
    .getRawMany<RegisteredUnit>();
}

/** The newest assessment of a unit and year, with the law that judged it. */
export interface JudgedRow {
  readonly unitId: string;
  readonly year: number;
  readonly grade: string | null;
  readonly totalLeast: Exact | null;
  readonly totalMost: Exact | null;
  readonly counts: number;
  readonly ruleSetId: string;
}

/** The newest assessments of an area in some years. */
export async function judgedIn(
  { manager }: Rows,
  area: AreaCode,
  years: readonly number[],
): Promise<JudgedRow[]> {
  const column = areaColumn(area);
  const where = years.map((year) => ({ year, newest: 1, ...(column ? { [column]: area } : {}) }));
  const peers = await manager.find(PeerEntity, { where, order: { year: 'ASC', unitId: 'ASC' } });
  const populations = await manager.find(PopulationEntity, { select: { id: true, ruleSetId: true } });
  const laws = new Map(populations.map(({ id, ruleSetId }) => [id, ruleSetId]));
  return peers.map(({ populationId, unitId, year, grade, totalLeast, totalMost, counts }) => ({
    ...{ unitId, year, grade, totalLeast, totalMost, counts },
    ruleSetId: laws.get(populationId) ?? '',
  }));
}

/** The last year before another one of which each unit of an area has an assessment. */
export async function lastReported(
  { manager }: Rows,
  area: AreaCode,
  before: number,
): Promise<ReadonlyMap<string, number>> {
  const query = manager
    .createQueryBuilder(PeerEntity, 'p')
    .select(['p.unitId AS "unitId"', 'MAX(p.year) AS "last"'])
    .where('p.year < :before', { before });
  const column = areaColumn(area);
  if (column) query.andWhere(`p.${column} = :area`, { area });
  const rows = await query.groupBy('p.unitId').getRawMany<{ unitId: string; last: number | string }>();
  return new Map(rows.map(({ unitId, last }) => [unitId, Number(last)]));
}

/** Where units have their seat, so many at a time as a query takes. */
export async function seatsOf(
  { manager }: Rows,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const seats = new Map<string, string | null>();
  for (const lot of lotsOf(unitIds, AT_ONCE)) {
    const where = lot.map((id) => ({ id }));
    const rows = await manager.find(UnitEntity, { where, select: { id: true, seat: true } });
    for (const { id, seat } of rows) seats.set(id, seat);
  }
  return seats;
}

const AT_ONCE = 200;
