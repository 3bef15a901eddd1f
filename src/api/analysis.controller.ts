import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { DistancesResult } from '../domain/analysis/distance-result';
import type { MovementResult } from '../domain/analysis/movement-result';
import type { SideBySideResult } from '../domain/analysis/side-by-side-result';
import { AnalysisService } from '../assessments/analysis.service';
import type { Caller } from '../domain/access/caller';
import { CalledBy } from '../web/caller';
import { OPEN, orNull } from './document/schema';
import { MovementQuery, SideBySideQuery } from './requests.dto';
import { VALID } from './validated';

/** The explanations of a stored assessment, for programs. */
@Controller('api/assessments/:id')
export class AnalysisApiController {
  constructor(private readonly explanations: AnalysisService) {}

  /** What is missing to more points and to a better grade.
   * @throws Refusal `assessment-not-found` */
  @ApiOkResponse({ schema: OPEN, description: 'What is missing to more points and to a better grade' })
  @Get('distances')
  async distances(@CalledBy() caller: Caller, @Param('id') id: string): Promise<DistancesResult> {
    return (await this.explanations.distances(caller, id)).result;
  }

  /** The same statement under other rule sets: `?rules=a,b`; all that judge the kind unless given.
   * @throws Refusal `assessment-not-found`, `unknown-rule-set` */
  @ApiOkResponse({ schema: OPEN, description: 'The same statement under other rule sets' })
  @Get('side-by-side')
  async sideBySide(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Query(VALID) { rules = '' }: SideBySideQuery,
  ): Promise<SideBySideResult> {
    const ids = rules.split(',').filter((each) => each !== '');
    return (await this.explanations.sideBySide(caller, id, ids)).result;
  }

  /** What moved the total, from another assessment of the unit (`?from=ID`) or from the year before; null without one.
   * @throws Refusal `assessment-not-found`, `statement-not-found`, `bad-request` */
  @ApiOkResponse({ schema: orNull(OPEN), description: 'What moved the total; null without another year' })
  @Get('movement')
  async movement(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Query(VALID) { from = '' }: MovementQuery,
  ): Promise<MovementResult | null> {
    const other = from !== '' ? { assessment: from } : {};
    return (await this.explanations.movement(caller, id, other)).result ?? null;
  }
}
