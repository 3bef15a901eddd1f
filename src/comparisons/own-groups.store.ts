import { reachedBy } from '../database/reach';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
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

/**
 * Own groups of which the caller may open every unit, with the number of them, by name; those that were merged into
 * others or deleted are not counted.
 */
export async function ownGroupsOf({ manager }: Rows, caller: Caller, id?: string): Promise<OwnGroupLine[]> {
  const reach = reachedBy(caller, 'r');
  const query = manager
    .createQueryBuilder(OwnGroupEntity, 'g')
    .innerJoin(OwnGroupUnitEntity, 'u', 'u.groupId = g.id')
    .leftJoin(UnitEntity, 'r', `r.id = u.unitId AND ${reach.sql}`, reach.values)
    .select(['g.id AS "id"', 'g.name AS "name"', 'g.createdAt AS "createdAt"'])
    .innerJoin(UnitEntity, 'x', 'x.id = u.unitId')
    .addSelect('SUM(CASE WHEN x.mergedIntoId IS NULL AND x.deletedAt IS NULL THEN 1 ELSE 0 END)', 'units')
    .groupBy('g.id')
    .addGroupBy('g.name')
    .addGroupBy('g.createdAt')
    .having('COUNT(r.id) = COUNT(*)')
    .orderBy('g.name');
  if (id !== undefined) query.where('g.id = :id', { id });
  const rows = await query.getRawMany<Omit<OwnGroupLine, 'units'> & { units: number | string }>();
  return rows.map((row) => ({ ...row, units: Number(row.units) }));
}

/** The group of this name with exactly these units that whoever asks saved before. */
export async function sameOwnGroup(
  { manager, actor }: WriteScope,
  name: string,
  units: readonly string[],
): Promise<string | undefined> {
  const named = await manager.findBy(OwnGroupEntity, { name, actor });
  for (const { id: groupId } of named) {
    const held = await manager.findBy(OwnGroupUnitEntity, { groupId });
    if (held.length === units.length && held.every(({ unitId }) => units.includes(unitId))) return groupId;
  }
  return undefined;
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
