import { Injectable } from '@nestjs/common';
import { FONT } from '../rendering/charts-frame';
import type { ChartWidth } from '../rendering/charts-frame';
import { trendChart } from '../rendering/charts-trend';
import { footFace, styleSheet } from '../rendering/styles';
import { onSheets, tableView } from '../rendering/table-view';
import type { TableView } from '../rendering/table-view';
import { markup, render } from '../rendering/templates';
import type { Markup } from '../rendering/templates';
import { date } from '../rendering/numbers';
import { Printer } from './printer';
import type { Drawn } from '../views/trend/drawings';
import type { TrendReport } from '../views/trend/trend-report';

interface Figure {
  readonly caption: string;
  readonly drawing: Markup;
}

/** The trend with its drawings made, as both templates place it. */
export interface TrendView extends Omit<TrendReport, 'summary' | 'total' | 'figures' | 'ratios' | 'tables'> {
  readonly summary: TableView;
  /** For a wide and for a narrow screen; the style sheet shows one of them. */
  readonly totals: readonly Figure[];
  /** Small drawings side by side. */
  readonly figures: readonly Figure[];
  readonly ratios: readonly Figure[];
  readonly tables: readonly (TableView & { readonly id: string })[];
}

/** The trend of a unit as a page and as a PDF. */
@Injectable()
export class TrendReportsService {
  constructor(private readonly printer: Printer) {}

  /**
   * The trend on A4, across.
   *
   * @param printedOn ISO date
   * @throws Refusal `no-browser`, `printing-failed`
   */
  async pdf(report: TrendReport, printedOn: string): Promise<Buffer> {
    const foot = `${report.unit} · ${report.title.toLowerCase()} · dicetak ${date(printedOn)}`;
    const footer = render('reports/foot', { foot, face: markup(footFace()), font: FONT });
    return this.printer.print(trendHtml(report, printedOn), footer);
  }
}

/** So many columns of numbers fit beside the names on A4 laid across. */
const COLUMNS_ACROSS = 10;

/** The report as one HTML file that needs nothing else. */
export function trendHtml(report: TrendReport, printedOn: string): string {
  const styles = markup(styleSheet('report.css') + styleSheet('trend.css'));
  const tables = report.tables.flatMap((table) =>
    onSheets(table, COLUMNS_ACROSS).map((sheet, at) => ({
      ...sheet,
      id: at === 0 ? table.id : `${table.id}-${at + 1}`,
    })),
  );
  return render('reports/trend', {
    report: trendView({ ...report, tables }),
    styles,
    printedOn: date(printedOn),
  });
}

/** Draws what is to be drawn. */
export function trendView(report: TrendReport): TrendView {
  const { summary, total, figures, ratios, tables } = report;
  return {
    ...report,
    summary: tableView(summary),
    totals: total ? (['wide', 'narrow'] as const).map((width) => drawn(total, `skor-${width}`, width)) : [],
    figures: figures.map((each, at) => drawn(each, `angka-${at}`, 'narrow')),
    ratios: ratios.map((each, at) => drawn(each, `rasio-${at}`, 'narrow')),
    tables: tables.map((table) => ({ id: table.id, ...tableView(table) })),
  };
}

function drawn({ caption, drawing }: Drawn, id: string, width: ChartWidth): Figure {
  return { caption, drawing: markup(trendChart({ id, width, ...drawing })) };
}

declare module '../rendering/templates' {
  interface Views {
    'reports/trend': { readonly report: TrendView; readonly styles: Markup; readonly printedOn: string };
  }
}
