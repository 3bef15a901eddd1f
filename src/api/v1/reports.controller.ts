import { Param } from '@nestjs/common';
import { UnitPeersService } from '../../comparisons/unit-peers.service';
import type { Caller } from '../../domain/access/caller';
import { PeersReportsService } from '../../reports/peers-reports.service';
import { ReportMatterService } from '../../reports/report-matter.service';
import { ReportsService } from '../../reports/reports.service';
import { TrendReportsService } from '../../reports/trend-reports.service';
import { TrendsService } from '../../trends/trends.service';
import { peersReport } from '../../views/peers/peers-report';
import { trendReport } from '../../views/trend/trend-report';
import { CalledBy } from '../../web/caller';
import { today } from '../../web/today';
import { flag, object, optional, text } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, LookFile, Resource } from './shape/operation';

interface ReportAsked {
  readonly compliance?: boolean;
}

const REPORT = object<ReportAsked>({
  compliance: optional<boolean>({
    ...flag,
    description: 'with what the law demands beside the score; as the office set it unless given',
  }),
});

/** Reports of an assessment, as PDF. */
@Resource('assessments/:id')
export class ReportsV1Controller {
  constructor(
    private readonly matter: ReportMatterService,
    private readonly reports: ReportsService,
    private readonly peers: UnitPeersService,
    private readonly peersReports: PeersReportsService,
  ) {}

  /** @throws Refusal `assessment-not-found`, `no-browser`, `printing-failed` */
  @LookFile('report', { id: 'getReport', says: 'The report of an assessment, as PDF' })
  async report(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(REPORT) { compliance }: ReportAsked,
  ): Promise<Buffer> {
    const { result, ruleSet, options } = await this.matter.of(caller, id, { printedOn: today(), compliance });
    return this.reports.pdf(result, ruleSet, options);
  }

  /** @throws Refusal `assessment-not-found`, `no-browser`, `printing-failed` */
  @LookFile('summary', { id: 'getSummary', says: 'An assessment on one page, as PDF' })
  async summary(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Buffer> {
    const { result, ruleSet, options } = await this.matter.side(caller, id, today());
    return this.reports.summaryPdf(result, ruleSet, options);
  }

  /** @throws Refusal `assessment-not-found`, `no-browser`, `printing-failed` */
  @LookFile('peers/report', { id: 'getPeersReport', says: 'A unit beside its peers, as PDF' })
  async besidePeers(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Buffer> {
    const result = await this.peers.show(caller, id);
    return this.peersReports.pdf(peersReport(result, { place: '' }), today());
  }
}

interface TrendAsked {
  readonly rules?: string;
}

const TREND = object<TrendAsked>({
  rules: optional<string>({
    ...text,
    maxLength: 100,
    description: 'id of a rule set; as judged unless given',
  }),
});

/** The report of a unit over the years, as PDF. */
@Resource('units/:id/trend/report')
export class TrendReportsV1Controller {
  constructor(
    private readonly trends: TrendsService,
    private readonly reports: TrendReportsService,
  ) {}

  /** @throws Refusal `unit-not-found`, `statement-not-found`, `unknown-rule-set`, `no-browser`, `printing-failed` */
  @LookFile('', { id: 'getTrendReport', says: 'A unit over the years, as PDF' })
  async report(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(TREND) { rules }: TrendAsked,
  ): Promise<Buffer> {
    const result = await this.trends.show(caller, id, rules);
    const report = trendReport(result);
    return this.reports.pdf(report, today(), await this.reports.draw(result, report));
  }
}
