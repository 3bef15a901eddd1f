import { hashOf } from '../database/token';
import { isEvidence, readEvidence } from '../domain/questionnaire/evidence';
import type { EvidenceFault, EvidenceSource } from '../domain/questionnaire/evidence';
import type { QuestionPlace } from '../domain/questionnaire/tap';
import type { CheckedEvidence } from './evidence.store';
import { drawnAnew } from './photo';

/** A file as it is sent, and the question beside which it is to stand. */
export interface SentEvidence extends QuestionPlace {
  readonly name: string;
  readonly source: EvidenceSource;
  readonly content: Buffer;
}

/** A file that was not kept. */
export interface RefusedEvidence extends QuestionPlace {
  readonly name: string;
  readonly fault: EvidenceFault;
}

/** A file whose bytes were looked at: to be kept, or refused. */
export type LookedAt = CheckedEvidence | RefusedEvidence;

/** Looks at the bytes of a file, and draws a picture anew. */
export async function checked(sent: SentEvidence): Promise<LookedAt> {
  const { indicator, question, name, source, content } = sent;
  const told = { indicator, question, name };
  const read = readEvidence(content);
  if (!isEvidence(read)) return { ...told, fault: read };
  const file = { ...told, source, type: read.type, original: content, sha256: hashOf(content) };
  if (!('picture' in read)) return file;
  const shown = await drawnAnew(read.picture.bytes);
  return shown ? { ...file, shown } : { ...told, fault: 'picture-damaged' };
}
