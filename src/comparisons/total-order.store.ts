import { counted } from '../database/counted';
import type { Rows } from '../database/unit-of-work';
import type { Group } from '../domain/comparison/peers';
import { OPEN_BELOW } from '../domain/comparison/total-key';
import { counting } from './groups.store';
import { ORDERED, partColumn, type OrderedRow } from './ranking-list.store';

/** A group of one population, whose totals are in order. */
export interface TotalsOf extends Group {
  readonly populationId: string;
}

/** Units of one part of a group that have the same predicate, and whether their totals are certain. */
export interface TotalCount {
  readonly part: string;
  readonly grade: string | null;
  readonly isCertain: boolean;
  readonly units: number;
}

/** Units whose totals are certain, upwards or downwards; or those whose totals are open, the highest possible first. */
export interface Stretch {
  readonly isCertain: boolean;
  readonly upwards: boolean;
}

/** How many units there are of each predicate in each part: an index has all of it. */
export async function totalCounts(rows: Rows, { populationId, ...group }: TotalsOf): Promise<TotalCount[]> {
  const part = partColumn(group.area);
  const certain = `CASE WHEN p.totalKey > ${OPEN_BELOW} THEN 1 ELSE 0 END`;
  const found = await counting(rows, { populationId, ...group })
    .select(part, 'part')
    .addSelect(['p.grade AS "grade"', `${certain} AS "certain"`])
    .addSelect('COUNT(*)', 'units')
    .groupBy(part)
    .addGroupBy('p.grade')
    .addGroupBy(certain)
    .getRawMany<{ part: string; grade: string | null; certain: number; units: number | string }>();
  return found.map(({ units, certain: one, ...each }) => ({
    ...each,
    isCertain: one === 1,
    units: Number(units),
  }));
}

const stretch = (rows: Rows, of: TotalsOf, { isCertain }: Stretch): ReturnType<typeof counting> =>
  counting(rows, of).andWhere(`p.totalKey ${isCertain ? '>' : '<'} ${OPEN_BELOW}`);

/** The keys from one place of a stretch on, in its order. */
export async function keysFrom(
  rows: Rows,
  of: TotalsOf,
  which: Stretch,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<number[]> {
  const found = await stretch(rows, of, which)
    .select('p.totalKey', 'key')
    .orderBy('p.totalKey', which.upwards ? 'ASC' : 'DESC')
    .offset(offset)
    .limit(limit)
    .getRawMany<{ key: number | string }>();
  return found.map(({ key }) => Number(key));
}

/** How many units of a stretch stand before all those of a key. */
export async function countBefore(rows: Rows, of: TotalsOf, which: Stretch, key: number): Promise<number> {
  return counted(stretch(rows, of, which).andWhere(`p.totalKey ${which.upwards ? '<' : '>'} :key`, { key }));
}

/** The units whose keys lie between two, both included. */
export async function rowsBetween(rows: Rows, of: TotalsOf, a: number, b: number): Promise<OrderedRow[]> {
  return counting(rows, of)
    .andWhere('p.totalKey BETWEEN :least AND :most', { least: Math.min(a, b), most: Math.max(a, b) })
    .select(ORDERED.map((name) => `p.${name} AS "${name}"`))
    .addSelect(partColumn(of.area), 'part')
    .getRawMany<OrderedRow>();
}

/** The key of a unit of a group, where it is in it. */
export async function keyOfUnit(rows: Rows, of: TotalsOf, unitId: string): Promise<number | undefined> {
  const row = await counting(rows, of)
    .andWhere('p.unitId = :unitId', { unitId })
    .select('p.totalKey', 'key')
    .getRawOne<{ key: number | string }>();
  return row && Number(row.key);
}

/** The certain totals of some parts of a group. */
export async function totalsOfParts(
  rows: Rows,
  of: TotalsOf,
  parts: readonly string[],
): Promise<{ readonly part: string; readonly total: string }[]> {
  if (parts.length === 0) return [];
  return counting(rows, of)
    .andWhere(`p.totalKey > ${OPEN_BELOW} AND ${partColumn(of.area)} IN (:...parts)`, { parts })
    .select(partColumn(of.area), 'part')
    .addSelect('p.totalLeast', 'total')
    .getRawMany<{ part: string; total: string }>();
}
