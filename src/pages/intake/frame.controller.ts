import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { frameQuestions } from '../../intake/frame-questions';
import { UnderstandingService } from '../../intake/understanding.service';
import { besideSaid, saidOfKept } from '../../intake/upload-fields';
import { UploadsService } from '../../intake/uploads.service';
import type { Incoming } from '../../intake/uploads.service';
import { render } from '../../rendering/templates';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { fieldsIn } from '../shared/query';
import { framePage } from './frame-page';
import { answerTaken } from './upload-answer';

const HTML = 'text/html; charset=utf-8';

/** The frame of a file: which sheet, columns, year, scale and stretch of time are read, where the file leaves that open. */
@Controller('unggah/:uploadId/bingkai')
export class FrameController {
  constructor(
    private readonly uploads: UploadsService,
    private readonly understanding: UnderstandingService,
  ) {}

  /** Shows the sheet with what was understood of it, to be confirmed or changed.
   * @throws Refusal `upload-not-found` */
  @Get()
  async show(
    @CalledBy() caller: Caller,
    @Param('uploadId') uploadId: string,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const incoming = await this.incoming(caller, uploadId, fieldsIn(query));
    const understood = await this.understanding.read(caller, incoming);
    const open = 'faults' in understood ? understood.faults : frameQuestions(understood);
    const frame = 'reading' in understood ? understood.reading.frame : understood.frame;
    const page = framePage({ uploadId, incoming, open, frame, grid: understood.grid?.() });
    void reply.status(200).type(HTML).send(render('pages/frame', page));
  }

  /** The answers: the file is read with them, and asked on, or stored and assessed.
   * @throws Refusal `upload-not-found`, `no-rule-set-in-force` */
  @Post()
  async answer(
    @CalledBy() caller: Caller,
    @Param('uploadId') uploadId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const incoming = await this.incoming(caller, uploadId, fields);
    answerTaken(reply, incoming, await this.uploads.take(caller, incoming));
  }

  private async incoming(
    caller: Caller,
    uploadId: string,
    fields: ReadonlyMap<string, string>,
  ): Promise<Incoming> {
    return saidOfKept(await this.uploads.again(caller, uploadId), besideSaid(fields));
  }
}
