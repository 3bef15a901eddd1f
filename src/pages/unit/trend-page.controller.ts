import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { TrendsService } from '../../trends/trends.service';
import { Refusal } from '../../domain/errors';
import { render } from '../../rendering/templates';
import { TrendReportsService } from '../../reports/trend-reports.service';
import { trendReport } from '../../views/trend/trend-report';
import { fileName, sendPdf, sendTable } from '../shared/table-reply';
import { UnitsService } from '../../units/units.service';
import { emptyTrend, trendPage } from './trend-page';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';
import { today } from '../../web/today';

/** An empty choice is none. */
const chosen = (rules: string | undefined): string | undefined => (rules === '' ? undefined : rules);

/** Tren: one unit over the years, on screen, as files and as a PDF. */
@Controller('unit/:id')
export class TrendPageController {
  constructor(
    private readonly trends: TrendsService,
    private readonly units: UnitsService,
    private readonly reports: TrendReportsService,
  ) {}

  /** A unit without a year has an empty page that says the next step. @throws Refusal `unit-not-found`, `unknown-rule-set` */
  @Get('tren')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Query('aturan') rules?: string,
  ): Promise<string> {
    const result = await this.trends.find(caller, id, chosen(rules));
    if (!result) return render('pages/trend-empty', emptyTrend(await this.units.get(caller, id)));
    const report = trendReport(result);
    return render('pages/trend', trendPage(id, result, report, await this.reports.draw(result, report)));
  }

  /**
   * One table of the page as a workbook or as CSV.
   *
   * @throws Refusal as `page`, `statement-not-found`, `bad-request` for a table or form that is not there
   */
  @Get('tren/:table')
  async table(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('table') name: string,
    @Res() reply: FastifyReply,
    @Query('bentuk') form = '',
    @Query('aturan') rules?: string,
  ): Promise<void> {
    const report = trendReport(await this.trends.show(caller, id, chosen(rules)));
    const table = [report.summary, ...report.tables].find((each) => each.id === name);
    if (!table) throw new Refusal('bad-request', { reason: 'unknown-table' });
    const named = { ...table, id: `${table.id}-${report.unit}` };
    await sendTable(reply, named, form);
  }

  /** @throws Refusal as `page`, `statement-not-found`, `no-browser`, `printing-failed` */
  @Get('tren.pdf')
  async pdf(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
    @Query('aturan') rules?: string,
  ): Promise<void> {
    const result = await this.trends.show(caller, id, chosen(rules));
    const report = trendReport(result);
    const draw = await this.reports.draw(result, report);
    const pdf = await this.reports.pdf(report, today(), draw);
    sendPdf(reply, fileName(`tren ${report.unit}`), pdf);
  }
}
