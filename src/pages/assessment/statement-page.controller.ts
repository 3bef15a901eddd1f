import { Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { render } from '../../rendering/templates';
import { changesPage } from './changes-page';
import { ChangesService } from '../../assessments/changes.service';
import type { Caller } from '../../domain/access/caller';
import { TypingService } from '../../intake/typing.service';
import { CalledBy } from '../../web/caller';

/** One revision of what a unit reported for a year: what it changed. */
@Controller('laporan/:statementId')
export class StatementPageController {
  constructor(
    private readonly changes: ChangesService,
    private readonly typing: TypingService,
  ) {}

  /** @throws Refusal `statement-not-found` */
  @Get('perubahan')
  @Header('content-type', 'text/html; charset=utf-8')
  async changed(
    @CalledBy() caller: Caller,
    @Param('statementId') id: string,
    @Query('sudah') stood?: unknown,
  ): Promise<string> {
    return render('pages/changes', changesPage(await this.changes.of(caller, id), stood !== undefined));
  }

  /** Brings the state of this revision back as a new one; where it stands already, that is told.
   * @throws Refusal `statement-not-found` */
  @Post('kembalikan')
  async bringBack(
    @CalledBy() caller: Caller,
    @Param('statementId') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { statementId, stood } = await this.typing.bringBack(caller, id);
    void reply.redirect(`/laporan/${statementId}/perubahan${stood ? '?sudah' : ''}`, 303);
  }
}
