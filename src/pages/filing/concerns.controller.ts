import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../../database/id';
import { ConcernsService } from '../../concerns/concerns.service';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { CONCERN_MOVES, CONCERN_ORIGINS } from '../../domain/filing/concerns';
import { partsOf } from '../../domain/filing/stages';
import { namesOf } from '../../domain/records';
import { DeskService, type OpenFiling } from '../../examination/desk.service';
import { UnitLetters } from '../../mail/unit-letters';
import { Settings } from '../../settings';
import { EvidenceService } from '../../questionnaires/evidence.service';
import { render } from '../../rendering/templates';
import { concernEntries } from '../../views/parts/calendar';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { filedYear, filingPlace } from '../shared/filing-place';
import { sendCalendar, sendTable } from '../shared/table-reply';
import { LIST_LIMITS } from '../shared/sent-evidence';
import { concernsPage, type Telling } from './concerns-page';
import { concernsTable } from './concerns-table';
import { reminderOf } from './reminder';
import { today } from '../../web/today';

const LONGEST = 2000;

/** An id as we hand them out; undefined for anything else. */
const idIn = (text: string): string | undefined =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : undefined;

/** What was found in a unit's year: raised, replied to, settled. */
@Controller('unit/:id/laporan/:year/temuan')
export class ConcernsController {
  constructor(
    private readonly desk: DeskService,
    private readonly concerns: ConcernsService,
    private readonly evidence: EvidenceService,
    private readonly letters: UnitLetters,
    private readonly settings: Settings,
  ) {}

  /** @throws Refusal `filing-not-found`, `bad-request` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Query('dari') origin = '',
    @Query('pada') about = '',
    @Query('kabar') news = '',
  ): Promise<string> {
    const open = await this.desk.ofYear(caller, filedYear(unitId, year));
    const years = [...new Set(open.concerns.map((each) => each.year))];
    const proofs = await Promise.all(years.map((each) => this.evidence.of(caller, { unitId, year: each })));
    const raising = { parts: partsOf(caller), today: today(), origin, about, id: newId() };
    const telling = await this.telling(caller, open, raising.today);
    return render(
      'pages/concerns',
      concernsPage(open, proofs.flat(), raising, { ...telling, sent: news === 'surel' }),
    );
  }

  private async telling(caller: Caller, open: OpenFiling, day: string): Promise<Omit<Telling, 'sent'>> {
    const letter = reminderOf(open, day, this.letters.isOn ? this.settings.address : '');
    const { unitId, year } = open.filing;
    return { letter, names: letter ? await this.letters.reached(caller, unitId, year) : [] };
  }

  /** Raises a concern.
   * @throws Refusal `filing-not-found`, `bad-request` */
  @Post()
  async raise(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const filing = await this.desk.filingOf(caller, filedYear(unitId, year));
    const said = (name: string): string => (fields.get(name) ?? '').slice(0, LONGEST);
    const id = await this.concerns.raise(caller, filing, {
      id: idIn(said('id')),
      origin: CONCERN_ORIGINS.find((each) => each === said('origin')) ?? 'free',
      about: said('about'),
      aspect: said('aspect'),
      text: said('text'),
      risk: said('risk'),
      recommendation: said('recommendation'),
      who: said('who'),
      until: said('until'),
    });
    void reply.redirect(`${filingPlace(filing)}/temuan#t-${id}`, 303);
  }

  /** The list as a workbook or as CSV.
   * @throws Refusal `filing-not-found`, `bad-request` */
  @Get('daftar')
  async table(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Res() reply: FastifyReply,
    @Query('bentuk') form = '',
  ): Promise<void> {
    await sendTable(reply, concernsTable(await this.desk.ofYear(caller, filedYear(unitId, year))), form);
  }

  /** Until when what is open is to be put right, for a calendar.
   * @throws Refusal `filing-not-found`, `bad-request` */
  @Get('tenggat.ics')
  async calendar(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { concerns, statement } = await this.desk.ofYear(caller, filedYear(unitId, year));
    const { name } = statement.statement.unit;
    sendCalendar(reply, `temuan ${name} ${year}`, concernEntries(concerns, name));
  }

  /** Says something to a concern.
   * @throws Refusal `concern-not-found`, `bad-request` */
  @Post(':concernId')
  async say(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Param('concernId') concernId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields, files } = await readForm(request, LIST_LIMITS);
    const move = namesOf(CONCERN_MOVES).find((each) => each === fields.get('move'));
    if (!move) throw new Refusal('bad-request', { reason: 'unknown-move' });
    const [text, proof] = ['text', 'proof'].map((each) => (fields.get(each) ?? '').slice(0, LONGEST));
    const sent = files.map(({ filename: name, content }) => ({ name, content }));
    await this.concerns.say(caller, unitId, concernId, {
      ...{ move, text: text ?? '', proof: proof ?? '' },
      files: move === 'reply' ? sent : [],
    });
    void reply.redirect(`${filingPlace({ unitId, year: Number(year) })}/temuan#t-${concernId}`, 303);
  }
}
