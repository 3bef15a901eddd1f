import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/errors';
import type { Statement } from '../../domain/statement/statement';
import { render } from '../../rendering/templates';
import { readForm } from '../../web/form';
import { beginningOf, emptyStatement, typingStartPage } from './typing-start-page';
import type { Beginning } from './typing-start-page';
import { typedFormOf } from '../../intake/typed-form';
import { typingPage } from './typing-page';
import type { Typing } from './typing-page';
import { FilingsService } from '../../filings/filings.service';
import { TypingService } from '../../intake/typing.service';
import type { Caller } from '../../domain/access/caller';
import { closingOf } from '../shared/closing';
import { CalledBy } from '../../web/caller';

const HTML = 'text/html; charset=utf-8';
/** Lines of the chart and questions of every regulation for a kind, and some to carry along. */
const MOST_FIELDS = 800;

/** Typing a statement, or correcting one, without a workbook. */
@Controller('laporan')
export class TypingController {
  constructor(
    private readonly typing: TypingService,
    private readonly filings: FilingsService,
  ) {}

  /** Who and which year; once that is known, the whole form, or what is stored of it already. */
  @Get('baru')
  async begin(
    @CalledBy() caller: Caller,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const beginning = beginningOf(query);
    if ('faults' in beginning) {
      const asked = Object.keys(query).length > 0;
      void reply.status(asked ? 422 : 200).type(HTML);
      void reply.send(render('pages/typing-start', typingStartPage(query, asked ? beginning.faults : [])));
      return;
    }
    const empty = emptyStatement(beginning);
    const stored = await this.typing.stored(caller, empty);
    if (stored) void reply.redirect(`/laporan/${stored.id}/ketik`, 303);
    else void reply.type(HTML).send(render('pages/typing', typingPage(newTyping(beginning, empty))));
  }

  /** @throws Refusal `unknown-kind`, `bad-request`, `no-rule-set-in-force` */
  @Post('baru')
  async create(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = await readForm(request, { fields: MOST_FIELDS });
    const beginning = beginningOf(Object.fromEntries(form.fields));
    if ('faults' in beginning) throw new Refusal('bad-request', { reason: 'beginning-incomplete' });
    const empty = emptyStatement(beginning);
    const options = beginning.rules === undefined ? {} : { ruleSetId: beginning.rules };
    const typed = typedFormOf(form.fields);
    const saved = await this.typing.create(caller, empty, typed, options);
    this.answer(reply, saved, { ...newTyping(beginning, empty), typed });
  }

  /** @throws Refusal `statement-not-found` */
  @Get(':statementId/ketik')
  @Header('content-type', HTML)
  async edit(@CalledBy() caller: Caller, @Param('statementId') id: string): Promise<string> {
    const newest = await this.typing.newestOf(caller, id);
    const { closed } = closingOf(newest, await this.filings.closedAt(caller, newest));
    return render('pages/typing', typingPage({ ...correctionOf(newest.id, newest.statement), closed }));
  }

  /** @throws Refusal `statement-not-found`, `bad-request` */
  @Post(':statementId/ketik')
  async correct(
    @CalledBy() caller: Caller,
    @Param('statementId') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = await readForm(request, { fields: MOST_FIELDS });
    const reason = (form.fields.get('reason') ?? '').slice(0, 300);
    const typed = typedFormOf(form.fields);
    const saved = await this.typing.correct(caller, id, typed, reason);
    const { statement } = await this.typing.newestOf(caller, id);
    this.answer(reply, saved, { ...correctionOf(id, statement), typed, reason });
  }

  private answer(
    reply: FastifyReply,
    saved: Awaited<ReturnType<TypingService['correct']>>,
    typing: Typing,
  ): void {
    if (!('faults' in saved)) {
      const place = typing.correction
        ? `/laporan/${saved.statementId}/perubahan`
        : `/penilaian/${saved.assessmentId}`;
      void reply.redirect(place, 303);
      return;
    }
    const page = typingPage({ ...typing, faults: saved.faults, sent: true });
    void reply.status(422).type(HTML).send(render('pages/typing', page));
  }
}

function newTyping(beginning: Beginning, statement: Statement): Typing {
  const { name, kind, year, end, rules = '', legalEntity = '', seat = '', loop = '' } = beginning;
  const carried = { name, kind, year: String(year), end, rules, legalEntity, seat, loop };
  return { statement, action: '/laporan/baru', back: '/', correction: false, carried };
}

function correctionOf(id: string, statement: Statement): Typing {
  const action = `/laporan/${id}/ketik`;
  const [back, questions] = [`/laporan/${id}/perubahan`, `/laporan/${id}/kuesioner`];
  return { statement, action, back, questions, correction: true, carried: {} };
}
