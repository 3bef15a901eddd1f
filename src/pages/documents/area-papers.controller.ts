import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OfficeService } from '../../documents/office.service';
import { PapersService } from '../../documents/papers.service';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { areaPaperNamed } from '../../domain/papers/kinds';
import type { AreaPaper } from '../../domain/papers/kinds';
import { officeFaults } from '../../domain/papers/office';
import { render } from '../../rendering/templates';
import { AreaIssuingService } from '../../reports/area-issuing.service';
import { markedCopy } from '../../reports/marked-copy';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { areaOfAddress, givenYear, yearIn } from '../shared/query';
import { areaPapersPage, areaPapersPlace } from './area-papers-page';
import { sendPdf, sendTable } from '../shared/table-reply';
import { envelopesTable } from './envelopes';
import { paperFileNamed, sendPaperFile } from './paper-file-reply';

/** The papers of an area's year: drafts, what is issued, and its bytes as they were signed. */
@Controller('wilayah/:code/dokumen')
export class AreaPapersController {
  constructor(
    private readonly issuing: AreaIssuingService,
    private readonly papers: PapersService,
    private readonly office: OfficeService,
  ) {}

  /** @throws Refusal `area-not-found`, `officials-only` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Query('tahun') asked?: string,
  ): Promise<string> {
    const area = areaOfAddress(code);
    const matter = await this.issuing.matter(caller, area, yearIn(asked));
    const papers = await this.papers.of(caller, { area, year: matter.year });
    const complete = officeFaults(await this.office.now()).length === 0;
    return render('pages/area-papers', areaPapersPage(matter, papers, complete));
  }

  /** To whom papers of the year are sent. @throws Refusal `area-not-found`, `officials-only`, `bad-request` */
  @Get('amplop')
  async envelopes(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Query() asked: { readonly tahun?: string; readonly bentuk?: string },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const year = givenYear(asked.tahun);
    const { name, units } = await this.issuing.envelopes(caller, areaOfAddress(code), year);
    await sendTable(reply, envelopesTable(units, name, year), asked.bentuk ?? '');
  }

  /** The same as sheets of labels.
   * @throws Refusal `area-not-found`, `officials-only`, `no-browser`, `printing-failed`, `bad-request` */
  @Get('label.pdf')
  async labels(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Query('tahun') asked: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const pdf = await this.issuing.labels(caller, areaOfAddress(code), givenYear(asked));
    sendPdf(reply, 'label', pdf);
  }

  /** A paper as it would be, with DRAF across it.
   * @throws Refusal `area-not-found`, `officials-only`, `no-browser`, `printing-failed`, `bad-request` */
  @Get(':kind/draf.pdf')
  async draft(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Param('kind') kind: string,
    @Query('tahun') asked: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const pdf = await this.issuing.draft(caller, areaOfAddress(code), yearIn(asked), kindOf(kind));
    sendPdf(reply, 'draf', pdf);
  }

  /** Issues a paper.
   * @throws Refusal as `draft`, `step-refused`, `paper-refused` */
  @Post(':kind')
  async issue(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Param('kind') kind: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const year = yearIn((await readForm(request)).fields.get('tahun'));
    const area = areaOfAddress(code);
    const issued = await this.issuing.issue(caller, area, year, kindOf(kind));
    void reply.redirect(`${areaPapersPlace(area)}?tahun=${issued.year}#terbit`, 303);
  }

  /** A file of a paper: always the very bytes that were signed.
   * @throws Refusal `area-not-found`, `officials-only`, `paper-not-found`, `paper-refused` (damaged) */
  @Get(':year/:paperId/berkas/:name')
  async file(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Param('year') year: string,
    @Param('paperId') paperId: string,
    @Param('name') name: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wanted = paperFileNamed(name);
    const subject = { area: areaOfAddress(code), year: yearIn(year) ?? 0 };
    sendPaperFile(reply, wanted, await this.papers.file(caller, subject, paperId, wanted));
  }

  /** A copy of what does not hold any more, with that across each page. @throws Refusal as `file` */
  @Get(':year/:paperId/salinan.pdf')
  async copy(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Param('year') year: string,
    @Param('paperId') paperId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const subject = { area: areaOfAddress(code), year: yearIn(year) ?? 0 };
    sendPdf(reply, 'salinan', await markedCopy(this.papers, caller, subject, paperId));
  }

  /** Takes a number back, with a reason.
   * @throws Refusal `area-not-found`, `officials-only`, `paper-not-found`, `step-refused` (not-yours), `bad-request` */
  @Post(':year/:paperId/batal')
  async annul(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Param('year') year: string,
    @Param('paperId') paperId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reason = (await readForm(request)).fields.get('reason') ?? '';
    const area = areaOfAddress(code);
    await this.papers.annul(caller, { area, year: yearIn(year) ?? 0 }, paperId, reason);
    void reply.redirect(`${areaPapersPlace(area)}?tahun=${yearIn(year) ?? ''}#terbit`, 303);
  }
}

/** @throws Refusal `bad-request` */
function kindOf(text: string): AreaPaper {
  const kind = areaPaperNamed(text);
  if (!kind) throw new Refusal('bad-request', { reason: 'unknown-paper' });
  return kind;
}
