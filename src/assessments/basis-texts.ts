import type { Given } from '../domain/assessment/basis';
import type { Statement } from '../domain/statement/statement';
import type { AssessmentEntity } from './assessment.entity';
import { statementOf, type StatementTexts } from '../statements/statement-texts';

/** What an assessment was made from, as the database tells it: plain data, for a thread. */
export interface BasisTexts {
  readonly statement: StatementTexts;
  readonly before: StatementTexts | undefined;
  readonly definedOtherwise: readonly string[];
}

/** The revisions that some assessments were made from. */
export const revisionsOf = (headers: readonly AssessmentEntity[]): string[] =>
  headers.flatMap(({ statementId, statementBeforeId }) =>
    statementBeforeId === null ? [statementId] : [statementId, statementBeforeId],
  );

/** @returns undefined where the revision that was judged is none of these */
export function basisIn(
  { statementId, statementBeforeId, definedOtherwise }: AssessmentEntity,
  texts: ReadonlyMap<string, StatementTexts>,
): BasisTexts | undefined {
  const statement = texts.get(statementId);
  const before = statementBeforeId === null ? undefined : texts.get(statementBeforeId);
  return statement && { statement, before, definedOtherwise };
}

/** The statement of a basis, and what is given beside it. */
export function givenIn({ statement, before, definedOtherwise }: BasisTexts): {
  readonly statement: Statement;
  readonly given: Pick<Given, 'before' | 'definedOtherwise'>;
} {
  const given = { before: before && statementOf(before), definedOtherwise };
  return { statement: statementOf(statement), given };
}
