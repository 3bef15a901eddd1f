import { Injectable } from '@nestjs/common';
import type { AssessmentResult } from '../domain/assessment/result';
import type { RuleSet } from '../domain/rules/rule-set';
import { FONT, aspectsChart, yearsChart } from '../rendering/charts';
import type { ChartWidth } from '../rendering/charts';
import { footFace, styleSheet } from '../rendering/styles';
import { markup, render } from '../rendering/templates';
import type { Markup } from '../rendering/templates';
import { assessmentReport } from './assessment-report';
import type { AssessmentReport, ReportOptions } from './assessment-report';
import { isOpen } from './parts/aspects';
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
  const yearsAlt = `Jumlah skor: ${years.map((bar) => `${bar.label}: ${bar.said}`).join('; ')}`;
  const aspectsAlt = `Skor tiap aspek: ${aspects.map((bar) => `${bar.label}: ${bar.said}`).join('; ')}`;
  return render('reports/assessment', {
    report,
    styles: markup(styleSheet('report.css')),
    aspectsDrawing: inBothWidths((width) =>
      aspectsChart({ id: `aspek-${width}`, alt: aspectsAlt, bars: aspects, width }),
    ),
    aspectsOpen: aspects.some(isOpen),
    yearsDrawing:
      years.length === 0
        ? null
        : inBothWidths((width) =>
            yearsChart({ id: `tahun-${width}`, alt: yearsAlt, bars: years, edges, width }),
          ),
    yearsOpen: years.some(isOpen),
  });
}

/** A drawing for the sheet and one for a telephone: the style sheet shows one of them. */
function inBothWidths(draw: (width: ChartWidth) => string): Markup {
  return markup(`${draw('wide')}${draw('narrow')}`);
}

/** The foot of each page: whose report, of which year, under what; page x of y. */
export function footOf({ foot }: AssessmentReport): string {
  return render('reports/foot', { foot, face: markup(footFace()), font: FONT });
}
