import type { SurveyResult } from '../domain/survey/result';
import type { ShownSurvey, SurveyState, TokenCount } from '../surveys/survey';

/** A survey as programs see it. */
export interface SurveyAnswer {
  readonly id: string;
  readonly year: number;
  readonly state: SurveyState;
  readonly tokens: TokenCount;
  /** Answers that came in and are not in the result: too few to be seen at once. */
  readonly waiting: number;
  /** Never part of the score of the unit. */
  readonly outsideScore: true;
  readonly result: SurveyResult;
}

export const surveyAnswer = ({
  survey: { id, year, state },
  tokens,
  waiting,
  result,
}: ShownSurvey): SurveyAnswer => ({
  ...{ id, year, state, tokens, waiting, result },
  outsideScore: true,
});
