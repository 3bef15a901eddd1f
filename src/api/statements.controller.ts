import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { Caller } from '../domain/access/caller';
import { TypingService } from '../intake/typing.service';
import { CalledBy } from '../web/caller';

/** Revisions of what a unit reported for a year, for programs. */
@Controller('api/statements/:statementId')
export class StatementsApiController {
  constructor(private readonly typing: TypingService) {}

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
