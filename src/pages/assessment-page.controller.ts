import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { listed } from '../rendering/numbers';
import { render } from '../rendering/templates';
import { ReportsService } from '../reports/reports.service';
import { assessmentPage } from './assessment-page';
import { fileStem } from './file-stem';
import { ExplanationsService } from './explanations.service';
import { ResultsService } from './results.service';

const today = (): string => new Date().toISOString().slice(0, 10);

/** What was just done, when the page before says so. */
function newsOf(revised: string | undefined): string {
  if (revised === undefined || !/^\d{4}(,\d{4})*$/.test(revised)) return '';
  const years = listed(revised.split(','));
  return `Angka ${years} disimpan sebagai revisi baru, dan penilaiannya dihitung lagi. Revisi lama tetap tersimpan.`;
}

/** One assessment: on screen, as a report, as a PDF. */
@Controller('penilaian/:id')
export class AssessmentPageController {
  constructor(
    private readonly results: ResultsService,
    private readonly reports: ReportsService,
    private readonly explanations: ExplanationsService,
  ) {}

  /** @throws Refusal `assessment-not-found` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@Param('id') id: string, @Query('revisi') revised?: string): Promise<string> {
    const { result, ruleSet, step } = await this.results.show(id);
    return render('pages/assessment', {
      ...assessmentPage(id, result, ruleSet, step),
      news: newsOf(revised),
    });
  }

  @Get('laporan')
  @Header('content-type', 'text/html; charset=utf-8')
  async report(@Param('id') id: string): Promise<string> {
    const { result, ruleSet, step } = await this.results.show(id);
    const links = { back: `/penilaian/${id}`, pdf: `/penilaian/${id}/laporan.pdf` };
    const explanation = await this.explanations.forReport(id);
    return this.reports.html(result, ruleSet, { printedOn: today(), step, links, explanation });
  }

  /** @throws Refusal `no-browser`, `printing-failed` */
  @Get('laporan.pdf')
  async pdf(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { result, ruleSet, step } = await this.results.show(id);
    const explanation = await this.explanations.forReport(id);
    const pdf = await this.reports.pdf(result, ruleSet, { printedOn: today(), step, explanation });
    void reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${fileStem(result)}.pdf"`)
      .send(pdf);
  }
}
