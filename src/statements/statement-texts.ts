import { exact } from '../domain/decimal';
import type { Origin, Statement } from '../domain/statement/statement';
import { fromAnswerRows } from '../questionnaires/answer-rows';
import { answerOf, type AnswerText } from '../questionnaires/answer-texts';
import { fromRows, type ContentColumns } from './statement-rows';

/** A figure as the database tells it: its amount is decimal text, its origin JSON text. */
export interface FigureText {
  readonly statementId: string;
  readonly code: string;
  readonly position: number;
  readonly amount: string;
  readonly origin: string;
  readonly note: string | null;
}

/** A revision as the database tells it: plain data, of which a thread makes the statement. */
export interface StatementTexts {
  readonly id: string;
  readonly content: ContentColumns;
  readonly figures: readonly FigureText[];
  readonly answers: readonly AnswerText[];
}

/** The statement that these texts tell. */
export function statementOf({ content, figures, answers }: StatementTexts): Statement {
  const columns = figures.map(({ amount, origin, ...rest }) => ({
    ...rest,
    amount: exact(amount),
    origin: JSON.parse(origin) as Origin,
  }));
  return fromRows(content, columns, fromAnswerRows(answers.map(answerOf)));
}
