import type { WorkingEntry } from '../../domain/filing/working-papers';
import { WHOLE_RATIO, workingState } from '../../domain/filing/working-papers';
import type { EvidenceAt } from '../../domain/questionnaire/evidence';
import type { NamedFile } from '../../intake/originals.service';
import type { RefusedEvidence } from '../../questionnaires/check-evidence';
import { writtenBy } from '../../rendering/messages';
import { ratioPlace } from '../shared/ratio-place';
import { proofPart } from '../shared/sent-evidence';
import type { ProofPart } from '../shared/sent-evidence';
import type { RatioPage } from './ratio-page';

/** What an examiner has on the page of a ratio besides, as finished strings. */
export interface RatioPapers {
  /** The original files behind the year. */
  readonly files: readonly { readonly name: string; readonly href: string }[];
  /** Null for who examines nothing. */
  readonly paper: PaperPart | null;
  /** Where another reading is kept as a variant; empty for who keeps none. */
  readonly keep: string;
}

interface PaperPart {
  readonly action: string;
  readonly overview: string;
  /** Whether something may be written now. */
  readonly open: boolean;
  readonly notes: readonly { readonly text: string; readonly who: string }[];
  /** Who went through it and when; empty where nobody did. */
  readonly reviewed: string;
  /** The year was assessed anew since. */
  readonly stale: boolean;
  readonly proof: ProofPart;
}

/** What is known of the working paper of a ratio. */
export interface PaperBeside {
  readonly files: readonly NamedFile[];
  readonly entries: readonly WorkingEntry[];
  readonly evidence: readonly EvidenceAt[];
  readonly refused: readonly RefusedEvidence[];
  readonly open: boolean;
  readonly examines: boolean;
  /** The page of the book year. */
  readonly filing: string;
}

export function ratioPapers(assessmentId: string, number: string, beside: PaperBeside): RatioPapers {
  const action = ratioPlace(assessmentId, number);
  return {
    files: beside.files.map(({ id, name }) => ({ name, href: `/unggah/${id}/asli` })),
    paper: beside.examines ? paperPart(assessmentId, number, action, beside) : null,
    keep: beside.examines ? `${action}/varian` : '',
  };
}

function paperPart(
  assessmentId: string,
  number: string,
  action: string,
  { entries, evidence, refused, open, filing }: PaperBeside,
): PaperPart {
  const { notes, reviewed, stale } = workingState(entries, number, assessmentId);
  return {
    action: `${action}/kertas`,
    overview: `${filing}/kertas-kerja`,
    open,
    notes: notes.map(({ text, by, on }) => ({ text, who: writtenBy(by, on) })),
    reviewed: reviewed ? writtenBy(reviewed.by, reviewed.on) : '',
    stale,
    proof: proofPart({ indicator: number, question: WHOLE_RATIO }, evidence, 'examiner', refused),
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/ratio': RatioPage & RatioPapers;
  }
}
