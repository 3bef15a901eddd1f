import { record } from '../audit/record';
import { insertAll } from '../database/bulk';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { TakeChoices, TakeOutcome } from '../domain/release/taken';
import { TakingEntity } from './taking.entity';

/** What is known of a release that was brought, without its bytes. */
export type Taking = Readonly<Omit<TakingEntity, 'content'>>;

export async function insertTaking(
  scope: WriteScope,
  row: Pick<TakingEntity, 'id' | 'filename' | 'content' | 'fingerprint' | 'area' | 'until'>,
): Promise<void> {
  const { actor, at } = scope;
  await insertAll(scope.manager, TakingEntity, [{ ...row, actor, at }]);
  const { id, filename, fingerprint } = row;
  await record(scope, {
    action: 'release-brought',
    subject: 'release',
    subjectId: id,
    details: { filename, fingerprint },
  });
}

export async function findTaking({ manager }: Rows, id: string): Promise<TakingEntity | null> {
  return manager.findOneBy(TakingEntity, { id });
}

/** The bytes of a release that was brought. It is there. */
export async function contentOf({ manager }: Rows, id: string): Promise<Buffer> {
  const found = await manager.findOneOrFail(TakingEntity, {
    where: { id },
    select: { id: true, content: true },
  });
  return found.content;
}

/** The newest releases that were brought. */
export async function newestTakings({ manager }: Rows, limit: number): Promise<TakingEntity[]> {
  return manager.find(TakingEntity, { order: { at: 'DESC', id: 'DESC' }, take: limit });
}

/** Keeps what was chosen, with the job that does it. */
export async function chooseTaking(
  scope: WriteScope,
  id: string,
  choices: TakeChoices,
  jobId: string,
): Promise<void> {
  await scope.manager.update(TakingEntity, { id }, { choices: JSON.stringify(choices), jobId });
  await record(scope, {
    action: 'release-chosen',
    subject: 'release',
    subjectId: id,
    details: { ...choices },
  });
}

/** Keeps what was done. */
export async function finishTaking(scope: WriteScope, id: string, outcome: TakeOutcome): Promise<void> {
  await scope.manager.update(TakingEntity, { id }, { outcome: JSON.stringify(outcome) });
  await noteTaken(scope, id, outcome);
}

/** Writes down that a release was taken in. */
export async function noteTaken(
  scope: WriteScope,
  id: string,
  { left, ...counts }: TakeOutcome,
): Promise<void> {
  const details = { ...counts, left: left.length };
  await record(scope, { action: 'release-taken', subject: 'release', subjectId: id, details });
}
