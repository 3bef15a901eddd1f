import { Controller, Get, Header, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ResultsService } from '../../assessments/results.service';
import type { Caller } from '../../domain/access/caller';
import { takesExamination } from '../../domain/filing/stages';
import { WHOLE_RATIO } from '../../domain/filing/working-papers';
import { AnnexedService } from '../../examination/annexed.service';
import { VariantsService } from '../../examination/variants.service';
import { WorkingPapersService } from '../../examination/working-papers.service';
import { FilingsService } from '../../filings/filings.service';
import { mayRaise, mustExamine } from '../../filings/gate';
import { OriginalsService } from '../../intake/originals.service';
import { EvidenceService } from '../../questionnaires/evidence.service';
import type { RefusedEvidence } from '../../questionnaires/check-evidence';
import { render } from '../../rendering/templates';
import type { StoredStatement } from '../../statements/revision';
import { cutOriginals } from '../../views/sheets/originals';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { filingPlace } from '../shared/filing-place';
import { ratioPlace } from '../shared/ratio-place';
import { LIST_LIMITS, evidenceIn } from '../shared/sent-evidence';
import { cellsOf, indicatorNumbered, ratioPage } from './ratio-page';
import { ratioPapers } from './ratio-papers';
import type { PaperBeside } from './ratio-papers';

const HTML = 'text/html; charset=utf-8';
const LONGEST_NOTE = 2000;

/** One ratio opened, down to the cells of the original sheet; for examiners also its working paper. */
@Controller('penilaian/:id/rasio')
export class RatioPageController {
  constructor(
    private readonly results: ResultsService,
    private readonly originals: OriginalsService,
    private readonly annexed: AnnexedService,
    private readonly filings: FilingsService,
    private readonly papers: WorkingPapersService,
    private readonly variants: VariantsService,
    private readonly evidence: EvidenceService,
  ) {}

  /** @throws Refusal `assessment-not-found`; NotFoundException for a number that the rule set does not have */
  @Get(':number')
  @Header('content-type', HTML)
  async page(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('number') number: string,
  ): Promise<string> {
    return this.shown(caller, id, number);
  }

  /** Keeps what an examiner writes on the working paper, and its files.
   * @throws Refusal `assessment-not-found`, `filing-closed`, `bad-request` */
  @Post(':number/kertas')
  async write(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('number') number: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    mustExamine(caller);
    const form = await readForm(request, LIST_LIMITS);
    const { result, statement } = await this.results.show(caller, id);
    if (!indicatorNumbered(result, number)) throw new NotFoundException();
    const note = (form.fields.get('note') ?? '').slice(0, LONGEST_NOTE);
    const reviewed = form.fields.get('reviewed') === 'ya';
    await this.papers.write(caller, statement, { indicator: number, assessmentId: id, note, reviewed });
    const { sent, takenBack } = evidenceIn(form);
    const own = sent.filter(({ indicator, question }) => indicator === number && question === WHOLE_RATIO);
    const refused = await this.evidence.change(caller, statement, 'examiner', {
      sent: own,
      takenBack,
      again: [],
    });
    if (refused.length > 0)
      void reply
        .status(422)
        .type(HTML)
        .send(await this.shown(caller, id, number, refused));
    else void reply.redirect(`${ratioPlace(id, number)}#kertas`, 303);
  }

  /** Keeps another reading as a variant, and shows it beside what counts.
   * @throws Refusal `assessment-not-found`, `unknown-reading`, `bad-request` */
  @Post(':number/varian')
  async keep(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const note = (fields.get('note') ?? '').slice(0, LONGEST_NOTE);
    const year = await this.variants.keep(caller, id, fields.get('option') ?? '', note);
    void reply.redirect(`${filingPlace(year)}/kertas-kerja#varian`, 303);
  }

  private async shown(
    caller: Caller,
    id: string,
    number: string,
    refused: readonly RefusedEvidence[] = [],
  ): Promise<string> {
    const { result, ruleSet, statement } = await this.results.show(caller, id);
    const indicator = indicatorNumbered(result, number);
    if (!indicator) throw new NotFoundException();
    const opened = await this.originals.around(caller, id, cellsOf(result, indicator, ruleSet));
    const said = { answers: statement.statement.answers, ...(await this.annexed.beside(caller, statement)) };
    const beside = {
      ...{ originals: cutOriginals(opened), said, raises: mayRaise(caller) },
      ...{ revision: `/laporan/${statement.id}`, filing: filingPlace(statement) },
    };
    const { evidence } = said;
    const papers = { ...(await this.papersOf(caller, statement)), evidence, refused };
    return render('pages/ratio', {
      ...ratioPage(id, result, indicator, ruleSet, beside),
      ...ratioPapers(id, number, papers),
    });
  }

  private async papersOf(
    caller: Caller,
    statement: StoredStatement,
  ): Promise<Omit<PaperBeside, 'evidence' | 'refused'>> {
    const examines = mayRaise(caller);
    return {
      examines,
      filing: filingPlace(statement),
      files: await this.originals.filesOf(caller, statement),
      entries: examines ? await this.papers.of(caller, statement) : [],
      open: takesExamination((await this.filings.ofYear(caller, statement)).stage),
    };
  }
}
