import { record } from '../audit/record';
import { newId } from '../database/id';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { AccountRequest, AskedAccount } from './account';
import { RequestEntity } from './request.entity';

/** Those that wait for the office, the oldest first. */
export async function openRequests({ manager }: Rows, limit: number): Promise<AccountRequest[]> {
  return manager.find(RequestEntity, {
    where: { state: 'open' },
    order: { at: 'ASC', id: 'ASC' },
    take: limit,
  });
}

export async function findRequest({ manager }: Rows, id: string): Promise<RequestEntity | null> {
  return manager.findOneBy(RequestEntity, { id, state: 'open' });
}

/** Asks for an account; what waits already in the same words, since its form was sent twice, is not asked for again. */
export async function insertRequest(scope: WriteScope, asked: AskedAccount): Promise<void> {
  if (await scope.manager.existsBy(RequestEntity, { ...asked, state: 'open' })) return;
  const id = newId();
  await scope.manager.insert(RequestEntity, { id, ...asked, state: 'open', at: scope.at });
  await record(scope, { action: 'account-asked', subject: 'account-request', subjectId: id });
}

export async function settleRequest(
  scope: WriteScope,
  id: string,
  state: 'admitted' | 'declined',
): Promise<void> {
  await scope.manager.update(RequestEntity, { id }, { state });
  const details = { state };
  await record(scope, {
    action: 'account-request-settled',
    subject: 'account-request',
    subjectId: id,
    details,
  });
}
