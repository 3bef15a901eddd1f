import type { EvidenceAt } from '../domain/questionnaire/evidence';
import type { EvidenceEntity } from './evidence.entity';

/** A row as it is told. */
export function evidenceIn({
  givenAs: as,
  actor: by,
  at,
  ...row
}: Omit<EvidenceEntity, 'takenBackBy' | 'takenBackAt'>): EvidenceAt {
  const { id, unitId, indicator, question, name, type, size, sha256, source } = row;
  return { id, unitId, indicator, question, name, type, size, sha256, source, as, by, on: at.slice(0, 10) };
}
