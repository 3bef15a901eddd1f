import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Caller } from '../domain/access/caller';
import type { SurveyResult } from '../domain/survey/result';
import { SurveysService } from '../surveys/surveys.service';
import { CalledBy } from '../web/caller';
import { OPEN } from './document/schema';

/** A survey as programs see it. */
interface SurveyAnswer {
  readonly id: string;
  readonly year: number;
  readonly state: string;
  readonly tokens: { readonly given: number; readonly used: number };
  /** Never part of the score of the unit. */
  readonly outsideScore: true;
  readonly result: SurveyResult;
}

/** What members say, for programs. */
@Controller('api/units/:id/surveys')
export class SurveysApiController {
  constructor(private readonly surveys: SurveysService) {}

  /** @throws Refusal `unit-not-found` */
  @ApiOkResponse({
    schema: OPEN,
    description: 'The surveys of a unit with their results: beside its score, never in it',
  })
  @Get()
  async list(@CalledBy() caller: Caller, @Param('id') unitId: string): Promise<SurveyAnswer[]> {
    const found = await this.surveys.ofUnit(caller, unitId);
    return found.map(({ survey: { id, year, state }, tokens, result }) => ({
      ...{ id, year, state, tokens, result },
      outsideScore: true,
    }));
  }
}
