import type { Caller } from '../domain/access/caller';
import { answersResult, type AnswersResult } from '../domain/questionnaire/answers-result';
import type { AnnexedService } from '../examination/annexed.service';
import type { StatementsService } from '../statements/statements.service';

/**
 * Every answer of a revision: its question, what was written beside it, where it came from, who gave it and when, last
 * year's and the examiner's.
 *
 * @throws Refusal `statement-not-found`
 */
export async function answersOfRevision(
  caller: Caller,
  id: string,
  statements: StatementsService,
  annexed: AnnexedService,
): Promise<AnswersResult> {
  const stored = await statements.get(caller, id);
  const { year, revision, statement } = stored;
  const beside = await annexed.beside(caller, stored);
  return { statement: id, year, revision, ...answersResult(statement, beside) };
}
