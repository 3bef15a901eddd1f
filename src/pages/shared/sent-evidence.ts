import { evidenceAt } from '../../domain/questionnaire/evidence';
import type { EvidenceAt, EvidenceSource, GivenAs } from '../../domain/questionnaire/evidence';
import type { QuestionPlace } from '../../domain/questionnaire/tap';
import type { RefusedEvidence, SentEvidence } from '../../questionnaires/check-evidence';
import type { EvidenceChange } from '../../questionnaires/evidence.service';
import { evidenceCount, notKept } from '../../rendering/messages';
import { evidenceRows } from '../../views/parts/evidence';
import type { EvidenceRow } from '../../views/parts/evidence';
import type { SentForm } from '../../web/form';

const MEGABYTE = 1024 * 1024;

/** What a list with its files may have: those that are left empty count too. A file that is too large is told by itself up to this size. */
export const LIST_LIMITS = {
  fields: 240,
  files: 120,
  fileSize: 24 * MEGABYTE,
  bytes: 64 * MEGABYTE,
} as const;

/** What the field of a file begins with, by how it came. */
const SOURCES: Readonly<Record<string, EvidenceSource>> = { foto: 'camera', berkas: 'file' };

/** The files of a form with their questions, what it takes back, and what of the year before it uses again. */
export function evidenceIn({ files, fields }: SentForm): EvidenceChange {
  const sent = files.flatMap(({ field, filename: name, content }): SentEvidence[] => {
    const [, from = '', indicator = '', at = ''] = /^(foto|berkas):(.{1,20}):(-1|\d{1,3})$/.exec(field) ?? [];
    const source = SOURCES[from];
    return source ? [{ name, source, content, indicator, question: Number(at) }] : [];
  });
  const named = (pattern: RegExp): string[] =>
    [...fields.keys()].flatMap((name) => pattern.exec(name)?.[1] ?? []);
  return { sent, takenBack: named(/^tarik:([\w-]{1,40})$/), again: named(/^pakai:([\w-]{1,40})$/) };
}

/** The files of a question as its fieldset shows them. */
export interface ProofPart {
  /** "3.1:0", in the names of its fields. */
  readonly key: string;
  readonly rows: readonly ProofRow[];
  /** "2 bukti"; empty for none. */
  readonly count: string;
  /** What was not kept, each with why. */
  readonly faults: readonly string[];
}

interface ProofRow extends EvidenceRow {
  /** Given by the side that sees the page, which may take it back. */
  readonly mine: boolean;
}

/** What stands at a question, with what was just refused there. */
export function proofPart(
  place: QuestionPlace,
  evidence: readonly EvidenceAt[],
  as: GivenAs,
  refused: readonly RefusedEvidence[] = [],
): ProofPart {
  const { indicator, question } = place;
  return {
    key: `${indicator}:${question}`,
    rows: evidenceRows(evidence, place).map((row) => ({ ...row, mine: row.as === as })),
    count: evidenceCount(evidenceAt(evidence, place).length),
    faults: refused
      .filter((each) => each.indicator === indicator && each.question === question)
      .map(({ name, fault }) => notKept(name, fault)),
  };
}
