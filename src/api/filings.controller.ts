import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { PARTS } from '../domain/filing/stages';
import { stepNamed } from '../domain/filing/steps';
import { DeskService } from '../examination/desk.service';
import { IssuingService } from '../reports/issuing.service';
import { CalledBy } from '../web/caller';
import { OPEN } from './document/schema';
import { filingAnswer, type FilingAnswer } from './filing-answer';
import { FilingStepBody } from './requests.dto';
import { VALID } from './validated';

/** Filings, for programs. */
@Controller('api/filings/:id')
export class FilingsApiController {
  constructor(
    private readonly desk: DeskService,
    private readonly issuing: IssuingService,
  ) {}

  /** @throws Refusal `filing-not-found` */
  @ApiOkResponse({
    schema: OPEN,
    description: 'How far a filing is, its steps, deadlines and what is missing',
  })
  @Get()
  async show(@CalledBy() caller: Caller, @Param('id') id: string): Promise<FilingAnswer> {
    return filingAnswer(await this.desk.get(caller, id));
  }

  /** Takes a step; signing issues its paper.
   * @throws Refusal `filing-not-found`, `step-refused`, `paper-refused`, `no-browser`, `printing-failed`, `bad-request` */
  @ApiOkResponse({ schema: OPEN, description: 'The filing after the step' })
  @Post('steps')
  @HttpCode(200)
  async take(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Body(VALID) { step: name, as: part = '', reason = '' }: FilingStepBody,
  ): Promise<FilingAnswer> {
    const step = stepNamed(name);
    if (!step) throw new Refusal('bad-request', { reason: 'unknown-step' });
    await this.issuing.take(caller, id, { step, as: PARTS.find((each) => each === part), reason });
    return filingAnswer(await this.desk.get(caller, id));
  }
}
