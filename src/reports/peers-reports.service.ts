import { Injectable } from '@nestjs/common';
import { type ChartWidth } from '../rendering/charts-frame';
import { distributionChart } from '../rendering/charts-distribution';
import { date } from '../rendering/numbers';
import { styleSheet } from '../rendering/styles';
import { tableView, type TableView } from '../rendering/table-view';
import { markup, render, type Markup } from '../rendering/templates';
import type { DistributionPart } from '../views/peers/distribution';
import type { PeersReport } from '../views/peers/peers-report';
import { Printer } from './printer';
import { footOf } from './reports.service';

/** A drawing with its caption, made for a wide and for a narrow screen. */
export interface DrawnPart {
  readonly caption: string;
  readonly drawing: Markup;
}

/** The comparison with its drawing made, as both templates place it. */
export interface PeersView extends Omit<PeersReport, 'side' | 'detail' | 'mean' | 'distribution' | 'spread'> {
  readonly detail: TableView;
  readonly mean: TableView;
  readonly distribution: DrawnPart | null;
  readonly spread: TableView | null;
}

/** A unit beside its peers, as a page and as a PDF. */
@Injectable()
export class PeersReportsService {
  constructor(private readonly printer: Printer) {}

  /**
   * The comparison on A4, across.
   *
   * @param printedOn ISO date
   * @throws Refusal `no-browser`, `printing-failed`
   */
  async pdf(report: PeersReport, printedOn: string): Promise<Buffer> {
    const foot = `${report.unit} · ${report.title.toLowerCase()} · dicetak ${date(printedOn)}`;
    return this.printer.print(peersHtml(report), footOf({ foot }));
  }
}

/** The comparison as one HTML file that needs nothing else. */
export function peersHtml(report: PeersReport): string {
  const styles = markup(styleSheet('report.css') + styleSheet('peers.css'));
  return render('reports/peers', { report: peersView({ ...report, distribution: onPaper(report) }), styles });
}

/** A drawing of which nothing can be opened. */
function onPaper({ distribution }: PeersReport): DistributionPart | null {
  if (!distribution) return null;
  const bins = distribution.drawing.bins.map(({ href: _, ...bin }) => bin);
  return { ...distribution, drawing: { ...distribution.drawing, bins } };
}

/** Draws what is to be drawn. */
export function peersView(report: PeersReport): PeersView {
  const { distribution, spread } = report;
  return {
    ...report,
    detail: tableView(report.detail),
    mean: tableView(report.mean),
    distribution: distribution && drawnPart('sebaran', distribution),
    spread: spread && tableView(spread),
  };
}

/** A distribution in both widths: the style sheet shows one of them. */
export function drawnPart(id: string, { caption, drawing }: DistributionPart): DrawnPart {
  const draw = (width: ChartWidth): string => distributionChart({ ...drawing, id: `${id}-${width}`, width });
  return { caption, drawing: markup(`${draw('wide')}${draw('narrow')}`) };
}

declare module '../rendering/templates' {
  interface Views {
    'reports/peers': { readonly report: PeersView; readonly styles: Markup };
  }
}
