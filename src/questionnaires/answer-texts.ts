import type { AnswerColumns } from './answer-rows';

/** An answer as the database tells it: its origin is JSON text. */
export interface AnswerText extends Omit<AnswerColumns, 'origin'> {
  readonly statementId: string;
  readonly origin: string | null;
}

/** The columns that were told. */
export const answerOf = ({ origin, ...row }: AnswerText): AnswerColumns => ({
  ...row,
  origin: origin === null ? null : (JSON.parse(origin) as AnswerColumns['origin']),
});
