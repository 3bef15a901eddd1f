import { qrDrawing } from '../documents/qr';
import type { AreaRecapPaper, UnreportedPaper } from '../documents/shown/area-papers';
import type { ExaminationPaper } from '../documents/shown/examination-paper';
import type { CertificatePaper, FollowUpPaper, ReturnLetterPaper } from '../documents/shown/other-papers';
import type { RecordPaper } from '../documents/shown/record-paper';
import type { ReportPaper } from '../documents/shown/report-paper';
import type { WorksheetPaper } from '../documents/shown/worksheet-paper';
import type { PaperKind } from '../domain/papers/kinds';
import type { Sheet } from '../domain/papers/office';
import { styleSheet } from '../rendering/styles';
import { markup, render } from '../rendering/templates';
import type { Markup } from '../rendering/templates';
import type { PageFoot } from './page-foot';
import type { PrintForm } from './printer';

/** What a paper shows, by its kind: each has a template of its name. */
export interface PaperViews {
  readonly report: ReportPaper;
  readonly record: RecordPaper;
  readonly certificate: CertificatePaper;
  readonly 'return-letter': ReturnLetterPaper;
  readonly 'follow-up': FollowUpPaper;
  readonly worksheet: WorksheetPaper;
  readonly 'examination-report': ExaminationPaper;
  readonly 'area-recap': AreaRecapPaper;
  readonly unreported: UnreportedPaper;
}

/** A paper of one kind with what it shows. */
export type ShownPaper = { [K in PaperKind]: { readonly kind: K; readonly paper: PaperViews[K] } }[PaperKind];

/** What stands at the foot of every page: the QR with its number and code, or that it is a draft. */
export interface PaperSeal {
  /** The text of the QR; empty for a draft. */
  readonly qr: string;
  readonly number: string;
  readonly code: string;
  /** Where the service is reached; empty where it is not. */
  readonly address: string;
  /** Whose it is, and which part of it where it has several. */
  readonly unit: string;
}

type PaperPage<K extends PaperKind> = { readonly paper: PaperViews[K]; readonly styles: Markup };

const SIDE = 18;
/** Beyond the edge, whatever the paper: what a scanner or a binder needs. */
const TOP = 14;
/** Room for the QR. */
const FOOT = 43;
/** In millimetres. */
const SIZES = { a4: [210, 297], f4: [215, 330] } as const;
const ACROSS: readonly PaperKind[] = ['certificate', 'follow-up', 'worksheet'];

/** The paper as one HTML file that needs nothing else. */
export function paperHtml(shown: ShownPaper): string {
  const styles = markup(styleSheet('documents.css'));
  switch (shown.kind) {
    case 'report':
      return render('documents/report', { paper: shown.paper, styles });
    case 'record':
      return render('documents/record', { paper: shown.paper, styles });
    case 'certificate':
      return render('documents/certificate', { paper: shown.paper, styles });
    case 'return-letter':
      return render('documents/return-letter', { paper: shown.paper, styles });
    case 'follow-up':
      return render('documents/follow-up', { paper: shown.paper, styles });
    case 'worksheet':
      return render('documents/worksheet', { paper: shown.paper, styles });
    case 'examination-report':
      return render('documents/examination-report', { paper: shown.paper, styles });
    case 'area-recap':
      return render('documents/area-recap', { paper: shown.paper, styles });
    case 'unreported':
      return render('documents/unreported', { paper: shown.paper, styles });
  }
}

/** Of the QR, and above it; above the words of a draft, which stand as low on the page. */
const QR = { side: 31, gap: 4, draftGap: 29 } as const;

/** The foot of each page of a paper. */
export function sealFoot(seal: PaperSeal): PageFoot {
  const lines = sealLines(seal);
  if (seal.qr === '') return { lines, gap: QR.draftGap };
  const drawing = qrDrawing(seal.qr, `QR dokumen ${seal.number}`);
  return { lines, gap: QR.gap, sign: { drawing, side: QR.side } };
}

function sealLines({ qr, number, code, address, unit }: PaperSeal): string[] {
  if (qr === '')
    return [unit, 'Draf: belum ditandatangani, belum bernomor, dan tidak berlaku sebagai dokumen.'];
  const where =
    address === '' ? 'halaman /periksa pada Rapor kantor penerbit' : `${address.replace(/\/+$/, '')}/periksa`;
  return [
    `${unit} · nomor ${number}`,
    `Kode ${code}. Keaslian diperiksa dengan QR ini di ${where}, atau tanpa jaringan dengan periksa.html.`,
  ];
}

/** How a paper lies on its sheet. */
export function formOf({ kind, paper: { sheet } }: ShownPaper): PrintForm {
  const { width, height, margin } = uprightForm(sheet);
  return ACROSS.includes(kind) ? { width: height, height: width, margin } : { width, height, margin };
}

/** A sheet upright, with room for the seal at its foot. */
export function uprightForm(sheet: Sheet): PrintForm {
  const [width, height] = SIZES[sheet];
  const [top, side, foot] = [TOP, SIDE, FOOT].map((each) => `${each}mm`);
  return {
    width: `${width}mm`,
    height: `${height}mm`,
    margin: { top: top ?? '', right: side ?? '', bottom: foot ?? '', left: side ?? '' },
  };
}

declare module '../rendering/templates' {
  interface Views {
    'documents/report': PaperPage<'report'>;
    'documents/record': PaperPage<'record'>;
    'documents/certificate': PaperPage<'certificate'>;
    'documents/return-letter': PaperPage<'return-letter'>;
    'documents/follow-up': PaperPage<'follow-up'>;
    'documents/worksheet': PaperPage<'worksheet'>;
    'documents/examination-report': PaperPage<'examination-report'>;
    'documents/area-recap': PaperPage<'area-recap'>;
    'documents/unreported': PaperPage<'unreported'>;
  }
}
