import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OfficeService } from '../../documents/office.service';
import { PapersService } from '../../documents/papers.service';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { unitPaperNamed } from '../../domain/papers/kinds';
import type { UnitPaper } from '../../domain/papers/kinds';
import { officeFaults } from '../../domain/papers/office';
import { DeskService } from '../../examination/desk.service';
import { render } from '../../rendering/templates';
import { IssuingService } from '../../reports/issuing.service';
import { markedCopy } from '../../reports/marked-copy';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { filedYear, filingPlace } from '../shared/filing-place';
import { fileName, sendPdf } from '../shared/table-reply';
import { documentsPage } from './documents-page';
import { paperFileNamed, sendPaperFile } from './paper-file-reply';
import { today } from '../../web/today';

/** The papers of a unit's year: drafts, what is issued, and its bytes as they were signed. */
@Controller('unit/:id/laporan/:year/dokumen')
export class DocumentsController {
  constructor(
    private readonly desk: DeskService,
    private readonly papers: PapersService,
    private readonly office: OfficeService,
    private readonly issuing: IssuingService,
  ) {}

  /** @throws Refusal `filing-not-found`, `bad-request` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
  ): Promise<string> {
    const open = await this.desk.ofYear(caller, filedYear(unitId, year));
    const papers = await this.papers.of(caller, { filingId: open.filing.id });
    const complete = officeFaults(await this.office.now()).length === 0;
    return render('pages/documents', documentsPage(open, papers, complete));
  }

  /** Everything the assessment was made from, to be judged again anywhere.
   * @throws Refusal `filing-not-found`, `paper-not-found`, `bad-request` */
  @Get('data.json')
  async data(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const open = await this.desk.ofYear(caller, filedYear(unitId, year));
    const name = fileName(`data ${open.statement.statement.unit.name} ${year}`);
    const text = await this.issuing.dossier(caller, open.filing.id);
    void reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}.json"`)
      .send(text);
  }

  /** What stands behind the report, as it would be, with DRAF across it.
   * @throws Refusal `filing-not-found`, `paper-refused`, `no-browser`, `printing-failed`, `bad-request` */
  @Get('lampiran/draf.pdf')
  async draftAnnex(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const filing = await this.desk.filingOf(caller, filedYear(unitId, year));
    const pdf = await this.issuing.draftAnnex(caller, filing.id, today());
    sendPdf(reply, 'draf-lampiran', pdf);
  }

  /** A paper as it would be, with DRAF across it.
   * @throws Refusal `filing-not-found`, `no-browser`, `printing-failed`, `bad-request` */
  @Get(':kind/draf.pdf')
  async draft(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Param('kind') kind: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const filing = await this.desk.filingOf(caller, filedYear(unitId, year));
    const pdf = await this.issuing.draft(caller, filing.id, kindOf(kind), today());
    sendPdf(reply, 'draf', pdf);
  }

  /** Issues a paper.
   * @throws Refusal `filing-not-found`, `step-refused`, `paper-refused`, `no-browser`, `printing-failed`, `bad-request` */
  @Post(':kind')
  async issue(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Param('kind') kind: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await readForm(request);
    const filing = await this.desk.filingOf(caller, filedYear(unitId, year));
    await this.issuing.issue(caller, filing.id, kindOf(kind));
    void reply.redirect(`${filingPlace(filing)}/dokumen#terbit`, 303);
  }

  /** A file of a paper: always the very bytes that were signed.
   * @throws Refusal `filing-not-found`, `paper-not-found`, `paper-refused` (damaged), `bad-request` */
  @Get(':paperId/berkas/:name')
  async file(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Param('paperId') paperId: string,
    @Param('name') name: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const filing = await this.desk.filingOf(caller, filedYear(unitId, year));
    const wanted = paperFileNamed(name);
    sendPaperFile(reply, wanted, await this.papers.file(caller, { filingId: filing.id }, paperId, wanted));
  }

  /** A copy of what does not hold any more, with that across each page.
   * @throws Refusal `filing-not-found`, `paper-not-found`, `paper-refused` (damaged), `bad-request` */
  @Get(':paperId/salinan.pdf')
  async copy(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Param('paperId') paperId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const subject = { filingId: (await this.desk.filingOf(caller, filedYear(unitId, year))).id };
    sendPdf(reply, 'salinan', await markedCopy(this.papers, caller, subject, paperId));
  }

  /** Takes a number back, with a reason.
   * @throws Refusal `filing-not-found`, `paper-not-found`, `step-refused` (not-yours), `bad-request` */
  @Post(':paperId/batal')
  async annul(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('year') year: string,
    @Param('paperId') paperId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reason = (await readForm(request)).fields.get('reason') ?? '';
    const filing = await this.desk.filingOf(caller, filedYear(unitId, year));
    await this.papers.annul(caller, { filingId: filing.id }, paperId, reason);
    void reply.redirect(`${filingPlace(filing)}/dokumen#terbit`, 303);
  }
}

/** @throws Refusal `bad-request` */
function kindOf(text: string): UnitPaper {
  const kind = unitPaperNamed(text);
  if (!kind) throw new Refusal('bad-request', { reason: 'unknown-paper' });
  return kind;
}
