import { Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FilingsIntakeService } from '../intake/filings-intake.service';
import { UnderstandingService } from '../intake/understanding.service';
import { readingDocument } from '../reading/reading-document';
import {
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
} from '@nestjs/swagger';
import type { Caller } from '../domain/access/caller';
import { CalledBy } from '../web/caller';
import { named } from './document/answer-schemas';
import { OPEN } from './document/schema';
import { UPLOAD_FORM as FORM, uploadIn } from './upload-sent';
import { refused, toldTaken } from './upload-told';

/** Workbooks for programs: how one is read, and one taken in with corrections. Forms as `multipart/form-data`. */
@Controller('api')
export class UploadsApiController {
  constructor(
    private readonly filings: FilingsIntakeService,
    private readonly understanding: UnderstandingService,
  ) {}

  /** How the rows of a file are read; nothing is stored. Fields: `file`, and optionally `kind`, `name`, `corrections`.
   * @throws Refusal `no-file`, `unknown-kind`, `bad-request` */
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FORM })
  @ApiOkResponse({ schema: OPEN, description: 'How each row was read' })
  @Post('read')
  async read(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { incoming } = await uploadIn(request);
    const understood = await this.understanding.read(caller, incoming);
    if ('faults' in understood) void reply.status(422).send(refused(understood.faults));
    else void reply.status(200).send(readingDocument(incoming.filename, understood.reading));
  }

  /**
   * Takes a file in. With `corrections`, a list of `{ key, line }` in JSON (perhaps empty), rows that stay doubtful are
   * left out; without, a file with doubtful rows is kept and answered with them (409), and nothing of it is stored.
   * A file that contradicts what was typed is kept and answered with those places (409) unless `layers` says which is to
   * count: `keep-typed`, `take-file`, or a list of `{ year, place, take }`; what such a list leaves open stays as typed.
   * An export of Simkopdes with many filings is taken filing by filing and answered with each (200).
   * A file that leaves its year, sheet, columns, scale or period open is kept and answered with what is asked (409): send it
   * again with `year`, `sheet`, `column` ("B", or "B+C" to add columns up), `scale` (1, 1000, 1000000) or `period` (whole, part).
   *
   * @throws Refusal `no-file`, `unknown-kind`, `unknown-rule-set`, `no-rule-set-in-force`, `bad-request`
   */
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FORM })
  @ApiCreatedResponse({ schema: named('Taken'), description: 'Taken in and assessed' })
  @ApiOkResponse({ schema: named('TakenFilings'), description: 'An export: what became of each filing' })
  @ApiConflictResponse({ schema: OPEN, description: 'Something is asked first' })
  @Post('uploads')
  async take(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { incoming } = await uploadIn(request);
    const told = toldTaken(await this.filings.take(caller, incoming), incoming.layers);
    if (told.is === 'faults') void reply.status(422).send(refused(told.faults));
    else if (told.is === 'asked') void reply.status(409).send({ upload: told.upload, ...told.told });
    else void reply.status(told.is === 'taken' ? 201 : 200).send(told.told);
  }
}
