import { randomUUID } from 'node:crypto';
import { insertRows } from '../database/bulk';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { Response } from '../domain/survey/answers';
import { shownByWay, type ByWay, type ShowCause } from '../domain/survey/release';
import type { AnswerSource } from './survey';
import { SurveyAnswerEntity } from './survey-answer.entity';

/** Keeps answers of members, under ids that tell nothing. */
export async function insertAnswers(
  { manager }: WriteScope,
  surveyId: string,
  source: AnswerSource,
  responses: readonly Response[],
): Promise<void> {
  const rows = responses.map((each) => [randomUUID(), surveyId, source, JSON.stringify(each), 0]);
  await insertRows(manager, 'survey_answer', ['id', 'surveyId', 'source', 'answers', 'shown'], rows);
}

/**
 * Shows as many of the answers that wait as may be seen at once; which ones, their ids decide, and those are drawn by lot.
 * Whoever calls it holds the survey.
 */
export async function showAnswers(scope: WriteScope, surveyId: string, cause: ShowCause): Promise<void> {
  const { links, sheets } = shownByWay(await waitingByWay(scope, surveyId), cause);
  await showSome(scope, { surveyId, source: 'link' }, links);
  await showSome(scope, { surveyId, source: 'file' }, sheets);
}

async function showSome(
  { manager }: WriteScope,
  of: Pick<SurveyAnswerEntity, 'surveyId' | 'source'>,
  count: number,
): Promise<void> {
  if (count === 0) return;
  const [last] = await manager.find(SurveyAnswerEntity, {
    select: { id: true },
    where: { ...of, shown: 0 },
    order: { id: 'ASC' },
    skip: count - 1,
    take: 1,
  });
  await manager
    .createQueryBuilder()
    .update(SurveyAnswerEntity)
    .set({ shown: 1 })
    .where('surveyId = :surveyId AND source = :source AND shown = 0 AND id <= :last', {
      ...of,
      last: last?.id ?? '',
    })
    .execute();
}

/** What members answered, as far as it is shown, in no order that tells anything. */
export async function shownAnswers({ manager }: Rows, surveyId: string): Promise<unknown[]> {
  const rows = await manager.find(SurveyAnswerEntity, {
    select: { id: true, answers: true },
    where: { surveyId, shown: 1 },
    order: { id: 'ASC' },
  });
  return rows.map(({ answers }) => answers);
}

/** How many answers are not shown yet. */
export async function waitingAnswers(rows: Rows, surveyId: string): Promise<number> {
  const { links, sheets } = await waitingByWay(rows, surveyId);
  return links + sheets;
}

async function waitingByWay({ manager }: Rows, surveyId: string): Promise<ByWay> {
  const found = await manager
    .createQueryBuilder(SurveyAnswerEntity, 'a')
    .select('a.source', 'source')
    .addSelect('COUNT(*)', 'count')
    .where('a.surveyId = :surveyId AND a.shown = 0', { surveyId })
    .groupBy('a.source')
    .getRawMany<{ readonly source: AnswerSource; readonly count: number | string }>();
  const of = (way: AnswerSource): number => Number(found.find(({ source }) => source === way)?.count ?? 0);
  return { links: of('link'), sheets: of('file') };
}
