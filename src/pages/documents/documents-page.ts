import type { StandingPaper } from '../../documents/paper';
import { paperFacts } from '../../documents/shown/paper-view';
import { PAPER_KINDS, paperObstacle } from '../../domain/papers/kinds';
import type { PaperKind } from '../../domain/papers/kinds';
import type { OpenFiling } from '../../examination/desk.service';
import { OBSTACLE_WORDS, PAPER_WORDS, numberStateWords, standingWords } from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import { filingPlace } from '../shared/filing-place';

/** The papers of a unit's year: what may be issued, and what was. */
export interface DocumentsPage {
  readonly title: string;
  readonly unit: string;
  readonly unitHref: string;
  readonly filing: string;
  readonly year: string;
  readonly office: string;
  readonly kinds: readonly KindRow[];
  readonly papers: readonly PaperRow[];
  readonly dossier: string;
}

interface KindRow {
  readonly title: string;
  /** Why it cannot be issued now; empty where it can. */
  readonly obstacle: string;
  readonly draft: string;
  /** Where it is issued; empty for what signing issues. */
  readonly issue: string;
  readonly label: string;
  readonly sign: string;
}

/** A number, as every list of papers shows it. */
export interface PaperRow {
  readonly title: string;
  readonly number: string;
  readonly day: string;
  readonly code: string;
  readonly state: string;
  readonly holds: boolean;
  readonly files: readonly { readonly href: string; readonly label: string }[];
  readonly check: string;
}

const FILE_WORDS = [
  ['dokumen.pdf', 'Dokumen (PDF)'],
  ['lampiran.pdf', 'Lampiran (PDF)'],
  ['data.json', 'Data untuk dihitung ulang (JSON)'],
] as const;

export function documentsPage(
  open: OpenFiling,
  papers: readonly StandingPaper[],
  office: boolean,
): DocumentsPage {
  const { filing, statement } = open;
  const place = filingPlace(filing);
  return {
    title: `Dokumen ${statement.statement.unit.name} ${filing.year}`,
    unit: statement.statement.unit.name,
    unitHref: `/unit/${filing.unitId}`,
    filing: place,
    year: String(filing.year),
    office: office ? '' : OBSTACLE_WORDS['office-incomplete'],
    kinds: PAPER_KINDS.map((kind) => kindRow(kind, open, office)),
    papers: [...papers].reverse().map((each) => paperRow(each, place)),
    dossier: open.shown ? `${place}/dokumen/data.json` : '',
  };
}

function kindRow(kind: PaperKind, open: OpenFiling, office: boolean): KindRow {
  const obstacle = paperObstacle(kind, paperFacts(open, office));
  const { filing, shown } = open;
  const place = filingPlace(filing);
  const report = kind === 'report';
  const signed = report && filing.stage === 'signed';
  return {
    title: PAPER_WORDS[kind].title,
    obstacle: obstacle === undefined || signed ? '' : OBSTACLE_WORDS[obstacle],
    draft: shown || kind === 'follow-up' ? `${place}/dokumen/${kind}/draf.pdf` : '',
    issue: report ? '' : `${place}/dokumen/${kind}`,
    label: PAPER_WORDS[kind].issue,
    sign: report && !signed ? `${place}#langkah` : '',
  };
}

function paperRow(paper: StandingPaper, place: string): PaperRow {
  const { id, number, kind, day, code, state, reason, standing } = paper;
  const issued = state === 'issued';
  const files = FILE_WORDS.filter(([name]) => name !== 'lampiran.pdf' || kind === 'report');
  return {
    title: PAPER_WORDS[kind].title,
    number,
    day: date(day),
    code: code ?? '',
    state: issued ? standingWords(standing) : numberStateWords(state, reason),
    holds: issued && standing.is === 'current',
    files: issued
      ? files.map(([name, label]) => ({ href: `${place}/dokumen/${id}/berkas/${name}`, label }))
      : [],
    check: issued ? `/periksa/${encodeURIComponent(number)}` : '',
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/documents': DocumentsPage;
  }
}
