import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { StatementsService } from '../../statements/statements.service';
import { CalledBy } from '../../web/caller';
import { sendFile } from '../shared/table-reply';

/** Files as they came in. */
@Controller('unggah/:uploadId/asli')
export class OriginalsController {
  constructor(private readonly statements: StatementsService) {}

  /** @throws Refusal `upload-not-found` */
  @Get()
  async original(
    @CalledBy() caller: Caller,
    @Param('uploadId') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { filename, content } = await this.statements.original(caller, id);
    sendFile(reply, filename, content);
  }
}
