import { record } from '../audit/record';
import { hashOf, newLongToken } from '../database/token';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { LINK_LIFE } from '../domain/access/session-life';
import { LinkEntity } from './link.entity';

/** Makes a link by which a password is chosen; one that was made before no longer holds. @returns its last part */
export async function insertLink(scope: WriteScope, accountId: string): Promise<string> {
  const token = newLongToken();
  const until = new Date(Date.parse(scope.at) + LINK_LIFE).toISOString();
  await scope.manager.delete(LinkEntity, { accountId });
  await scope.manager.insert(LinkEntity, { hash: hashOf(token), accountId, until });
  await record(scope, {
    action: 'account-link-made',
    subject: 'account',
    subjectId: accountId,
    details: { until },
  });
  return token;
}

export async function findLink({ manager }: Rows, token: string): Promise<LinkEntity | null> {
  return manager.findOneBy(LinkEntity, { hash: hashOf(token) });
}

export async function removeLinks({ manager }: WriteScope, accountId: string): Promise<void> {
  await manager.delete(LinkEntity, { accountId });
}
