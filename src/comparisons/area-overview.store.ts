import type { Rows } from '../database/unit-of-work';
import { UnitEntity } from '../units/unit.entity';
import { PeerEntity } from './peer.entity';

/** Every area that units are registered in, as far down as it is known. */
export async function areasOfUnits({ manager }: Rows): Promise<string[]> {
  const rows = await manager
    .createQueryBuilder(UnitEntity, 'u')
    .select('DISTINCT u.areaCode', 'areaCode')
    .where('u.areaCode IS NOT NULL')
    .getRawMany<{ areaCode: string }>();
  return rows.map(({ areaCode }) => areaCode);
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
