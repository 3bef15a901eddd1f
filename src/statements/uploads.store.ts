import { hasDone, record } from '../audit/record';
import { insertAll } from '../database/bulk';
import { Gathered } from '../database/gathered';
import { newId } from '../database/id';
import { lotsOf } from '../domain/lots';
import type { Originals } from '../database/originals';
import { hashOf } from '../database/token';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { missingUploads } from './foreseen';
import type { UploadedFile } from './revision';
import { UploadEntity } from './upload.entity';

/** In bytes: originals go to the database in lots of that size, a larger one by itself. */
const LOT = 1024 * 1024;

const newUploads = new Gathered<Partial<UploadEntity>>('upload', async (manager, rows) => {
  for (const lot of lotsOf(rows, LOT, ({ size = 0 }) => size)) await insertAll(manager, UploadEntity, lot);
});

/** Keeps an original file; one that is already here under the same name is not kept twice, but it is known who sent it. */
export async function keepUpload(
  scope: WriteScope,
  originals: Originals,
  { filename, content }: UploadedFile,
): Promise<string> {
  const sha256 = hashOf(content);
  const size = content.length;
  const details = { filename, sha256, size };
  const isNew = missingUploads.end(scope, { sha256, filename });
  const known = isNew ? null : await scope.manager.findOneBy(UploadEntity, { sha256, filename });
  const id = known?.id ?? newId();
  if (!known) {
    const held = { content: await originals.keep({ sha256, content }), receivedAt: scope.at };
    await newUploads.add(scope, [{ id, ...details, ...held }]);
  }
  if (!known || !(await keptBy(scope, scope.actor, id)))
    await record(scope, { ...UPLOAD_KEPT, subjectId: id, details });
  return id;
}

const UPLOAD_KEPT = { action: 'upload-kept', subject: 'upload' } as const;

/** Whether somebody sent this original file. */
export async function keptBy(rows: Rows, actor: string, uploadId: string): Promise<boolean> {
  return hasDone(rows, actor, { ...UPLOAD_KEPT, subjectId: uploadId });
}

/** Some original files with their content, by id. */
export async function findUploads(
  { manager }: Rows,
  ids: readonly string[],
): Promise<ReadonlyMap<string, UploadEntity>> {
  const query = manager.createQueryBuilder(UploadEntity, 'u').addSelect('u.content');
  const found = await query.where('u.id IN (:...ids)', { ids }).getMany();
  return new Map(found.map((each) => [each.id, each]));
}

/** The names of original files, by id. */
export async function uploadNames({ manager }: Rows, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const select = { id: true, filename: true } as const;
  const found = await manager.find(UploadEntity, { where: ids.map((id) => ({ id })), select });
  return new Map(found.map(({ id, filename }) => [id, filename]));
}
