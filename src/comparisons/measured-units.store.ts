import { insideArea, withinReach } from '../database/reach';
import type { Rows } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import type { AreaCode } from '../domain/area/area';
import { UnitEntity } from '../units/unit.entity';
import { PeerEntity } from './peer.entity';
import { PopulationEntity } from './population.entity';

/** The newest assessment of a unit's year: in which population it stands, with the text of its values. */
export interface MeasuredRow {
  readonly unitId: string;
  readonly populationId: string;
  readonly measured: string;
}

/** Those of a year that count, of units within reach and in an area. */
export async function measuredUnitRows(
  { manager }: Rows,
  caller: Caller,
  { area, year }: { readonly area: AreaCode; readonly year: number },
): Promise<MeasuredRow[]> {
  const [reach, inside] = [withinReach(caller, 'u'), insideArea(area, 'u')];
  return manager
    .createQueryBuilder(PeerEntity, 'p')
    .innerJoin(UnitEntity, 'u', 'u.id = p.unitId')
    .select(['p.unitId AS "unitId"', 'p.populationId AS "populationId"', 'p.measured AS "measured"'])
    .where('p.year = :year AND p.newest = 1 AND p.counts = 1', { year })
    .andWhere(reach.sql, reach.values)
    .andWhere(inside.sql, inside.values)
    .getRawMany<MeasuredRow>();
}

/** The populations of a year, by their ids. */
export async function populationsOfYear(
  { manager }: Rows,
  year: number,
): Promise<Map<string, PopulationEntity>> {
  const found = await manager.findBy(PopulationEntity, { year });
  return new Map(found.map((each) => [each.id, each]));
}
