import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { render } from '../rendering/templates';
import { ReportsService } from '../reports/reports.service';
import { assessmentPage } from './assessment-page';
import { ResultsService } from './results.service';

const today = (): string => new Date().toISOString().slice(0, 10);

/** One assessment: on screen, as a report, as a PDF. */
@Controller('penilaian/:id')
export class AssessmentPageController {
  constructor(
    private readonly results: ResultsService,
    private readonly reports: ReportsService,
  ) {}

  /** @throws Refusal `assessment-not-found` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@Param('id') id: string): Promise<string> {
    const { result, ruleSet } = await this.results.show(id);
    return render('pages/assessment', assessmentPage(id, result, ruleSet));
  }

  @Get('laporan')
  @Header('content-type', 'text/html; charset=utf-8')
  async report(@Param('id') id: string): Promise<string> {
    const { result, ruleSet } = await this.results.show(id);
    return this.reports.html(result, ruleSet, { printedOn: today() });
  }

  /** @throws Refusal `no-browser`, `printing-failed` */
  @Get('laporan.pdf')
  async pdf(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { result, ruleSet } = await this.results.show(id);
    const pdf = await this.reports.pdf(result, ruleSet, { printedOn: today() });
    const year = result.periods[result.periods.length - 1]?.year ?? '';
    const name = `rapor-${result.unit.name}-${year}`.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
    void reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${name}.pdf"`)
      .send(pdf);
  }
}
