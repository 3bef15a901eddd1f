import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AssessmentsService } from '../../assessments/assessments.service';
import { StatementsService } from '../../statements/statements.service';
import { UnitEndsService } from '../../documents/unit-ends.service';
import { Refusal } from '../../domain/errors';
import { deletedSince, endMoveNamed } from '../../domain/filing/ends';
import { UnitMergesService } from '../../units/unit-merges.service';
import { UnitNamesService } from '../../units/unit-names.service';
import { UnitsService } from '../../units/units.service';
import { render } from '../../rendering/templates';
import { unitPage } from './unit-page';
import { UNITS_ON_PAGE, unitQuery, unitsPage } from './units-page';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';

/** Of a name, and of a reason. */
const LONGEST = 200;

/** Koperasi dan unit: the list to search, and one unit with its years. */
@Controller('unit')
export class UnitPageController {
  constructor(
    private readonly units: UnitsService,
    private readonly merges: UnitMergesService,
    private readonly names: UnitNamesService,
    private readonly ends: UnitEndsService,
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
    const since = deletedSince(new Date().toISOString());
    const query = unitQuery(text, kind, page, standing === 'dihapus' ? since : undefined);
    const offset = (query.page - 1) * UNITS_ON_PAGE;
    const found = await this.units.search(caller, { ...query, offset, limit: UNITS_ON_PAGE });
    const latest = await this.assessments.latestOf(
      caller,
      found.units.map(({ id }) => id),
    );
    const gone = await this.units.search(caller, { deletedSince: since, offset: 0, limit: 1 });
    return render('pages/units', unitsPage(query, found, latest, gone.count));
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
    const beside = { ...(await this.merges.of(caller, id)), others };
    return render('pages/unit', unitPage(unit, headers, judged, beside));
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
