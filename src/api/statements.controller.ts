import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Caller } from '../domain/access/caller';
import type { AnswersResult } from '../domain/questionnaire/answers-result';
import { AnnexedService } from '../examination/annexed.service';
import { TypingService } from '../intake/typing.service';
import { StatementsService } from '../statements/statements.service';
import { CalledBy } from '../web/caller';
import { answersOfRevision } from './answers-of';
import { named } from './document/answer-schemas';

/** Revisions of what a unit reported for a year, for programs. */
@Controller('api/statements/:statementId')
export class StatementsApiController {
  constructor(
    private readonly typing: TypingService,
    private readonly statements: StatementsService,
    private readonly annexed: AnnexedService,
  ) {}

  /**
   * Every answer of this revision: its question, what was written beside it, where it came from, who gave it and when,
   * last year's and the examiner's.
   *
   * @throws Refusal `statement-not-found`
   */
  @Get('answers')
  @ApiOkResponse({ schema: named('Answers') })
  async answers(@CalledBy() caller: Caller, @Param('statementId') id: string): Promise<AnswersResult> {
    return answersOfRevision(caller, id, this.statements, this.annexed);
  }

  /** Brings the state of this revision back as a new one and assesses it; nothing is taken away.
   * @throws Refusal `statement-not-found` */
  @Post('restore')
  @HttpCode(201)
  async bringBack(
    @CalledBy() caller: Caller,
    @Param('statementId') id: string,
  ): Promise<{ readonly statement: string; readonly assessment: string }> {
    const { statementId: statement, assessmentId: assessment } = await this.typing.bringBack(caller, id);
    return { statement, assessment };
  }
}
