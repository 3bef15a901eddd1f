import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/errors';
import { refusalSentence } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { readForm } from '../../web/form';
import { fieldsIn } from '../shared/query';
import { mappingPage } from './mapping-page';
import { UnderstandingService } from '../../intake/understanding.service';
import { saidOfRows } from './row-fields';
import type { SaidOfRows } from './row-fields';
import type { MappingView } from './mapping-view';
import { unsettledIn } from './mapping-unsettled';
import { faultsPage } from './upload-page';
import { answerTaken } from './upload-answer';
import { besideSaid } from '../../intake/upload-fields';
import { UploadsService } from '../../intake/uploads.service';
import type { Incoming } from '../../intake/uploads.service';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';

const HTML = 'text/html; charset=utf-8';
/** A field for each row that somebody looks at, and a few beside them. */
const MOST_FIELDS = 2000;
/** What the buttons say that keep the file: once everything is settled, or as it is. */
const KEEP = 'simpan';
const KEEP_AS_IT_IS = 'tetap';
const NOTHING_SAID: SaidOfRows = { choices: new Map(), together: new Set() };

/** How a file is read, row by row, and what a person says to it. */
@Controller('unggah/:uploadId/baca')
export class MappingController {
  constructor(
    private readonly uploads: UploadsService,
    private readonly understanding: UnderstandingService,
  ) {}

  /** @throws Refusal `upload-not-found` */
  @Get()
  async show(
    @CalledBy() caller: Caller,
    @Param('uploadId') uploadId: string,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const incoming = await this.incoming(caller, uploadId, fieldsIn(query));
    await this.page(caller, reply, incoming, NOTHING_SAID);
  }

  /**
   * Shows the page again with what was chosen, or, when it is to be kept, stores and assesses the file as it is read now. Where
   * rows are open or sums differ, it is asked once whether it is to be kept so.
   *
   * @throws Refusal `upload-not-found`, `no-rule-set-in-force`, `bad-request`
   */
  @Post()
  async choose(
    @CalledBy() caller: Caller,
    @Param('uploadId') uploadId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request, { fields: MOST_FIELDS });
    const incoming = await this.incoming(caller, uploadId, fields);
    const said = saidOfRows(fields);
    const action = fields.get('do') ?? '';
    const taking = { ...incoming, ...said };
    const isKept = action === KEEP_AS_IT_IS || (action === KEEP && (await this.isSettled(caller, taking)));
    if (isKept) await this.take(caller, reply, taking, said);
    else await this.page(caller, reply, incoming, { ...said, isKept: action === KEEP });
  }

  /** Where no rule set is in force for its kind and year, it is asked for beside what was chosen, and nothing of that is lost. */
  private async take(caller: Caller, reply: FastifyReply, taking: Incoming, said: SaidOfRows): Promise<void> {
    try {
      answerTaken(reply, taking, await this.uploads.take(caller, taking));
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'no-rule-set-in-force') throw error;
      await this.page(caller, reply, taking, { ...said, refused: refusalSentence(error) });
    }
  }

  /** Every row is chosen and every sum agrees; what cannot be read at all is told when it is taken. */
  private async isSettled(caller: Caller, taking: Incoming): Promise<boolean> {
    const understood = await this.understanding.read(caller, taking);
    return 'faults' in understood || unsettledIn(understood) === undefined;
  }

  private async incoming(
    caller: Caller,
    uploadId: string,
    fields: ReadonlyMap<string, string>,
  ): Promise<Incoming> {
    return { ...besideSaid(fields), ...(await this.uploads.again(caller, uploadId)) };
  }

  private async page(
    caller: Caller,
    reply: FastifyReply,
    incoming: Incoming,
    { isKept = false, refused = '', ...said }: SaidOfRows & Partial<Pick<MappingView, 'isKept' | 'refused'>>,
  ): Promise<void> {
    const understood = await this.understanding.read(caller, { ...incoming, ...said });
    const { filename, uploadId = '', ruleSetId: rules = '' } = incoming;
    if ('faults' in understood) {
      void reply
        .status(422)
        .type(HTML)
        .send(render('pages/faults', faultsPage(filename, understood.faults)));
      return;
    }
    const page = mappingPage({
      ...understood,
      uploadId,
      filename,
      rules,
      together: said.together,
      isKept,
      refused,
    });
    void reply
      .status(refused === '' ? 200 : 422)
      .type(HTML)
      .send(render('pages/mapping', page));
  }
}
