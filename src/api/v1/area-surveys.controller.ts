import { Param } from '@nestjs/common';
import type { Caller } from '../../domain/access/caller';
import type { SurveyResult } from '../../domain/survey/result';
import { SurveysService } from '../../surveys/surveys.service';
import type { SurveyState } from '../../surveys/survey';
import { areaOfAddress } from '../../web/area-asked';
import { CalledBy } from '../../web/caller';
import { SURVEY_RESULT, SURVEY_STATE } from '../document/survey-schema';
import { list, object, text, whole } from '../document/schema';
import { Asked, Look, Resource } from './shape/operation';
import { BOOK_YEAR } from './shape/said';

interface AreaSurveyTold {
  readonly unit: string;
  readonly name: string;
  readonly id: string;
  readonly year: number;
  readonly state: SurveyState;
  /** Never part of the score of the unit. */
  readonly result: SurveyResult;
}

const AREA_SURVEY = object<AreaSurveyTold>({
  ...{ unit: text, name: text, id: text, year: whole, state: SURVEY_STATE, result: SURVEY_RESULT },
});
const OF_YEAR = object<{ readonly year: number }>({ year: BOOK_YEAR });

/** What members of the units of an area say: beside the score, never in it. */
@Resource('areas/:code/surveys')
export class AreaSurveysV1Controller {
  constructor(private readonly surveys: SurveysService) {}

  /** @throws Refusal `officials-only`, `area-not-found` */
  @Look('', {
    ...{ id: 'listSurveysOfArea', says: 'Surveys of the units of an area, as they came out' },
    answers: list(AREA_SURVEY),
  })
  async all(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Asked(OF_YEAR) { year }: { readonly year: number },
  ): Promise<AreaSurveyTold[]> {
    const found = await this.surveys.inArea(caller, year, areaOfAddress(code));
    return found.map(({ unitId: unit, unitName: name, survey, result }) => {
      return { unit, name, id: survey.id, year: survey.year, state: survey.state, result };
    });
  }
}
