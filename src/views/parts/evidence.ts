import { evidenceAt } from '../../domain/questionnaire/evidence';
import type { EvidenceAt } from '../../domain/questionnaire/evidence';
import type { QuestionPlace } from '../../domain/questionnaire/tap';
import { evidenceWords } from '../../rendering/messages';

/** A file or photograph beside an answer, as finished strings. */
export interface EvidenceRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** What it is, how large, who put it there and when. */
  readonly said: string;
  readonly as: EvidenceAt['as'];
}

/** What stands at a question, of both sides. */
export const evidenceRows = (evidence: readonly EvidenceAt[], place: QuestionPlace): EvidenceRow[] =>
  evidenceAt(evidence, place).map((each) => ({
    ...{ id: each.id, name: each.name, as: each.as },
    href: `/unit/${encodeURIComponent(each.unitId)}/bukti/${each.id}`,
    said: evidenceWords(each),
  }));
