import { record } from '../audit/record';
import { newId } from '../database/id';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { Stage } from '../domain/filing/stages';
import { numberOf } from '../domain/papers/numbering';
import { NEW_OFFICE } from '../domain/papers/office';
import type { Office } from '../domain/papers/office';
import type { PaperKind } from '../domain/papers/kinds';
import { FilingEntity } from '../filings/filing.entity';
import { hashOf } from '../database/token';
import type { PublicKey } from './key-file';
import { OfficeEntity } from './office.entity';
import { OfficeKeyEntity } from './office-key.entity';
import { PaperEntity } from './paper.entity';
import { PaperAnnulmentEntity } from './paper-annulment.entity';
import { PaperFileEntity } from './paper-file.entity';
import type { IssuedPaper, Numbered, PaperFile, PaperFileName, PaperSubject } from './paper';

/** What the office says of itself now. */
export async function officeNow({ manager }: Rows): Promise<Office> {
  const [newest] = await manager.find(OfficeEntity, { order: { revision: 'DESC' }, take: 1 });
  return { ...NEW_OFFICE, ...newest?.said };
}

export async function insertOffice(scope: WriteScope, said: Office): Promise<void> {
  const revision = (await scope.manager.count(OfficeEntity)) + 1;
  const { actor, at } = scope;
  await scope.manager.insert(OfficeEntity, { revision, said, actor, at });
  const details = { revision, said: { ...said, logo: said.logo === '' ? '' : hashOf(said.logo) } };
  await record(scope, { action: 'office-changed', subject: 'office', subjectId: String(revision), details });
}

/** Every public key of the office, the newest first. */
export async function publicKeys({ manager }: Rows): Promise<OfficeKeyEntity[]> {
  return manager.find(OfficeKeyEntity, { order: { since: 'DESC', id: 'ASC' } });
}

/** Keeps the public part of a key, once. */
export async function keepPublicKey(scope: WriteScope, { id, publicKey }: PublicKey): Promise<void> {
  if (await scope.manager.existsBy(OfficeKeyEntity, { id })) return;
  await scope.manager.insert(OfficeKeyEntity, { id, publicKey, since: scope.at });
  await record(scope, {
    action: 'office-key-made',
    subject: 'office',
    subjectId: id,
    details: { publicKey },
  });
}

/** Numbers of this kind that were kept for a filing or an area's year and have no paper yet. */
export async function reservedOf(
  { manager }: Rows,
  subject: PaperSubject,
  kind: PaperKind,
): Promise<PaperEntity[]> {
  return manager.find(PaperEntity, {
    where: { ...subject, kind, state: 'reserved' },
    order: { sequence: 'ASC' },
  });
}

const NOT_YET = {
  statementId: null,
  assessmentId: null,
  revision: 0,
  total: '',
  predicate: '',
  hash: '',
  keyId: '',
  signature: '',
  filesSignature: '',
  code: null,
  place: '',
  officials: [],
} as const;

/** Keeps the next number of its year for a paper. @param paper whose it is, and the ISO date that it will bear */
export async function reserveNumber(
  scope: WriteScope,
  paper: Pick<PaperEntity, 'filingId' | 'area' | 'kind' | 'day' | 'unitName' | 'year'>,
  scheme: string,
): Promise<Numbered> {
  const { actor, at } = scope;
  const issueYear = Number(paper.day.slice(0, 4));
  const sequence = (await scope.manager.countBy(PaperEntity, { issueYear })) + 1;
  const number = numberOf(scheme, sequence, paper.day);
  const id = newId();
  const row = { id, issueYear, sequence, number, state: 'reserved', reason: '', actor, at } as const;
  await scope.manager.insert(PaperEntity, { ...NOT_YET, ...row, ...paper });
  const { kind, filingId, area } = paper;
  const details = { number, kind, filingId, area };
  await record(scope, { action: 'paper-numbered', subject: 'paper', subjectId: id, details });
  return { id, number, kind, day: paper.day };
}

/** Takes a number again that was kept before. @param day ISO date that the paper will bear now */
export async function takeAgain(scope: WriteScope, kept: PaperEntity, day: string): Promise<Numbered> {
  await scope.manager.update(PaperEntity, { id: kept.id }, { day });
  return { id: kept.id, number: kept.number, kind: kept.kind, day };
}

/** Gives a number back: it stays, with its reason. */
export async function voidNumber(scope: WriteScope, id: string, reason: string): Promise<void> {
  await scope.manager.update(PaperEntity, { id, state: 'reserved' }, { state: 'void', reason });
  await record(scope, { action: 'paper-voided', subject: 'paper', subjectId: id, details: { reason } });
}

/** Puts a paper on its number, with its bytes. */
export async function insertIssued(
  scope: WriteScope,
  { id, number }: Numbered,
  { files, ...paper }: IssuedPaper & { readonly filesSignature: string },
): Promise<void> {
  const { actor, at } = scope;
  await scope.manager.update(PaperEntity, { id }, { ...paper, state: 'issued', actor, at });
  for (const { name, content } of files)
    await scope.manager.insert(PaperFileEntity, { paperId: id, name, sha256: hashOf(content), content });
  const { hash, keyId, assessmentId, statementId } = paper;
  const details = { number, hash, keyId, assessmentId, statementId };
  await record(scope, { action: 'paper-issued', subject: 'paper', subjectId: id, details });
}

export async function findPaper({ manager }: Rows, id: string): Promise<PaperEntity | null> {
  return manager.findOneBy(PaperEntity, { id });
}

/** The papers of a filing or of an area's year, by their numbers. */
export async function papersOf({ manager }: Rows, subject: PaperSubject): Promise<PaperEntity[]> {
  return manager.find(PaperEntity, { where: subject, order: { issueYear: 'ASC', sequence: 'ASC' } });
}

/** Why papers were taken back by hand, by their ids. */
export async function annulmentsOf(
  { manager }: Rows,
  papers: readonly Pick<PaperEntity, 'id'>[],
): Promise<ReadonlyMap<string, string>> {
  if (papers.length === 0) return new Map();
  const rows = await manager.find(PaperAnnulmentEntity, { where: papers.map(({ id }) => ({ paperId: id })) });
  return new Map(rows.map(({ paperId, reason }) => [paperId, reason]));
}

/** Takes an issued paper back: its row and its bytes stay as they are. */
export async function insertAnnulment(scope: WriteScope, paperId: string, reason: string): Promise<void> {
  const { actor, at } = scope;
  await scope.manager.insert(PaperAnnulmentEntity, { paperId, reason, actor, at });
  await record(scope, {
    action: 'paper-annulled',
    subject: 'paper',
    subjectId: paperId,
    details: { reason },
  });
}

/** The paper of a number or of a short code. The newest, should an office have used a number twice. */
export async function paperNamed({ manager }: Rows, text: string): Promise<PaperEntity | null> {
  const order = { issueYear: 'DESC', sequence: 'DESC' } as const;
  return manager.findOne(PaperEntity, { where: [{ number: text }, { code: text }], order });
}

/** The issued paper one of whose files has this hash. */
export async function paperOfFile({ manager }: Rows, hash: string): Promise<PaperEntity | null> {
  const file = await manager.findOneBy(PaperFileEntity, { sha256: hash });
  return file && manager.findOneBy(PaperEntity, { id: file.paperId });
}

/** The files of a paper with their hashes, without their bytes. */
export async function filesOf({ manager }: Rows, paperId: string): Promise<PaperFile[]> {
  const rows = await manager.find(PaperFileEntity, { where: { paperId }, order: { name: 'ASC' } });
  return rows.map(({ name, sha256: hash }) => ({ name, sha256: hash }));
}

export async function fileContent(
  { manager }: Rows,
  paperId: string,
  name: PaperFileName,
): Promise<Buffer | null> {
  const row = await manager.findOne(PaperFileEntity, {
    where: { paperId, name },
    select: { paperId: true, name: true, content: true },
  });
  return row?.content ?? null;
}

/** Whether a paper went out of a year of one of these units. */
export async function hasPapers({ manager }: Rows, unitIds: readonly string[]): Promise<boolean> {
  const query = manager
    .createQueryBuilder(PaperEntity, 'p')
    .innerJoin(FilingEntity, 'f', 'f.id = p.filingId');
  return query.where("p.state = 'issued' AND f.unitId IN (:...unitIds)", { unitIds }).getExists();
}

/** How far the filing of a paper is. @throws Error where there is none */
export async function stageOfFiling({ manager }: Rows, id: string): Promise<Stage> {
  const filing = await manager.findOneByOrFail(FilingEntity, { id });
  return filing.stage;
}
