import { record } from '../audit/record';
import { newId } from '../database/id';
import { withinReach } from '../database/reach';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { UnitEntity } from '../units/unit.entity';
import { AssignmentEntity, ReminderEntity } from './reminder.entity';

/** A unit of a selection. */
export type SelectedUnit = Pick<UnitEntity, 'id' | 'name' | 'areaCode'>;

/** Those of some units that the caller may open, by name. */
export async function reachedUnits(
  { manager }: Rows,
  caller: Caller,
  ids: readonly string[],
): Promise<SelectedUnit[]> {
  const reach = withinReach(caller, 'u');
  return manager
    .createQueryBuilder(UnitEntity, 'u')
    .select(['u.id', 'u.name', 'u.areaCode'])
    .where(reach.sql, reach.values)
    .andWhere('u.id IN (:...ids)', { ids })
    .orderBy('u.normalizedName')
    .addOrderBy('u.id')
    .getMany();
}

/** The units that were reminded of a year since a day. @param day ISO date */
export async function remindedSince(
  { manager }: Rows,
  ids: readonly string[],
  year: number,
  day: string,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await manager
    .createQueryBuilder(ReminderEntity, 'r')
    .select('r.unitId', 'unitId')
    .where('r.unitId IN (:...ids) AND r.year = :year AND r.at >= :day', { ids, year, day })
    .getRawMany<{ unitId: string }>();
  return new Set(rows.map(({ unitId }) => unitId));
}

export async function insertReminder(
  scope: WriteScope,
  { unitId, year, text }: Pick<ReminderEntity, 'unitId' | 'year' | 'text'>,
): Promise<void> {
  await scope.manager.insert(ReminderEntity, {
    id: newId(),
    unitId,
    year,
    text,
    actor: scope.actor,
    at: scope.at,
  });
  await record(scope, {
    action: 'unit-reminded',
    subject: 'unit',
    subjectId: unitId,
    details: { year, text },
  });
}

/** Names who examines a year, in place of whoever was named before. */
export async function assignExaminer(
  scope: WriteScope,
  { unitId, year, examiner }: Pick<AssignmentEntity, 'unitId' | 'year' | 'examiner'>,
): Promise<void> {
  const row = { unitId, year, examiner, actor: scope.actor, at: scope.at };
  await scope.manager.upsert(AssignmentEntity, row, ['unitId', 'year']);
  const details = { year, examiner };
  await record(scope, { action: 'examiner-assigned', subject: 'unit', subjectId: unitId, details });
}

/** A reminder or an assignment with the name of its unit. */
export interface OfficeNote {
  readonly unitId: string;
  readonly unitName: string;
  readonly year: number;
  /** The words of a reminder, or who examines. */
  readonly text: string;
  readonly actor: string;
  readonly at: string;
}

/** Notes "n" to units within reach, "u", the newest first; without what they say. */
function notesWithin({ manager }: Rows, caller: Caller, of: typeof ReminderEntity | typeof AssignmentEntity) {
  const reach = withinReach(caller, 'u');
  return manager
    .createQueryBuilder(of, 'n')
    .innerJoin(UnitEntity, 'u', 'u.id = n.unitId')
    .select(['n.unitId AS "unitId"', 'u.name AS "unitName"', 'n.year AS "year"'])
    .addSelect(['n.actor AS "actor"', 'n.at AS "at"'])
    .where(reach.sql, reach.values)
    .orderBy('n.at', 'DESC');
}

/** What was said to the units that a caller may open, the newest first. @param unitId only to this one */
export async function remindersIn(
  rows: Rows,
  caller: Caller,
  limit: number,
  unitId?: string,
): Promise<OfficeNote[]> {
  const query = notesWithin(rows, caller, ReminderEntity).addSelect('n.text', 'text');
  if (unitId !== undefined) query.andWhere('n.unitId = :unitId', { unitId });
  return query.addOrderBy('n.id').limit(limit).getRawMany<OfficeNote>();
}

/** Who examines which years, the newest first: of one unit, or of one examiner among what a caller may open. */
export async function assignmentsIn(
  rows: Rows,
  caller: Caller,
  limit: number,
  of: { readonly unitId: string } | { readonly examiner: string },
): Promise<OfficeNote[]> {
  return notesWithin(rows, caller, AssignmentEntity)
    .addSelect('n.examiner', 'text')
    .andWhere('unitId' in of ? 'n.unitId = :unitId' : 'n.examiner = :examiner', of)
    .addOrderBy('n.unitId')
    .limit(limit)
    .getRawMany<OfficeNote>();
}
