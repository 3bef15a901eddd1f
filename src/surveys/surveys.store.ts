import { isDeepStrictEqual } from 'node:util';
import { record } from '../audit/record';
import { newId } from '../database/id';
import { insideArea, withinReach } from '../database/reach';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { grouped } from '../domain/grouped';
import { UnitEntity } from '../units/unit.entity';
import type { Survey, TokenCount, WantedSurvey } from './survey';
import { SurveyAnswerEntity } from './survey-answer.entity';
import { SurveyTokenEntity } from './survey-token.entity';
import { SurveyEntity } from './survey.entity';

export async function findSurvey({ manager }: Rows, id: string): Promise<Survey | null> {
  return manager.findOneBy(SurveyEntity, { id });
}

/** The surveys of a unit, the newest year first. */
export async function surveysOf({ manager }: Rows, unitId: string): Promise<Survey[]> {
  return manager.find(SurveyEntity, { where: { unitId }, order: { year: 'DESC', at: 'DESC' } });
}

/** Which surveys stand beside each other. */
export interface SurveyFilter {
  readonly year: number;
  /** Empty for everywhere. */
  readonly area: string;
}

/** A query for surveys, "s", of a year whose units, "u", are within reach and in an area. */
function surveysAmong({ manager }: Rows, caller: Caller, { year, area }: SurveyFilter) {
  const [reach, inside] = [withinReach(caller, 'u'), insideArea(area, 'u')];
  return manager
    .createQueryBuilder(SurveyEntity, 's')
    .innerJoin(UnitEntity, 'u', 'u.id = s.unitId')
    .where(reach.sql, reach.values)
    .andWhere('s.year = :year', { year })
    .andWhere(inside.sql, inside.values);
}

/** Those surveys, by the name of the unit. */
export async function surveysIn(
  rows: Rows,
  caller: Caller,
  filter: SurveyFilter,
): Promise<{ survey: Survey; unitName: string }[]> {
  const { entities, raw } = await surveysAmong(rows, caller, filter)
    .addSelect('u.name', 'unitName')
    .orderBy('u.normalizedName')
    .addOrderBy('s.id')
    .getRawAndEntities<{ readonly unitName: string }>();
  return entities.map((survey, at) => ({ survey, unitName: raw[at]?.unitName ?? '' }));
}

/** What members answered to each of those surveys, as far as it is shown, in no order that tells anything. */
export async function shownAnswersIn(
  rows: Rows,
  caller: Caller,
  filter: SurveyFilter,
): Promise<Map<string, { readonly answers: string }[]>> {
  const found = await surveysAmong(rows, caller, filter)
    .innerJoin(SurveyAnswerEntity, 'a', 'a.surveyId = s.id AND a.shown = 1')
    .select(['a.surveyId AS "surveyId"', 'a.answers AS "answers"'])
    .orderBy('a.id')
    .getRawMany<{ readonly surveyId: string; readonly answers: string }>();
  return grouped(found, ({ surveyId }) => surveyId);
}

/** The id of an open survey of which the same is asked and to which nobody was asked or answered yet: a form sent twice. */
export async function untouchedSurvey(
  { manager }: WriteScope,
  { unitId, year, instrument, labels, highest }: WantedSurvey,
): Promise<string | undefined> {
  const where = { unitId, year, instrument, highest, state: 'open' } as const;
  for (const each of await manager.find(SurveyEntity, { where, order: { id: 'ASC' } })) {
    const of = { surveyId: each.id };
    const touched =
      (await manager.existsBy(SurveyTokenEntity, of)) || (await manager.existsBy(SurveyAnswerEntity, of));
    if (!touched && isDeepStrictEqual(each.labels, labels)) return each.id;
  }
  return undefined;
}

/** Keeps a new survey; hands back its id. */
export async function insertSurvey(scope: WriteScope, wanted: WantedSurvey): Promise<string> {
  const { actor, at } = scope;
  const row = { id: newId(), ...wanted, state: 'open' as const, actor, at };
  await scope.manager.insert(SurveyEntity, { ...row, labels: [...wanted.labels] });
  const { unitId, year, instrument } = wanted;
  const details = { unitId, year, instrument };
  await record(scope, { action: 'survey-made', subject: 'survey', subjectId: row.id, details });
  return row.id;
}

export async function closeSurvey(scope: WriteScope, id: string): Promise<void> {
  await scope.manager.update(SurveyEntity, { id }, { state: 'closed' });
  await record(scope, { action: 'survey-closed', subject: 'survey', subjectId: id });
}

export async function insertTokens(
  scope: WriteScope,
  surveyId: string,
  hashes: readonly string[],
  until: string,
): Promise<void> {
  await scope.manager.insert(
    SurveyTokenEntity,
    hashes.map((hash) => ({ hash, surveyId, until, used: false })),
  );
  const details = { count: hashes.length, until };
  await record(scope, { action: 'survey-links-made', subject: 'survey', subjectId: surveyId, details });
}

export async function tokenCount({ manager }: Rows, surveyId: string): Promise<TokenCount> {
  const given = await manager.countBy(SurveyTokenEntity, { surveyId });
  const used = await manager.countBy(SurveyTokenEntity, { surveyId, used: true });
  return { given, used };
}

/** The survey behind a token that was neither used nor is out of date, and whose it is. */
export interface OpenedSurvey {
  readonly survey: Survey;
  readonly unit: Pick<UnitEntity, 'name' | 'deletedAt'>;
}

/** The survey that a token opens on a day, while it is open: by one query, since many members come at once. */
export async function surveyFor(
  { manager }: Rows,
  hash: string,
  today: string,
): Promise<OpenedSurvey | undefined> {
  const { entities, raw } = await manager
    .createQueryBuilder(SurveyEntity, 's')
    .innerJoin(SurveyTokenEntity, 't', 't.surveyId = s.id')
    .innerJoin(UnitEntity, 'u', 'u.id = s.unitId')
    .addSelect(['u.name AS "unitName"', 'u.deletedAt AS "unitDeletedAt"'])
    .where("t.hash = :hash AND t.used = :used AND t.until >= :today AND s.state = 'open'", {
      hash,
      used: false,
      today,
    })
    .getRawAndEntities<{ readonly unitName: string; readonly unitDeletedAt: string | null }>();
  const [survey, row] = [entities[0], raw[0]];
  return survey && row && { survey, unit: { name: row.unitName, deletedAt: row.unitDeletedAt } };
}

/** Uses a token up. @returns false where somebody else did in between */
export async function useToken({ manager }: WriteScope, hash: string): Promise<boolean> {
  const { affected } = await manager.update(SurveyTokenEntity, { hash, used: false }, { used: true });
  return affected === 1;
}
