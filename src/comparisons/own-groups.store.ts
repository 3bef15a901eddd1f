import type { Rows, WriteScope } from '../database/unit-of-work';
import { OwnGroupEntity, OwnGroupUnitEntity } from './own-group.entity';
import { UnitEntity } from '../units/unit.entity';
import { PeerEntity } from './peer.entity';

/** An own group in a list. */
export interface OwnGroupLine {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly units: number;
}

export async function findOwnGroup({ manager }: Rows, id: string): Promise<OwnGroupEntity | null> {
  return manager.findOneBy(OwnGroupEntity, { id });
}

/** Every own group with the number of its units, by name; those that were merged into others are not counted. */
export async function listOwnGroups({ manager }: Rows): Promise<OwnGroupLine[]> {
  const rows = await manager
    .createQueryBuilder(OwnGroupEntity, 'g')
    .innerJoin(OwnGroupUnitEntity, 'u', 'u.groupId = g.id')
    .select(['g.id AS "id"', 'g.name AS "name"', 'g.createdAt AS "createdAt"'])
    .innerJoin(UnitEntity, 'x', 'x.id = u.unitId')
    .addSelect('SUM(CASE WHEN x.mergedIntoId IS NULL THEN 1 ELSE 0 END)', 'units')
    .groupBy('g.id')
    .addGroupBy('g.name')
    .addGroupBy('g.createdAt')
    .orderBy('g.name')
    .getRawMany<Omit<OwnGroupLine, 'units'> & { units: number | string }>();
  return rows.map((row) => ({ ...row, units: Number(row.units) }));
}

/** Takes a group away; its units stay. */
export async function removeOwnGroup({ manager }: WriteScope, id: string): Promise<void> {
  await manager.delete(OwnGroupUnitEntity, { groupId: id });
  await manager.delete(OwnGroupEntity, { id });
}

/** The values of a group's units that count in a population. */
export async function measuredOfOwnGroup(
  { manager }: Rows,
  population: string,
  id: string,
): Promise<string[]> {
  const rows = await manager
    .createQueryBuilder(PeerEntity, 'p')
    .innerJoin(OwnGroupUnitEntity, 'u', 'u.unitId = p.unitId AND u.groupId = :id', { id })
    .select('p.measured', 'measured')
    .where('p.populationId = :population AND p.counts = 1', { population })
    .getRawMany<{ measured: string }>();
  return rows.map((row) => row.measured);
}
