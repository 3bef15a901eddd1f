import type { Office } from '../domain/papers/office';
import { DRAFT_MARK } from '../rendering/messages';
import type { Printer } from './printer';
import { footOf, htmlOf } from './reports.service';
import { signedReport } from './show-paper';
import type { UnitMatter } from './show-paper';

/** To which paper an annex belongs. */
interface Annexed {
  /** Empty for a draft. */
  readonly number: string;
  readonly code: string;
  /** ISO date. */
  readonly day: string;
  readonly office: Office;
}

/** The whole report behind the signed pages, with the number of its paper at the foot of each page; a draft says so across it. */
export async function annexPdf(
  printer: Printer,
  matter: UnitMatter,
  { number, code, day, office }: Annexed,
): Promise<Buffer> {
  const report = signedReport(matter, day, office);
  const draft = number === '';
  const foot = `${draft ? 'Lampiran draf' : `Lampiran ${number}, kode ${code}`} · ${report.foot}`;
  return printer.print(htmlOf(report, draft ? DRAFT_MARK : ''), footOf({ ...report, foot }));
}
