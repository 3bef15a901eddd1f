import type { Rows } from '../database/unit-of-work';
import type { AnswerText } from './answer-texts';
import { AnswerEntity } from './answer.entity';

/** The units' own answers in some revisions, as they stand. Who may see the revisions is asked by whoever hands them out. */
export async function answerTexts({ manager }: Rows, statementIds: readonly string[]): Promise<AnswerText[]> {
  return manager
    .createQueryBuilder(AnswerEntity, 'a')
    .where("a.statementId IN (:...statementIds) AND a.answeredAs = 'manager'", { statementIds })
    .select(['a.statementId AS "statementId"', 'a.indicator AS "indicator"', 'a.question AS "question"'])
    .addSelect(['a.position AS "position"', 'a.value AS "value"', 'a.origin AS "origin"', 'a.note AS "note"'])
    .getRawMany<AnswerText>();
}
