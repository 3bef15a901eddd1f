import { newId } from '../database/id';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { EvidenceAt, EvidenceSource, EvidenceType, GivenAs } from '../domain/questionnaire/evidence';
import type { QuestionPlace } from '../domain/questionnaire/tap';
import { EvidenceEntity } from './evidence.entity';
import { evidenceIn } from './evidence-rows';
import { EvidenceFileEntity } from './evidence-file.entity';
import type { EvidencePart } from './evidence-file.entity';
import type { BookYear } from './taps.store';

/** A file whose bytes were looked at. */
export interface CheckedEvidence extends QuestionPlace {
  readonly name: string;
  readonly source: EvidenceSource;
  readonly type: EvidenceType;
  readonly original: Buffer;
  /** Of what was sent. */
  readonly sha256: string;
  /** Of a picture: drawn anew. */
  readonly shown?: Buffer;
}

/** What stands of a year, in the order in which it came. */
export async function evidenceOf({ manager }: Rows, { unitId, year }: BookYear): Promise<EvidenceAt[]> {
  const rows = await manager.find(EvidenceEntity, {
    where: { unitId, year },
    order: { at: 'ASC', id: 'ASC' },
  });
  return rows.filter(({ takenBackAt }) => takenBackAt === null).map(evidenceIn);
}

/** Keeps a file with what of it is shown, each apart. */
export async function insertEvidence(
  { manager, actor, at }: WriteScope,
  { unitId, year }: BookYear,
  givenAs: GivenAs,
  { original, shown, ...told }: CheckedEvidence,
): Promise<EvidenceAt> {
  const { indicator, question, name, source, type, sha256 } = told;
  const row = {
    ...{ id: newId(), unitId, year, indicator, question, givenAs, source, name, type },
    ...{ size: original.length, sha256, actor, at },
    ...{ takenBackBy: null, takenBackAt: null },
  };
  await manager.insert(EvidenceEntity, row);
  await manager.insert(EvidenceFileEntity, { evidenceId: row.id, part: 'original', content: original });
  if (shown) await manager.insert(EvidenceFileEntity, { evidenceId: row.id, part: 'shown', content: shown });
  return evidenceIn(row);
}

/** Says that an evidence no longer stands; its bytes stay. */
export async function markTakenBack({ manager, actor, at }: WriteScope, id: string): Promise<void> {
  await manager.update(EvidenceEntity, { id }, { takenBackBy: actor, takenBackAt: at });
}

/** What stands under an id in a unit, if it does. */
export async function findEvidence(
  { manager }: Rows,
  unitId: string,
  id: string,
): Promise<EvidenceAt | undefined> {
  const row = await manager.findOneBy(EvidenceEntity, { id, unitId });
  return row?.takenBackAt === null ? evidenceIn(row) : undefined;
}

/** The bytes of a part; undefined where there is none. */
export async function bytesOf(
  { manager }: Rows,
  evidenceId: string,
  part: EvidencePart,
): Promise<Buffer | undefined> {
  const select = { evidenceId: true, content: true } as const;
  const found = await manager.findOne(EvidenceFileEntity, { where: { evidenceId, part }, select });
  return found?.content;
}
