import { record, type Deed } from '../audit/record';
import { insertAll } from '../database/bulk';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { ReleaseEntity, ReleasePieceEntity } from './release.entity';
import { dropParts } from './release-parts.store';

/** What was made of a release. */
export type Outcome = Pick<ReleaseEntity, 'fingerprint' | 'rows' | 'bytes' | 'attempt'>;

/** What people may know of a release. */
export type Release = Readonly<Omit<ReleaseEntity, 'attempt'>>;

export async function insertRelease(
  scope: WriteScope,
  row: Omit<ReleaseEntity, keyof Outcome | 'droppedAt' | 'actor' | 'at'>,
): Promise<void> {
  const { actor, at } = scope;
  await scope.manager.insert(ReleaseEntity, { ...row, actor, at });
  await tell(scope, 'release-asked', row);
}

export async function findRelease({ manager }: Rows, id: string): Promise<ReleaseEntity | null> {
  return manager.findOneBy(ReleaseEntity, { id });
}

/** The newest releases. */
export async function newestReleases({ manager }: Rows, limit: number): Promise<ReleaseEntity[]> {
  return manager.find(ReleaseEntity, { order: { at: 'DESC', id: 'DESC' }, take: limit });
}

/** Keeps a piece of an attempt. */
export async function insertPiece(
  { manager }: WriteScope,
  piece: Readonly<Pick<ReleasePieceEntity, keyof ReleasePieceEntity>>,
): Promise<void> {
  await insertAll(manager, ReleasePieceEntity, [piece]);
}

/** One piece; undefined after the last one. */
export async function pieceOf(
  { manager }: Rows,
  { id, attempt }: ReleaseEntity,
  number: number,
): Promise<Buffer | undefined> {
  const found = await manager.findOneBy(ReleasePieceEntity, {
    releaseId: id,
    attempt: attempt ?? 0,
    number,
  });
  return found?.content;
}

/** Says what was made; pieces of other attempts go. */
export async function finishRelease(scope: WriteScope, id: string, made: Outcome): Promise<void> {
  const { attempt, fingerprint, rows } = made;
  await scope.manager.update(ReleaseEntity, { id }, made);
  await scope.manager
    .createQueryBuilder()
    .delete()
    .from(ReleasePieceEntity)
    .where('releaseId = :id AND attempt <> :attempt', { id, attempt })
    .execute();
  await dropParts(scope, id);
  await record(scope, {
    action: 'release-made',
    subject: 'release',
    subjectId: id,
    details: { fingerprint, rows },
  });
}

/** Forgets the bytes of a release; what it was stays known, so that it can be asked for again. */
export async function dropPieces(scope: WriteScope, release: ReleaseEntity): Promise<void> {
  await scope.manager.delete(ReleasePieceEntity, { releaseId: release.id });
  await scope.manager.update(ReleaseEntity, { id: release.id }, { droppedAt: scope.at });
  await tell(scope, 'release-dropped', release);
}

/** Writes down what was done with a release. */
export async function tell(
  scope: WriteScope,
  action: Deed['action'],
  { id, kind, form, area, until }: Pick<ReleaseEntity, 'id' | 'kind' | 'form' | 'area' | 'until'>,
): Promise<void> {
  const details = { kind, form, area, until };
  await record(scope, { action, subject: 'release', subjectId: id, details });
}
