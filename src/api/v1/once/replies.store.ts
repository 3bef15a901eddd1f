import type { Rows, WriteScope } from '../../../database/unit-of-work';
import { ReplyEntity } from './reply.entity';

/** The name of a request that is carried out once: whose it is, and how the program calls it. */
export type ReplyName = Pick<ReplyEntity, 'callerId' | 'key'>;

export async function findReply(
  { manager }: Rows,
  { callerId, key }: ReplyName,
): Promise<ReplyEntity | null> {
  return manager.findOneBy(ReplyEntity, { callerId, key });
}

/** Begins a request, in the place of an earlier one of that name. */
export async function putReply(
  scope: WriteScope,
  begun: ReplyName & Pick<ReplyEntity, 'fingerprint' | 'run'>,
): Promise<void> {
  const row = { ...begun, state: 'begun' as const, begunAt: scope.at, answer: null, refused: false };
  await dropReply(scope, begun);
  await scope.manager.insert(ReplyEntity, row);
}

export async function changeReply(
  { manager }: WriteScope,
  { callerId, key }: ReplyName,
  change: Partial<Pick<ReplyEntity, 'state' | 'answer' | 'refused'>>,
): Promise<void> {
  await manager.update(ReplyEntity, { callerId, key }, change);
}

export async function dropReply({ manager }: WriteScope, { callerId, key }: ReplyName): Promise<void> {
  await manager.delete(ReplyEntity, { callerId, key });
}

/** Forgets every request that began before a time. @param before ISO time */
export async function forgetReplies({ manager }: WriteScope, before: string): Promise<void> {
  await manager
    .createQueryBuilder()
    .delete()
    .from(ReplyEntity)
    .where('begunAt < :before', { before })
    .execute();
}
