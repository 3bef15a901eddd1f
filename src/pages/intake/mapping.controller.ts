import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { render } from '../../rendering/templates';
import { readForm } from '../../web/form';
import { fieldsIn } from '../shared/query';
import { mappingPage } from './mapping-page';
import { OPEN } from '../../reading/row-choices';
import type { RowChoices } from '../../reading/row-choices';
import { UnderstandingService } from '../../intake/understanding.service';
import { rowChoicesIn } from './row-fields';
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
    await this.page(caller, reply, incoming, new Map());
  }

  /**
   * Shows the page again with what was chosen, or, when it is to be kept, stores and assesses the file as it is read now.
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
    const choices = choicesIn(fields);
    if (fields.get('do') !== 'simpan') {
      await this.page(caller, reply, incoming, choices);
      return;
    }
    const taking = { ...incoming, choices };
    answerTaken(reply, taking, await this.uploads.take(caller, taking));
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
    choices: RowChoices,
  ): Promise<void> {
    const understood = await this.understanding.read(caller, { ...incoming, choices });
    const { filename, uploadId = '', ruleSetId: rules = '' } = incoming;
    if ('faults' in understood) {
      void reply
        .status(422)
        .type(HTML)
        .send(render('pages/faults', faultsPage(filename, understood.faults)));
      return;
    }
    const page = mappingPage({ ...understood, uploadId, filename, rules });
    void reply.status(200).type(HTML).send(render('pages/mapping', page));
  }
}

/** The fields of the rows; then the one whose button was pressed: `pick` takes a line, `edit` opens the list of all. */
function choicesIn(fields: ReadonlyMap<string, string>): RowChoices {
  const choices = rowChoicesIn(fields);
  const [picked, line] = (fields.get('pick') ?? '').split(' ');
  if (picked && line) choices.set(picked, line);
  const edited = fields.get('edit') ?? '';
  if (edited !== '' && !choices.has(edited)) choices.set(edited, OPEN);
  return choices;
}
