import { Body, Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DeskService } from '../../attention/desk.service';
import { RowActionsService } from '../../attention/row-actions.service';
import { PeopleService } from '../../auth/people.service';
import { ConcernsService } from '../../concerns/concerns.service';
import { FilingsService } from '../../filings/filings.service';
import type { Unit } from '../../units/unit';
import { AreasService } from '../../units/areas.service';
import { UnitContactsService } from '../../units/unit-contacts.service';
import type { UnitAbout } from './unit-about';
import { AssessmentsService } from '../../assessments/assessments.service';
import { StatementsService } from '../../statements/statements.service';
import { UnitEndsService } from '../../documents/unit-ends.service';
import { Refusal } from '../../domain/errors';
import { deletedSince, endMoveNamed } from '../../domain/filing/ends';
import { UnitPartsService } from '../../units/unit-parts.service';
import { UnitMergesService } from '../../units/unit-merges.service';
import { UnitNamesService } from '../../units/unit-names.service';
import { UnitsService } from '../../units/units.service';
import { mayOf } from '../../rendering/may';
import { render } from '../../rendering/templates';
import { unitPage } from './unit-page';
import { UNITS_ON_PAGE, unitQuery, unitsPage } from './units-page';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';
import { readForm, sentText } from '../../web/form';
import { today } from '../../web/today';

/** Of a name, and of a reason. */
const LONGEST = 200;

/** What somebody says to the question whether two units are one cooperative, as its buttons send it. */
const KIN_ANSWERS: ReadonlyMap<string, 'bind' | 'part'> = new Map([
  ['ya', 'bind'],
  ['bukan', 'part'],
]);

/** Koperasi dan unit: the list to search, and one unit with its years. */
@Controller('unit')
export class UnitPageController {
  constructor(
    private readonly units: UnitsService,
    private readonly merges: UnitMergesService,
    private readonly unitParts: UnitPartsService,
    private readonly names: UnitNamesService,
    private readonly ends: UnitEndsService,
    private readonly contacts: UnitContactsService,
    private readonly areas: AreasService,
    private readonly filings: FilingsService,
    private readonly concerns: ConcernsService,
    private readonly people: PeopleService,
    private readonly actions: RowActionsService,
    private readonly desk: DeskService,
    private readonly statements: StatementsService,
    private readonly assessments: AssessmentsService,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async list(
    @CalledBy() caller: Caller,
    @Query('cari') text?: string,
    @Query('jenis') kind?: string,
    @Query('halaman') page?: string,
    @Query('keadaan') standing?: string,
  ): Promise<string> {
    const since = deletedSince(today());
    const query = unitQuery(text, kind, page, standing === 'dihapus' ? since : undefined);
    const offset = (query.page - 1) * UNITS_ON_PAGE;
    const found = await this.units.search(caller, { ...query, offset, limit: UNITS_ON_PAGE });
    const latest = await this.assessments.latestOf(
      caller,
      found.units.map(({ id }) => id),
    );
    const told = query.deletedSince === undefined && mayOf(caller).oversee;
    const gone = told ? await this.goneSince(caller, since) : 0;
    return render('pages/units', unitsPage(query, found, latest, gone));
  }

  private async goneSince(caller: Caller, since: string): Promise<number> {
    return (await this.units.search(caller, { deletedSince: since, offset: 0, limit: 1 })).count;
  }

  /** @throws Refusal `unit-not-found` */
  @Get(':id')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller, @Param('id') id: string): Promise<string> {
    const unit = await this.units.get(caller, id);
    const headers = await this.statements.historyOf(caller, id);
    const judged = await this.assessments.judgedOf(
      caller,
      headers.map((header) => header.id),
    );
    const others = (await this.units.together(caller, id)).filter((each) => each.id !== id);
    const kin = await this.unitParts.asked(caller, id);
    const beside = { ...(await this.merges.of(caller, id)), others, kin };
    const about = await this.about(caller, unit, headers[headers.length - 1]?.year);
    return render('pages/unit', unitPage(unit, headers, judged, beside, about));
  }

  /** Says whether a savings and loan unit belongs to a cooperative. @throws Refusal `unit-not-found`, `officials-only`, `bad-request` */
  @Post(':id/bagian')
  async kin(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const said = KIN_ANSWERS.get(fields.get('jawaban') ?? '');
    if (said === undefined) throw new Refusal('bad-request', { reason: 'nothing-typed' });
    await this.unitParts[said](caller, id, fields.get('unit') ?? '');
    void reply.redirect(`/unit/${id}`, 303);
  }

  /** Says how a unit is reached. @throws Refusal `unit-not-found`, `officials-only` */
  @Post(':id/kontak')
  async contact(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.contacts.keep(caller, id, sentText(body, 'kontak'));
    void reply.redirect(`/unit/${id}`, 303);
  }

  /** @param newest the newest year that there is a report of */
  private async about(
    caller: Caller,
    { id, areaCode }: Unit,
    newest: number | undefined,
  ): Promise<UnitAbout> {
    const concerns =
      newest === undefined ? [] : await this.concerns.ofYear(caller, { unitId: id, year: newest });
    return {
      area: areaCode === null ? null : await this.areas.name(areaCode),
      contact: await this.contacts.get(caller, id),
      filings: await this.filings.ofUnit(caller, id),
      concerns: concerns.filter(({ state }) => state !== 'settled'),
      people: await this.people.ofUnit(caller, id),
      ...(await this.actions.ofUnit(caller, id)),
      attention: await this.desk.reasonsOf(caller, id, today()),
    };
  }

  /** Closes, opens, deletes or brings back a unit, with the reason.
   * @throws Refusal `unit-not-found`, `officials-only`, `bad-request` */
  @Post(':id/keadaan')
  async end(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const [reason = '', day = ''] = ['alasan', 'tanggal'].map((each) => fields.get(each)?.slice(0, LONGEST));
    const move = endMoveNamed(fields.get('menjadi') ?? '');
    if (!move) throw new Refusal('bad-request', { reason: 'unknown-end' });
    await this.ends.change(caller, id, { move, reason, day });
    void reply.redirect(`/unit/${id}`, 303);
  }

  /** Gives a unit another name, with the reason.
   * @throws Refusal `unit-not-found`, `officials-only`, `bad-request` */
  @Post(':id/nama')
  async rename(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const [name = '', reason = ''] = ['nama', 'alasan'].map((each) => fields.get(each)?.slice(0, LONGEST));
    await this.names.rename(caller, id, name, reason);
    void reply.redirect(`/unit/${id}`, 303);
  }
}
