import type { Given } from '../domain/assessment/basis';
import type { Statement } from '../domain/statement/statement';
import { statementOf, type StatementTexts } from '../statements/statement-texts';

/** What an assessment was made from, as the database tells it: plain data, for a thread. */
export interface BasisTexts {
  readonly statement: StatementTexts;
  readonly before: StatementTexts | undefined;
  readonly definedOtherwise: readonly string[];
}

/** The statement of a basis, and what is given beside it. */
export function givenIn({ statement, before, definedOtherwise }: BasisTexts): {
  readonly statement: Statement;
  readonly given: Pick<Given, 'before' | 'definedOtherwise'>;
} {
  const given = { before: before && statementOf(before), definedOtherwise };
  return { statement: statementOf(statement), given };
}
