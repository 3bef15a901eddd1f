import { Injectable } from '@nestjs/common';
import type { AssessmentResult } from '../domain/assessment/result';
import type { RuleSet } from '../domain/rules/rule-set';
import { aspectsChart, yearsChart } from '../rendering/charts';
import type { ChartWidth } from '../rendering/charts';
import { DRAFT_LINE, DRAFT_MARK } from '../rendering/messages';
import { styleSheet } from '../rendering/styles';
import { markup, render } from '../rendering/templates';
import type { Markup } from '../rendering/templates';
import { assessmentReport } from '../views/report/assessment-report';
import type { AssessmentReport, ReportOptions } from '../views/report/assessment-report';
import { isOpen } from '../views/parts/aspects';
import { onePage } from '../views/report/one-page';
import type { OnePage, OnePageLinks, SideOptions } from '../views/report/one-page';
import type { PageFoot } from './page-foot';
import { Printer } from './printer';

/**
 * The assessment report as a page and as a PDF; its first page by itself too. Nothing of this is signed: what is printed
 * says DRAF across every page.
 */
@Injectable()
export class ReportsService {
  constructor(private readonly printer: Printer) {}

  /** The report as one HTML file that needs nothing else. */
  html(result: AssessmentResult, ruleSet: RuleSet, options: ReportOptions): string {
    return htmlOf(assessmentReport(result, ruleSet, options), DRAFT_MARK);
  }

  /**
   * The report on A4.
   *
   * @throws Refusal `no-browser`, `printing-failed`
   */
  async pdf(result: AssessmentResult, ruleSet: RuleSet, options: ReportOptions): Promise<Buffer> {
    const report = assessmentReport(result, ruleSet, options);
    return this.printer.print(htmlOf(report, DRAFT_MARK), footOf(report));
  }

  /** The first page by itself, as one HTML file that needs nothing else. */
  summaryHtml(
    result: AssessmentResult,
    ruleSet: RuleSet,
    options: SideOptions,
    links: OnePageLinks | null = null,
  ): string {
    return onePageHtml(onePage(result, ruleSet, options, links));
  }

  /**
   * The first page on one side of A4, never two.
   *
   * @throws Refusal `no-browser`, `printing-failed`
   */
  async summaryPdf(result: AssessmentResult, ruleSet: RuleSet, options: SideOptions): Promise<Buffer> {
    return this.printer.printOneSide(this.summaryHtml(result, ruleSet, options));
  }

  /**
   * The first page as a PNG that a telephone shows whole: without the drawings of the aspects.
   *
   * @throws Refusal `no-browser`, `printing-failed`
   */
  async summaryPicture(result: AssessmentResult, ruleSet: RuleSet, options: SideOptions): Promise<Buffer> {
    const html = onePageHtml(onePage(result, ruleSet, options), 'picture');
    return this.printer.pictureWithin(html, PICTURE, LAYOUTS);
  }
}

/** A screen of a telephone: what is larger, a messenger shrinks until nobody can read it. */
const PICTURE = { width: 1080, height: 1920 } as const;
/** Widths of the page as a picture, the one with the largest letters first. */
const LAYOUTS = [400, 432, 480, 540, 600, 660, 720] as const;

/** Fills the template of the report. @param mark across every printed page; empty for none */
export function htmlOf(report: AssessmentReport, mark = ''): string {
  return render('reports/assessment', {
    report,
    mark,
    styles: markup(styleSheet('report.css')),
    ...drawingsOf(report),
  });
}

/** Fills the template of the one side; as a picture it leaves out what a telephone has no room for. */
function onePageHtml(page: OnePage, form: 'page' | 'picture' = 'page'): string {
  const { aspectsDrawing, yearsDrawing, aspectsOpen: open } = drawingsOf(page.report);
  const styles = markup(styleSheet('one-page.css'));
  const mark = form === 'page' ? DRAFT_LINE : '';
  return render('reports/one-page', { page, form, mark, styles, aspectsDrawing, yearsDrawing, open });
}

interface ReportView extends ReportDrawings {
  readonly mark: string;
  readonly report: AssessmentReport;
  readonly styles: Markup;
}

interface OnePageView {
  readonly page: OnePage;
  /** A picture leaves out what a telephone has no room for. */
  readonly form: 'page' | 'picture';
  /** Above the printed page; empty for none. */
  readonly mark: string;
  readonly styles: Markup;
  readonly aspectsDrawing: Markup;
  readonly yearsDrawing: Markup | null;
  readonly open: boolean;
}

/** The drawings of a report: how far each year and each aspect came. */
export interface ReportDrawings {
  readonly aspectsDrawing: Markup;
  readonly aspectsOpen: boolean;
  readonly yearsDrawing: Markup | null;
  readonly yearsOpen: boolean;
}

/** Draws what a report shows as bars, for the sheet and for a telephone. */
export function drawingsOf(report: AssessmentReport): ReportDrawings {
  const { aspects, years, edges } = report.drawings;
  const yearsAlt = `Jumlah skor: ${years.map((bar) => `${bar.label}: ${bar.said}`).join('; ')}`;
  const aspectsAlt = `Skor tiap aspek: ${aspects.map((bar) => `${bar.label}: ${bar.said}`).join('; ')}`;
  return {
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
  };
}

/** A drawing for the sheet and one for a telephone: the style sheet shows one of them. */
function inBothWidths(draw: (width: ChartWidth) => string): Markup {
  return markup(`${draw('wide')}${draw('narrow')}`);
}

/** Millimetres above the foot of a report. */
const FOOT_GAP = 4;

/** The foot of each page: whose report, of which year, under what; page x of y. */
export const footOf = ({ foot }: Pick<AssessmentReport, 'foot'>): PageFoot => ({
  lines: [foot],
  gap: FOOT_GAP,
});

declare module '../rendering/templates' {
  interface Views {
    'reports/assessment': ReportView;
    'reports/one-page': OnePageView;
  }
}
