import { record } from '../audit/record';
import { newId } from '../database/id';
import { hashOf, newLongToken } from '../database/token';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { NewKey } from './account';
import { KeyEntity } from './key.entity';
import { DAY } from '../domain/durations';

/** By which a key is known when it lies about. */
const SIGN = 'rpr_';

/** Makes a key for the caller, in the role of the moment. @returns it, told this once */
export async function insertKey(scope: WriteScope, { name, scope: may, days }: NewKey): Promise<string> {
  const token = `${SIGN}${newLongToken()}`;
  const { caller, at } = scope;
  const until = new Date(Date.parse(at) + days * DAY).toISOString();
  const row = { hash: hashOf(token), id: newId(), accountId: caller.id, name, role: caller.role, scope: may };
  await scope.manager.insert(KeyEntity, { ...row, until, at, seen: null, revoked: null });
  const details = { key: row.id, name, scope: may, until };
  await record(scope, { action: 'key-made', subject: 'account', subjectId: caller.id, details });
  return token;
}

export async function findKey({ manager }: Rows, token: string): Promise<KeyEntity | null> {
  return manager.findOneBy(KeyEntity, { hash: hashOf(token) });
}

/** Those of an account that were not revoked, the newest first. */
export async function keysOf({ manager }: Rows, accountId: string): Promise<KeyEntity[]> {
  const all = await manager.find(KeyEntity, { where: { accountId }, order: { at: 'DESC', id: 'DESC' } });
  return all.filter(({ revoked }) => revoked === null);
}

export async function revokeKey(scope: WriteScope, { hash, id, accountId }: KeyEntity): Promise<void> {
  await scope.manager.update(KeyEntity, { hash }, { revoked: scope.at });
  await record(scope, {
    action: 'key-revoked',
    subject: 'account',
    subjectId: accountId,
    details: { key: id },
  });
}

export async function revokeKeys(scope: WriteScope, accountId: string): Promise<void> {
  for (const each of await keysOf(scope, accountId)) await revokeKey(scope, each);
}

export async function noteKeySeen({ manager, at }: WriteScope, hash: string): Promise<void> {
  await manager.update(KeyEntity, { hash }, { seen: at });
}
