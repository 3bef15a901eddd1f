import type { SurveyResult } from '../domain/survey/result';
import type { ShownSurvey } from '../surveys/survey';

/** A survey as programs see it. */
export interface SurveyAnswer {
  readonly id: string;
  readonly year: number;
  readonly state: string;
  readonly tokens: { readonly given: number; readonly used: number };
  /** Never part of the score of the unit. */
  readonly outsideScore: true;
  readonly result: SurveyResult;
}

export const surveyAnswer = ({ survey: { id, year, state }, tokens, result }: ShownSurvey): SurveyAnswer => ({
  ...{ id, year, state, tokens, result },
  outsideScore: true,
});
