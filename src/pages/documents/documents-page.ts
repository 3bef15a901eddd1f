import type { StandingPaper } from '../../documents/paper';
import { paperFacts } from '../../documents/shown/paper-view';
import { hindrancesOf } from '../../domain/filing/steps';
import { UNIT_PAPERS, paperObstacle } from '../../domain/papers/kinds';
import type { UnitPaper } from '../../domain/papers/kinds';
import type { OpenFiling } from '../../examination/desk.service';
import { HINDRANCE_WORDS, OBSTACLE_WORDS, PAPER_WORDS } from '../../rendering/messages';
import { filingPlace } from '../shared/filing-place';
import { paperRow, type PaperRow } from './paper-row';

/** The papers of a unit's year: what may be issued, and what was. */
export interface DocumentsPage {
  readonly title: string;
  readonly unit: string;
  readonly unitHref: string;
  readonly unitId: string;
  readonly filing: string;
  readonly year: string;
  readonly office: string;
  /** What may be issued now, and the report, which is what a year is for. */
  readonly ready: readonly KindRow[];
  /** What has to wait, each with the reason. */
  readonly later: readonly KindRow[];
  readonly papers: readonly PaperRow[];
  readonly dossier: string;
}

interface KindRow {
  readonly title: string;
  /** Why it cannot be issued now; empty where it can. */
  readonly obstacle: string;
  readonly draft: string;
  /** The draft of what stands behind it; empty for what has nothing. */
  readonly draftAnnex: string;
  /** Where it is issued; empty for what signing issues. */
  readonly issue: string;
  readonly label: string;
  readonly sign: string;
}

export function documentsPage(
  open: OpenFiling,
  papers: readonly StandingPaper[],
  office: boolean,
): DocumentsPage {
  const { filing, statement } = open;
  const place = filingPlace(filing);
  const kinds = UNIT_PAPERS.map((kind) => ({ kind, row: kindRow(kind, open, office) }));
  const isReady = ({ kind, row }: (typeof kinds)[number]): boolean =>
    kind === 'report' || row.obstacle === '';
  return {
    title: `Dokumen ${statement.statement.unit.name} ${filing.year}`,
    unit: statement.statement.unit.name,
    unitHref: `/unit/${filing.unitId}`,
    unitId: filing.unitId,
    filing: place,
    year: String(filing.year),
    office: office ? '' : OBSTACLE_WORDS['office-incomplete'],
    ready: kinds.filter(isReady).map(({ row }) => row),
    later: kinds.filter((each) => !isReady(each)).map(({ row }) => row),
    papers: [...papers].reverse().map((each) => paperRow(each, `${place}/dokumen`)),
    dossier: open.shown ? `${place}/dokumen/data.json` : '',
  };
}

/** Why a paper cannot be issued yet; the report is issued by signing, which has conditions of its own. */
function obstacleOf(kind: UnitPaper, open: OpenFiling, office: boolean): string {
  const obstacle = paperObstacle(kind, paperFacts(open, office));
  if (obstacle !== undefined) return OBSTACLE_WORDS[obstacle];
  const [hindrance] = kind === 'report' ? hindrancesOf('sign', open.facts) : [];
  return hindrance === undefined ? '' : HINDRANCE_WORDS[hindrance];
}

function kindRow(kind: UnitPaper, open: OpenFiling, office: boolean): KindRow {
  const { filing, shown } = open;
  const place = filingPlace(filing);
  const report = kind === 'report';
  const signed = report && filing.stage === 'signed';
  return {
    title: PAPER_WORDS[kind].title,
    obstacle: signed ? '' : obstacleOf(kind, open, office),
    draft: shown || kind === 'follow-up' ? `${place}/dokumen/${kind}/draf.pdf` : '',
    draftAnnex: shown && report ? `${place}/dokumen/lampiran/draf.pdf` : '',
    issue: report ? '' : `${place}/dokumen/${kind}`,
    label: PAPER_WORDS[kind].issue,
    sign: report && !signed ? `${place}#langkah` : '',
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/documents': DocumentsPage;
  }
}
