import { frameOf } from '../documents/shown/paper-view';
import type { PaperFrame } from '../documents/shown/paper-view';
import type { Office } from '../domain/papers/office';
import { ANNEX_TITLE } from '../rendering/messages';
import { styleSheet } from '../rendering/styles';
import { markup, render } from '../rendering/templates';
import type { Markup } from '../rendering/templates';
import type { AssessmentReport } from '../views/report/assessment-report';
import { sealFoot, uprightForm } from './paper-print';
import type { PaperSeal } from './paper-print';
import { withPageNumbers } from './pdf/page-numbers';
import type { Printer } from './printer';
import { drawingsOf } from './reports.service';
import type { ReportDrawings } from './reports.service';
import { signedReport } from './show-paper';
import type { UnitMatter } from './show-paper';

/** To which paper an annex belongs. */
interface Annexed {
  /** Absent for a draft. */
  readonly number?: string;
  readonly seal: PaperSeal;
  /** ISO date. */
  readonly day: string;
  readonly office: Office;
}

interface AnnexPage extends ReportDrawings {
  readonly frame: PaperFrame;
  readonly report: AssessmentReport;
  readonly styles: Markup;
}

/**
 * The whole report behind the signed pages: with its contents in front, and the seal of its paper at the foot of each
 * page; a draft says so across it.
 *
 * @throws Refusal `paper-refused`, `no-browser`, `printing-failed`
 */
export async function annexPdf(
  printer: Printer,
  matter: UnitMatter,
  { number, seal, day, office }: Annexed,
): Promise<Buffer> {
  const report = signedReport(matter, day, office);
  const frame = { ...frameOf(office, { kind: 'report', day, number }), title: ANNEX_TITLE };
  const html = render('reports/annex', {
    frame,
    report,
    styles: markup(styleSheet('report.css')),
    ...drawingsOf(report),
  });
  const foot = sealFoot({ ...seal, unit: `${report.unit} · lampiran` });
  return withPageNumbers(await printer.print(html, foot, uprightForm(office.sheet)));
}

declare module '../rendering/templates' {
  interface Views {
    'reports/annex': AnnexPage;
  }
}
