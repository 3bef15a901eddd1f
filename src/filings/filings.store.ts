import { record } from '../audit/record';
import { counted } from '../database/counted';
import { gatheredRows } from '../database/gathered';
import { newId } from '../database/id';
import { Missing } from '../database/missing';
import { withinReach, type Condition } from '../database/reach';
import { FILED_ONCE } from './filed-once';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import type { Stage } from '../domain/filing/stages';
import { findUnit } from '../units/find-unit';
import type { Unit } from '../units/unit';
import { UnitEntity } from '../units/unit.entity';
import { yearText } from './filing';
import type { FiledRow, FiledYear, Filing, FilingStep } from './filing';
import { FilingEntity } from './filing.entity';
import { FilingStepEntity } from './filing-step.entity';

const newFilings = gatheredRows('filing', FilingEntity);

export async function findFiling({ manager }: Rows, id: string): Promise<FilingEntity | null> {
  return manager.findOneBy(FilingEntity, { id });
}

export async function filingOf({ manager }: Rows, year: FiledYear): Promise<FilingEntity | null> {
  return manager.findOneBy(FilingEntity, { unitId: year.unitId, year: year.year });
}

/**
 * The filing that a unit's year hangs on. A part files with its cooperative where that files the year, unless it went on
 * by itself before.
 */
export async function filingFor(
  rows: Rows,
  { unitId, year }: FiledYear,
  whose = (id: string): Promise<Pick<Unit, 'partOfId'> | null> => findUnit(rows, id),
): Promise<FilingEntity | null> {
  const own = await filingOf(rows, { unitId, year });
  if (own && own.stage !== 'draft') return own;
  const unit = await whose(unitId);
  const whole = unit?.partOfId ? await filingOf(rows, { unitId: unit.partOfId, year }) : null;
  return whole ?? own;
}

/** Every filing of a unit, years ascending. */
export async function filingsOfUnit({ manager }: Rows, unitId: string): Promise<FilingEntity[]> {
  return manager.find(FilingEntity, { where: { unitId }, order: { year: 'ASC' } });
}

/** The steps of a filing, in the order in which they were taken. */
export async function stepsOf({ manager }: Rows, filingId: string): Promise<FilingStep[]> {
  const rows = await manager.find(FilingStepEntity, { where: { filingId }, order: { number: 'ASC' } });
  return rows.map(({ filingId: _, ...step }) => step);
}

/** Which filings: of these stages, at most so many, the newest book year first. */
export interface FilingSearch {
  readonly stages: readonly Stage[];
  readonly limit: number;
}

/** A query for rows of filings, "f", of units within reach, "u", and of single years that were given. */
export function filedRows({ manager }: Rows, caller: Caller) {
  const reach = eitherOf(withinReach(caller, 'u'), givenTo(caller));
  return manager
    .createQueryBuilder(FilingEntity, 'f')
    .innerJoin(UnitEntity, 'u', 'u.id = f.unitId')
    .select(['f.id AS "id"', 'f.unitId AS "unitId"', 'f.year AS "year"', 'f.stage AS "stage"'])
    .addSelect(['f.createdAt AS "createdAt"', 'u.name AS "unitName"'])
    .where(reach.sql, reach.values);
}

/** Leaves only the years that were given to an auditor; nothing where there are none. */
function givenTo({ given = [] }: Caller): Condition | undefined {
  if (given.length === 0) return undefined;
  const each = given.map((_, at) => `(f.unitId = :givenUnit${at} AND f.year = :givenYear${at})`);
  const values = given.flatMap(({ unitId, year }, at): [string, unknown][] => [
    [`givenUnit${at}`, unitId],
    [`givenYear${at}`, year],
  ]);
  return { sql: `u.deletedAt IS NULL AND (${each.join(' OR ')})`, values: Object.fromEntries(values) };
}

const eitherOf = (one: Condition, other: Condition | undefined): Condition =>
  other === undefined
    ? one
    : { sql: `((${one.sql}) OR (${other.sql}))`, values: { ...one.values, ...other.values } };

/** The filings of the years that were given to an auditor, the newest first. */
export async function givenFilings(from: Rows, caller: Caller): Promise<FiledRow[]> {
  const given = givenTo(caller);
  if (given === undefined) return [];
  const query = filedRows(from, caller).andWhere(given.sql, given.values);
  return query.orderBy('f.year', 'DESC').addOrderBy('u.normalizedName').getRawMany<FiledRow>();
}

/** Filings within reach that are work, and how many there are in all. */
export async function filingsIn(
  from: Rows,
  caller: Caller,
  { stages, limit }: FilingSearch,
): Promise<{ readonly rows: FiledRow[]; readonly count: number }> {
  const query = filedRows(from, caller).andWhere('f.stage IN (:...stages)', { stages }).andWhere(FILED_ONCE);
  const count = await counted(query);
  const rows = await query
    .orderBy('f.year', 'DESC')
    .addOrderBy('u.normalizedName')
    .addOrderBy('f.id')
    .limit(limit)
    .getRawMany<FiledRow>();
  return { rows, count };
}

/** The last step of each of these filings, by the filing's id. */
export async function lastSteps(
  { manager }: Rows,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FilingStep>> {
  if (ids.length === 0) return new Map();
  const rows = await manager
    .createQueryBuilder(FilingStepEntity, 's')
    .where('s.filingId IN (:...ids)', { ids })
    .orderBy('s.number', 'ASC')
    .getMany();
  return new Map(rows.map(({ filingId, ...step }) => [filingId, step]));
}

const missing = new Missing(yearText);

/** Whether a year is known not to be filed. */
export const isNew = (scope: WriteScope, year: FiledYear): boolean => missing.has(scope, year);

/** Asks at once which years of units that the transaction holds are not filed. */
export async function filingsForeseen(scope: WriteScope, years: readonly FiledYear[]): Promise<void> {
  if (years.length === 0) return;
  const filed = await scope.manager
    .createQueryBuilder(FilingEntity, 'f')
    .where('f.unitId IN (:...ids)', { ids: years.map(({ unitId }) => unitId) })
    .getMany();
  missing.note(scope, years, filed);
}

/** Begins the filing of a year, as a draft. */
export async function insertFiling(scope: WriteScope, { unitId, year }: FiledYear): Promise<Filing> {
  missing.end(scope, { unitId, year });
  const row: Filing = { id: newId(), unitId, year, stage: 'draft', createdAt: scope.at };
  await newFilings.add(scope, [row]);
  const details = { unitId, year };
  await record(scope, { action: 'filing-opened', subject: 'filing', subjectId: row.id, details });
  return row;
}

/** Adds a step and the event that says so, and moves the filing to where it leads. */
export async function addStep(
  scope: WriteScope,
  { id, stage }: Pick<Filing, 'id' | 'stage'>,
  taken: Pick<FilingStep, 'step' | 'toStage' | 'part' | 'reason' | 'statementId' | 'assessmentId'>,
): Promise<void> {
  const number = (await scope.manager.countBy(FilingStepEntity, { filingId: id })) + 1;
  const { actor, at } = scope;
  await scope.manager.insert(FilingStepEntity, {
    filingId: id,
    number,
    fromStage: stage,
    actor,
    at,
    ...taken,
  });
  await scope.manager.update(FilingEntity, { id }, { stage: taken.toStage });
  const details = { number, ...taken };
  await record(scope, { action: 'filing-step', subject: 'filing', subjectId: id, details });
}
