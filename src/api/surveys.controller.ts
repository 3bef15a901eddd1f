import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Caller } from '../domain/access/caller';
import { SurveysService } from '../surveys/surveys.service';
import { CalledBy } from '../web/caller';
import { list } from './document/schema';
import { told } from './v1/schemas';
import { surveyAnswer, type SurveyAnswer } from './survey-answer';

/** What members say, for programs. */
@Controller('api/units/:id/surveys')
export class SurveysApiController {
  constructor(private readonly surveys: SurveysService) {}

  /** @throws Refusal `unit-not-found` */
  @ApiOkResponse({
    schema: list(told('Survey')),
    description: 'The surveys of a unit with their results: beside its score, never in it',
  })
  @Get()
  async list(@CalledBy() caller: Caller, @Param('id') unitId: string): Promise<SurveyAnswer[]> {
    return (await this.surveys.ofUnit(caller, unitId)).map(surveyAnswer);
  }
}
