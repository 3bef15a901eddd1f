import { record } from '../audit/record';
import { withinReach } from '../database/reach';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import type { ConcernState } from '../domain/filing/concerns';
import type { Part } from '../domain/filing/stages';
import type { FiledYear } from '../filings/filing';
import { UnitEntity } from '../units/unit.entity';
import { ConcernEntity } from './concern.entity';
import { ConcernMoveEntity } from './concern-move.entity';
import type { Concern, ConcernHead, ConcernStep, ListedConcern, RaisedConcern } from './concern';

export async function findConcern({ manager }: Rows, id: string): Promise<ConcernEntity | null> {
  return manager.findOneBy(ConcernEntity, { id });
}

/** The concerns of a year, and those of earlier years that were not settled: the oldest first, with all that was said. */
export async function concernsOf({ manager }: Rows, { unitId, year }: FiledYear): Promise<Concern[]> {
  const heads = await manager
    .createQueryBuilder(ConcernEntity, 'c')
    .where('c.unitId = :unitId', { unitId })
    .andWhere("(c.year = :year OR (c.year < :year AND c.state <> 'settled'))", { year })
    .orderBy('c.year')
    .addOrderBy('c.number')
    .getMany();
  if (heads.length === 0) return [];
  const moves = await manager
    .createQueryBuilder(ConcernMoveEntity, 'm')
    .where('m.concernId IN (:...ids)', { ids: heads.map(({ id }) => id) })
    .orderBy('m.number')
    .getMany();
  return heads.map(({ ...head }) => ({
    ...head,
    moves: moves.filter(({ concernId }) => concernId === head.id),
  }));
}

/** Concerns within reach that are not settled, the first due first; those without a day last. */
export async function unsettled({ manager }: Rows, caller: Caller, limit: number): Promise<ListedConcern[]> {
  const reach = withinReach(caller, 'u');
  const { entities, raw } = await manager
    .createQueryBuilder(ConcernEntity, 'c')
    .innerJoin(UnitEntity, 'u', 'u.id = c.unitId')
    .addSelect('u.name', 'unitName')
    .where(reach.sql, reach.values)
    .andWhere("c.state <> 'settled'")
    .orderBy("CASE WHEN c.until = '' THEN 1 ELSE 0 END")
    .addOrderBy('c.until')
    .addOrderBy('c.id')
    .limit(limit)
    .getRawAndEntities<{ readonly unitName: string }>();
  return entities.map(({ ...head }, at) => ({ ...head, unitName: raw[at]?.unitName ?? '' }));
}

/** Keeps a concern under the next number of its year. */
export async function insertConcern(
  scope: WriteScope,
  { unitId, year }: FiledYear,
  { part, id, ...raised }: RaisedConcern & { readonly part: Part; readonly id: string },
): Promise<string> {
  const number = (await scope.manager.countBy(ConcernEntity, { unitId, year })) + 1;
  const { actor, at } = scope;
  const row: ConcernHead = { id, unitId, year, number, state: 'open', part, actor, at, ...raised };
  await scope.manager.insert(ConcernEntity, row);
  const details = { unitId, year, number, ...raised };
  await record(scope, { action: 'concern-raised', subject: 'concern', subjectId: row.id, details });
  return row.id;
}

/** Adds what was said, and moves the concern to where that leads. */
export async function addMove(
  scope: WriteScope,
  concernId: string,
  made: Pick<ConcernStep, 'move' | 'toState' | 'text' | 'proof' | 'part'>,
): Promise<void> {
  const number = (await scope.manager.countBy(ConcernMoveEntity, { concernId })) + 1;
  const { actor, at } = scope;
  await scope.manager.insert(ConcernMoveEntity, { concernId, number, actor, at, ...made });
  const state: ConcernState = made.toState;
  await scope.manager.update(ConcernEntity, { id: concernId }, { state });
  await record(scope, { action: 'concern-moved', subject: 'concern', subjectId: concernId, details: made });
}
