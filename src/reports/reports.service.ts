import { Injectable } from '@nestjs/common';
import type { AssessmentResult } from '../domain/assessment/result';
import type { RuleSet } from '../domain/rules/rule-set';
import { FONT, aspectsChart, yearsChart } from '../rendering/charts';
import { footFace, styleSheet } from '../rendering/styles';
import { markup, render } from '../rendering/templates';
import { assessmentReport } from './assessment-report';
import type { AssessmentReport, ReportOptions } from './assessment-report';
import { Printer } from './printer';

/** The assessment report as a page and as a PDF. */
@Injectable()
export class ReportsService {
  constructor(private readonly printer: Printer) {}

  /** The report as one HTML file that needs nothing else. */
  html(result: AssessmentResult, ruleSet: RuleSet, options: ReportOptions): string {
    return htmlOf(assessmentReport(result, ruleSet, options));
  }

  /**
   * The report on A4.
   *
   * @throws Refusal `no-browser`, `printing-failed`
   */
  async pdf(result: AssessmentResult, ruleSet: RuleSet, options: ReportOptions): Promise<Buffer> {
    const report = assessmentReport(result, ruleSet, options);
    return this.printer.print(htmlOf(report), footOf(report));
  }
}

/** Fills the template of the report. */
export function htmlOf(report: AssessmentReport): string {
  const { aspects, years, edges } = report.drawings;
  const yearsAlt = `Nilai total: ${years.map((bar) => `${bar.label}: ${bar.said}`).join('; ')}`;
  const aspectsAlt = `Skor tiap aspek: ${aspects.map((bar) => `${bar.label}: ${bar.said}`).join('; ')}`;
  return render('reports/assessment', {
    report,
    styles: markup(styleSheet('report.css')),
    aspectsDrawing: markup(aspectsChart({ id: 'aspek', alt: aspectsAlt, bars: aspects })),
    yearsDrawing:
      years.length === 0 ? null : markup(yearsChart({ id: 'tahun', alt: yearsAlt, bars: years, edges })),
  });
}

/** The foot of each page: whose report, of which year, under what; page x of y. */
export function footOf({ foot }: AssessmentReport): string {
  return render('reports/foot', { foot, face: markup(footFace()), font: FONT });
}
