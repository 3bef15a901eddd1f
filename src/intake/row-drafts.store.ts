import type { Rows, WriteScope } from '../database/unit-of-work';
import { RowDraftEntity } from './row-draft.entity';

export async function draftOf(
  { manager }: Rows,
  uploadId: string,
  account: string,
): Promise<RowDraftEntity | null> {
  return manager.findOneBy(RowDraftEntity, { uploadId, account });
}

/** In the place of what the one who writes chose there before. */
export async function putDraft(
  { manager, actor: account, at }: WriteScope,
  uploadId: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  await manager.upsert(RowDraftEntity, { uploadId, account, fields, at }, ['uploadId', 'account']);
}

/** Of the one who writes: what others chose is theirs. */
export async function dropDraft({ manager, actor: account }: WriteScope, uploadId: string): Promise<void> {
  await manager.delete(RowDraftEntity, { uploadId, account });
}
