import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ReportMatterService } from '../../reports/report-matter.service';
import { ReportsService } from '../../reports/reports.service';
import { fileStem } from '../shared/file-stem';
import { sendPdf } from '../shared/table-reply';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';
import { today } from '../../web/today';

/** The first page by itself: on screen, as a picture for a telephone, as one side of paper. */
@Controller('penilaian/:id')
export class SummaryPageController {
  constructor(
    private readonly matter: ReportMatterService,
    private readonly reports: ReportsService,
  ) {}

  /** @throws Refusal `assessment-not-found` */
  @Get('ringkas')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller, @Param('id') id: string): Promise<string> {
    const { result, ruleSet, options } = await this.matter.side(caller, id, today());
    const here = `/penilaian/${id}`;
    const links = { back: here, picture: `${here}/ringkas.png`, pdf: `${here}/ringkas.pdf` };
    return this.reports.summaryHtml(result, ruleSet, options, links);
  }

  /** @throws Refusal `assessment-not-found`, `no-browser`, `printing-failed` */
  @Get('ringkas.png')
  async picture(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { result, ruleSet, options } = await this.matter.side(caller, id, today());
    const png = await this.reports.summaryPicture(result, ruleSet, options);
    void reply
      .type('image/png')
      .header('content-disposition', `inline; filename="${fileStem(result)}-ringkas.png"`)
      .send(png);
  }

  /** @throws Refusal `assessment-not-found`, `no-browser`, `printing-failed` */
  @Get('ringkas.pdf')
  async pdf(@CalledBy() caller: Caller, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { result, ruleSet, options } = await this.matter.side(caller, id, today());
    const pdf = await this.reports.summaryPdf(result, ruleSet, options);
    sendPdf(reply, `${fileStem(result)}-ringkas`, pdf);
  }
}
