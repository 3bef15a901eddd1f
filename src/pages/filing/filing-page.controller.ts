import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { partsOf } from '../../domain/filing/stages';
import { stepNamed } from '../../domain/filing/steps';
import { DeskService } from '../../examination/desk.service';
import type { FiledYear } from '../../filings/filing';
import { STEP_WORDS } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { IssuingService } from '../../reports/issuing.service';
import { SurveysService } from '../../surveys/surveys.service';
import { VoicesService } from '../../surveys/voices.service';
import { deadlineEntries } from '../../views/parts/calendar';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { filedYear, filingPlace } from '../shared/filing-place';
import { sendCalendar } from '../shared/table-reply';
import { filingPage } from './filing-page';
import type { MembersSay } from './members-part';
import { asSeen, partNamed } from './step-forms';
import { today } from '../../web/today';

const PART_UNREAD =
  'Laporan koperasi sudah dinilai. Kolom atau lembar USP-nya belum terbaca sebagai laporan: unggah laporan USP itu tersendiri dengan jenis USP.';
const LONGEST_REASON = 2000;

/** A unit's book year: how far it is, what is missing, and the next step. */
@Controller('unit/:id/laporan/:year')
export class FilingPageController {
  constructor(
    private readonly desk: DeskService,
    private readonly issuing: IssuingService,
    private readonly surveys: SurveysService,
    private readonly voices: VoicesService,
  ) {}

  /** @throws Refusal `filing-not-found`, `bad-request` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Query('langkah') taken = '',
    @Query('usp') part = '',
  ): Promise<string> {
    const open = await this.desk.ofYear(caller, filedYear(unitId, year));
    const step = stepNamed(taken);
    const done = step && open.steps.at(-1)?.step === step ? `${STEP_WORDS[step].done}.` : '';
    const news = part === 'belum' ? PART_UNREAD : done;
    const looking = { parts: partsOf(caller), today: today(), news };
    const members = await this.members(caller, open.filing);
    return render('pages/filing', filingPage(open, { ...looking, members }));
  }

  private async members(caller: Caller, { unitId, year }: FiledYear): Promise<MembersSay> {
    const surveys = await this.surveys.upTo(caller, unitId, year);
    return { surveys, waiting: await this.voices.waitingOf(caller, unitId), today: today() };
  }

  /** Takes a step; signing issues its paper.
   * @throws Refusal `filing-not-found`, `step-refused`, `paper-refused`, `no-browser`, `printing-failed`, `bad-request`, `changed-meanwhile` */
  @Post('langkah')
  async take(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const step = stepNamed(fields.get('step') ?? '');
    if (!step) throw new Refusal('bad-request', { reason: 'unknown-step' });
    const filing = await this.desk.filingOf(caller, filedYear(unitId, year));
    const reason = (fields.get('reason') ?? '').slice(0, LONGEST_REASON);
    const asked = { step, as: partNamed(fields.get('as')), reason, mustBe: asSeen(fields.get('after')) };
    await this.issuing.take(caller, filing.id, asked);
    void reply.redirect(`${filingPlace(filing)}?langkah=${step}`, 303);
  }

  /** What is not met yet, for a calendar.
   * @throws Refusal `filing-not-found`, `bad-request` */
  @Get('tenggat.ics')
  async calendar(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { filing, statement, deadlines } = await this.desk.ofYear(caller, filedYear(unitId, year));
    const title = `${statement.statement.unit.name} ${filing.year}`;
    const entries = deadlineEntries(deadlines, { id: filing.id, title });
    sendCalendar(reply, `tenggat ${title}`, entries);
  }
}
