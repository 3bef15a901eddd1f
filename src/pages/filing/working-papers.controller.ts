import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { DeskService } from '../../examination/desk.service';
import { VariantsService } from '../../examination/variants.service';
import { WorkingPapersService } from '../../examination/working-papers.service';
import { mustExamine } from '../../filings/gate';
import { OriginalsService } from '../../intake/originals.service';
import { render } from '../../rendering/templates';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { filedYear, filingPlace } from '../shared/filing-place';
import { workingPapersPage } from './working-papers-page';

const LONGEST_REASON = 2000;

/** The working papers of a unit's book year. */
@Controller('unit/:id/laporan/:year/kertas-kerja')
export class WorkingPapersController {
  constructor(
    private readonly desk: DeskService,
    private readonly variants: VariantsService,
    private readonly papers: WorkingPapersService,
    private readonly originals: OriginalsService,
  ) {}

  /** @throws Refusal `filing-not-found`, `bad-request` (not-yours) */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
  ): Promise<string> {
    const open = await this.desk.ofYear(caller, filedYear(unitId, year));
    mustExamine(caller);
    const beside = {
      variants: open.shown ? await this.variants.beside(caller, open.shown.assessmentId) : [],
      entries: await this.papers.of(caller, open.statement),
      files: await this.originals.filesOf(caller, open.statement),
    };
    return render('pages/working-papers', workingPapersPage(open, beside));
  }

  /** Reads the year as a variant says from now on.
   * @throws Refusal `unit-not-found`, `filing-closed`, `bad-request` */
  @Post('varian/:variant')
  async choose(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Param('variant') variant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const reason = (fields.get('reason') ?? '').slice(0, LONGEST_REASON).trim();
    const filed = filedYear(unitId, year);
    await this.variants.choose(caller, filed, variant, reason);
    void reply.redirect(`${filingPlace(filed)}/kertas-kerja#varian`, 303);
  }
}
