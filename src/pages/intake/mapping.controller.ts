import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/errors';
import { refusalSentence } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { readForm } from '../../web/form';
import { fieldsIn } from '../shared/query';
import { mappingPage } from './mapping-page';
import { RowDraftsService } from '../../intake/row-drafts.service';
import type { Added } from '../../intake/row-drafts.service';
import { UnderstandingService } from '../../intake/understanding.service';
import type { NotUnderstood, Spared } from '../../intake/understanding.service';
import { elsewhereOf } from './mapping-elsewhere';
import { draftFieldsIn, draftFieldsOf, pageIn, saidOfRows, withDraft } from './row-fields';
import type { SaidOfRows } from './row-fields';
import type { MappingView } from './mapping-view';
import { unsettledIn } from './mapping-unsettled';
import { faultsPage } from './upload-page';
import { answerTaken } from './upload-answer';
import { besideSaid, saidOfKept } from '../../intake/upload-fields';
import { UploadsService } from '../../intake/uploads.service';
import type { Incoming } from '../../intake/uploads.service';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';

const HTML = 'text/html; charset=utf-8';
/** How large it may be: a field for each row that somebody looks at, and a few beside them. */
const FORM = {
  fields: 2000,
  /** In bytes: what the page showed of all of them stands in one. */
  fieldSize: 256 * 1024,
};
/** What the buttons say that keep the file: once everything is settled, or as it is. */
const KEEP = 'simpan';
const KEEP_AS_IT_IS = 'tetap';
/** What the script says that keeps a choice as it is made; and the button that forgets all of them. */
const KEEP_DRAFT = 'ingat';
const START_ANEW = 'ulang';

/** What the page is asked for, beside the file. */
type Shown = SaidOfRows &
  Pick<MappingView, 'account' | 'draft'> &
  Partial<Pick<MappingView, 'isKept' | 'refused' | 'isResumed'>>;

/** How a file is read, row by row, and what a person says to it. */
@Controller('unggah/:uploadId/baca')
export class MappingController {
  constructor(
    private readonly uploads: UploadsService,
    private readonly understanding: UnderstandingService,
    private readonly drafts: RowDraftsService,
  ) {}

  /** With what the caller chose before and did not save.
   * @throws Refusal `upload-not-found` */
  @Get()
  async show(
    @CalledBy() caller: Caller,
    @Param('uploadId') uploadId: string,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const draft = await this.drafts.of(caller, uploadId);
    const fields = new Map([...fieldsIn(query), ...draft.fields]);
    const incoming = await this.incoming(caller, uploadId, fields);
    const said = saidOfRows(draft.fields);
    const understood = await this.understanding.readSparing(caller, { ...incoming, ...said });
    sendPage(reply, incoming, understood, { ...said, account: caller.id, draft, isResumed: true });
  }

  /**
   * Shows the page again with what was chosen, or, when it is to be kept, stores and assesses the file as it is read now. Where
   * rows are open or sums differ, or another page chose otherwise meanwhile, it is asked once whether it is to be kept so. What was
   * chosen is a draft until then.
   *
   * @throws Refusal `upload-not-found`, `no-rule-set-in-force`, `bad-request`, `changed-meanwhile`
   */
  @Post()
  async choose(
    @CalledBy() caller: Caller,
    @Param('uploadId') uploadId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request, FORM);
    const action = fields.get('do') ?? '';
    // Before any of it is kept: the page could not be opened with it again.
    besideSaid(fields);
    if (action === KEEP_DRAFT) {
      await this.drafts.note(caller, uploadId, { ...pageIn(fields), sent: draftFieldsIn(fields) });
      void reply.status(204).send();
    } else if (action === START_ANEW) {
      await this.drafts.drop(caller, uploadId);
      void reply.redirect(`/unggah/${uploadId}/baca`, 303);
    } else {
      const sent = draftFieldsOf(fields, saidOfRows(fields));
      const draft = await this.drafts.add(caller, uploadId, { ...pageIn(fields), sent });
      const all = withDraft(fields, draft.fields);
      const incoming = await this.incoming(caller, uploadId, all);
      await this.answer(caller, reply, incoming, { ...saidOfRows(all), draft, action });
    }
  }

  private async answer(
    caller: Caller,
    reply: FastifyReply,
    incoming: Incoming,
    { action, draft, ...rows }: SaidOfRows & { readonly draft: Added; readonly action: string },
  ): Promise<void> {
    const taking = { ...incoming, ...rows };
    const understood = await this.understanding.readSparing(caller, taking);
    const page = (asked: Pick<Shown, 'isKept' | 'refused'>): void =>
      sendPage(reply, incoming, understood, { ...rows, draft, account: caller.id, ...asked });
    const isAsked = [KEEP, KEEP_AS_IT_IS].includes(action);
    if (!isAsked || !mayBeKept(understood, { action, draft })) {
      page({ isKept: action === KEEP });
      return;
    }
    const refused = await this.take(caller, reply, taking);
    if (refused !== '') page({ refused });
  }

  /** @returns empty where the file is taken; where no rule set is in force for its kind and year, that: it is asked for beside what was chosen, and nothing of that is lost */
  private async take(caller: Caller, reply: FastifyReply, taking: Incoming): Promise<string> {
    try {
      answerTaken(reply, taking, await this.uploads.take(caller, taking));
      return '';
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'no-rule-set-in-force') throw error;
      return refusalSentence(error);
    }
  }

  private async incoming(
    caller: Caller,
    uploadId: string,
    fields: ReadonlyMap<string, string>,
  ): Promise<Incoming> {
    return saidOfKept(await this.uploads.again(caller, uploadId), besideSaid(fields));
  }
}

/**
 * Every choice can be used, and nothing was chosen elsewhere that the page did not show; and every row is chosen and every sum
 * agrees, unless it is to be kept as it is. What cannot be read at all is told when it is taken.
 */
function mayBeKept(
  understood: Spared | NotUnderstood,
  { action, draft }: { readonly action: string; readonly draft: Added },
): boolean {
  if ('faults' in understood) return true;
  if (understood.unusable.length > 0 || elsewhereOf({ ...understood, draft })) return false;
  return action === KEEP_AS_IT_IS || unsettledIn(understood) === undefined;
}

function sendPage(
  reply: FastifyReply,
  { filename, uploadId = '', ruleSetId: rules = '' }: Incoming,
  understood: Spared | NotUnderstood,
  { isKept = false, refused = '', isResumed = false, choices, ...shown }: Shown,
): void {
  if ('faults' in understood) {
    const chosenAt = choices.size > 0 ? `/unggah/${uploadId}/baca` : '';
    void reply
      .status(422)
      .type(HTML)
      .send(render('pages/faults', faultsPage(filename, understood.faults, chosenAt)));
    return;
  }
  const file = { uploadId, filename, rules };
  const page = mappingPage({ ...understood, ...file, ...shown, isKept, refused, isResumed });
  void reply
    .status(refused === '' ? 200 : 422)
    .type(HTML)
    .send(render('pages/mapping', page));
}
