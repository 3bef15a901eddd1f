import { hold } from '../database/hold';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { Refusal } from '../domain/errors';
import { UploadEntity } from '../statements/upload.entity';
import { unusedOf, type Fields } from './draft-merge';
import { RowDraftEntity } from './row-draft.entity';

export async function draftOf(
  { manager }: Rows,
  uploadId: string,
  account: string,
): Promise<RowDraftEntity | null> {
  return manager.findOneBy(RowDraftEntity, { uploadId, account });
}

/** The same, of the one who writes, and of nobody else until this transaction ends.
 * @throws Refusal `upload-not-found` */
export async function heldDraft(scope: WriteScope, uploadId: string): Promise<RowDraftEntity | null> {
  await hold(scope, 'draft', `${uploadId} ${scope.actor}`);
  const found = await draftOf(scope, uploadId, scope.actor);
  const isThere = found !== null || (await scope.manager.existsBy(UploadEntity, { id: uploadId }));
  if (!isThere) throw new Refusal('upload-not-found');
  return found;
}

/** In the place of what the one who writes chose there before. */
export async function putDraft(
  { manager, actor: account, at }: WriteScope,
  uploadId: string,
  { fields, turn }: Pick<RowDraftEntity, 'fields' | 'turn'>,
): Promise<void> {
  await manager.upsert(RowDraftEntity, { uploadId, account, fields, turn, at }, ['uploadId', 'account']);
}

/** Empties that of the one who writes: what others chose is theirs. */
export async function endDraft(scope: WriteScope, uploadId: string): Promise<void> {
  const before = await heldDraft(scope, uploadId);
  await putDraft(scope, uploadId, { fields: {}, turn: (before?.turn ?? 0) + 1 });
}

/** The choices with which a file is stored are answers from now on, and no draft any more. */
export async function settleDraft(
  scope: WriteScope,
  { uploadId, choices }: { readonly uploadId?: string; readonly choices?: Fields },
): Promise<void> {
  if (!choices || uploadId === undefined) return;
  const before = await heldDraft(scope, uploadId);
  const fields = unusedOf(before?.fields ?? {}, choices);
  await putDraft(scope, uploadId, { fields, turn: (before?.turn ?? 0) + 1 });
}

/** Of everybody, those that nobody touched since. */
export async function dropDraftsBefore({ manager }: WriteScope, time: string): Promise<void> {
  await manager.createQueryBuilder().delete().from(RowDraftEntity).where('"at" < :time', { time }).execute();
}
