import type { Rows, WriteScope } from '../database/unit-of-work';
import type { QuestionPlace } from '../domain/questionnaire/tap';
import { AnswerTapEntity } from './answer-tap.entity';

/** A unit's book year. */
export interface BookYear {
  readonly unitId: string;
  readonly year: number;
}

/** The last answer at each question, in the order in which they were given. */
export async function tapsOf({ manager }: Rows, { unitId, year }: BookYear): Promise<AnswerTapEntity[]> {
  return manager.find(AnswerTapEntity, {
    where: { unitId, year },
    order: { answeredAt: 'ASC', indicator: 'ASC', question: 'ASC' },
  });
}

/** Puts an answer in the place of the one before at its question. */
export async function putTap(
  { manager, actor, at }: WriteScope,
  { unitId, year }: BookYear,
  tap: QuestionPlace & Pick<AnswerTapEntity, 'value' | 'note' | 'sender' | 'turn'>,
): Promise<void> {
  const row = { unitId, year, ...tap, actor, answeredAt: at, statementId: null };
  await manager.upsert(AnswerTapEntity, row, ['unitId', 'year', 'indicator', 'question']);
}

/** Says of the answers that wait which revision took them over. */
export async function markTaken(
  { manager }: WriteScope,
  { unitId, year }: BookYear,
  statementId: string,
): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(AnswerTapEntity)
    .set({ statementId })
    .where({ unitId, year })
    .andWhere('statementId IS NULL')
    .execute();
}
