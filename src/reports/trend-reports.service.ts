import { Injectable } from '@nestjs/common';
import { inThread } from '../assessments/work-threads';
import type { TrendResult } from '../domain/comparison/trend-result';
import { Kept, markOf } from '../domain/kept';
import type { ChartWidth } from '../rendering/charts-frame';
import { trendChart } from '../rendering/charts-trend';
import type { TrendDrawing } from '../rendering/charts-trend';
import { styleSheet } from '../rendering/styles';
import { onSheets, tableView } from '../rendering/table-view';
import type { TableView } from '../rendering/table-view';
import { markup, render } from '../rendering/templates';
import type { Markup } from '../rendering/templates';
import { date } from '../rendering/numbers';
import { Printer } from './printer';
import { footOf } from './reports.service';
import type { Drawn } from '../views/trend/drawings';
import type { TrendReport } from '../views/trend/trend-report';

const trendDrawer = require.resolve('./trend-drawer');

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

/** Draws one drawing of a trend. */
export type Draw = (drawing: TrendDrawing) => string;

/** How many trends are held as they were drawn: those of the pages that are open. */
const MOST_HELD = 100;

/** The trend of a unit as a page and as a PDF. */
@Injectable()
export class TrendReportsService {
  private readonly drawn = new Kept<ReadonlyMap<string, string>>(MOST_HELD);

  constructor(private readonly printer: Printer) {}

  /** The drawings of a trend, made beside the thread that serves everybody. @param result is drawn once for as long as it is held */
  async draw(result: TrendResult, report: TrendReport): Promise<Draw> {
    const all = await this.drawn.ofAsync(markOf(result), async () => {
      const drawings = drawingsOf(report);
      const made = await inThread<readonly string[]>(trendDrawer, { drawings });
      return new Map(drawings.map(({ id }, at) => [id, made[at] ?? '']));
    });
    return (drawing) => all.get(drawing.id) ?? trendChart(drawing);
  }

  /**
   * The trend on A4, across.
   *
   * @param printedOn ISO date
   * @throws Refusal `no-browser`, `printing-failed`
   */
  async pdf(report: TrendReport, printedOn: string, draw?: Draw): Promise<Buffer> {
    const foot = `${report.unit} · ${report.title.toLowerCase()} · dicetak ${date(printedOn)}`;
    return this.printer.print(trendHtml(report, printedOn, draw), footOf({ foot }));
  }
}

/** So many columns of numbers fit beside the names on A4 laid across. */
const COLUMNS_ACROSS = 10;

/** The report as one HTML file that needs nothing else. */
export function trendHtml(report: TrendReport, printedOn: string, draw?: Draw): string {
  const styles = markup(styleSheet('report.css') + styleSheet('trend.css'));
  const tables = report.tables.flatMap((table) =>
    onSheets(table, COLUMNS_ACROSS).map((sheet, at) => ({
      ...sheet,
      id: at === 0 ? table.id : `${table.id}-${at + 1}`,
    })),
  );
  return render('reports/trend', {
    report: trendView({ ...report, tables }, draw),
    styles,
    printedOn: date(printedOn),
  });
}

/** Places what is drawn. */
export function trendView(report: TrendReport, draw: Draw = trendChart): TrendView {
  const { summary, tables } = report;
  const { totals, figures, ratios } = placed(report);
  const made = ({ caption, drawing }: Placed): Figure => ({ caption, drawing: markup(draw(drawing)) });
  return {
    ...report,
    summary: tableView(summary),
    totals: totals.map(made),
    figures: figures.map(made),
    ratios: ratios.map(made),
    tables: tables.map((table) => ({ id: table.id, ...tableView(table) })),
  };
}

interface Placed {
  readonly caption: string;
  readonly drawing: TrendDrawing;
}

/** Every drawing with the name and the width of its place. */
function placed({ total, figures, ratios }: TrendReport): Record<'totals' | 'figures' | 'ratios', Placed[]> {
  const at = ({ caption, drawing }: Drawn, id: string, width: ChartWidth): Placed => ({
    caption,
    drawing: { id, width, ...drawing },
  });
  return {
    totals: total ? (['wide', 'narrow'] as const).map((width) => at(total, `skor-${width}`, width)) : [],
    figures: figures.map((each, place) => at(each, `angka-${place}`, 'narrow')),
    ratios: ratios.map((each, place) => at(each, `rasio-${place}`, 'narrow')),
  };
}

const drawingsOf = (report: TrendReport): TrendDrawing[] =>
  Object.values(placed(report)).flatMap((all) => all.map(({ drawing }) => drawing));

declare module '../rendering/templates' {
  interface Views {
    'reports/trend': { readonly report: TrendView; readonly styles: Markup; readonly printedOn: string };
  }
}
