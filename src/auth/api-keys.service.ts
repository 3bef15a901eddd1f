import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import { keyHolds, KEY_SCOPES, LONGEST_KEY, type KeyScope } from '../domain/access/api-key';
import type { Caller } from '../domain/access/caller';
import { callerOf } from '../domain/access/grant';
import { Refusal } from '../domain/errors';
import type { ApiKey, NewKey } from './account';
import { findAccount, grantsOf } from './accounts.store';
import type { KeyEntity } from './key.entity';
import { findKey, insertKey, keysOf, noteKeySeen, revokeKey } from './keys.store';
import { DAY, HOUR } from '../domain/durations';

/** So many at once: a person has a program or two. */
const MOST = 20;
const LONGEST_NAME = 100;

/** Keys by which programs ask for somebody, in one of the roles that the person has. */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * For whom a program asks, and what it may do.
   *
   * @returns undefined where the key opens nothing: it was revoked or grew old, or the account was closed or lost the role
   */
  async asking(
    token: string,
    now = Date.now(),
  ): Promise<{ readonly caller: Caller; readonly scope: KeyScope } | undefined> {
    const key = await findKey(this.reader, token);
    if (!key || !keyHolds(key, new Date(now).toISOString())) return undefined;
    const { accountId: id } = key;
    const [account, grants] = await Promise.all([findAccount(this.reader, id), grantsOf(this.reader, id)]);
    const grant = grants.find(({ role }) => role === key.role);
    if (account?.state !== 'open' || !grant) return undefined;
    const caller = callerOf(id, grant);
    await this.noteSeen(caller, key, now);
    return { caller, scope: key.scope };
  }

  /** The caller's keys that were not revoked, the newest first. */
  async list(caller: Caller): Promise<ApiKey[]> {
    return (await keysOf(this.reader, caller.id)).map(({ id, name, role, scope, until, seen }) => {
      return { id, name, role, scope, until, seen };
    });
  }

  /** Makes a key in the caller's role of the moment; one of the same kind that nobody used and whose form was sent again is revoked. @returns it, told this once
   * @throws Refusal `account-refused` (key-incomplete, too-many-keys) */
  async make(caller: Caller, { name, scope, days }: NewKey): Promise<string> {
    const called = name.trim().slice(0, LONGEST_NAME);
    const lasts = Number.isInteger(days) && days >= 1 && days <= LONGEST_KEY;
    if (called === '' || !lasts || !KEY_SCOPES.includes(scope))
      throw new Refusal('account-refused', { reason: 'key-incomplete' });
    return this.unitOfWork.run(caller, async (write) => {
      await hold(write, 'account', caller.id);
      const keys = await keysOf(write, caller.id);
      const again = keys.filter((each) => isSentAgain(each, { name: called, scope, days }, write));
      for (const each of again) await revokeKey(write, each);
      if (keys.length - again.length >= MOST)
        throw new Refusal('account-refused', { reason: 'too-many-keys' });
      return insertKey(write, { name: called, scope, days });
    });
  }

  /** Revokes one of the caller's keys; one that is not the caller's is not there. */
  async revoke(caller: Caller, id: string): Promise<void> {
    await this.unitOfWork.run(caller, async (write) => {
      const key = (await keysOf(write, caller.id)).find((each) => each.id === id);
      if (key) await revokeKey(write, key);
    });
  }

  private async noteSeen(caller: Caller, { hash, seen }: KeyEntity, now: number): Promise<void> {
    if (seen !== null && now - Date.parse(seen) < HOUR) return;
    await this.unitOfWork.run(caller, (scope) => noteKeySeen(scope, hash));
  }
}

/** Made by the same form on the same day, and never used: whoever sent it twice saw only the last. */
const isSentAgain = (
  { name, role, scope, at, until, seen }: KeyEntity,
  wanted: NewKey,
  { caller, at: now }: WriteScope,
): boolean =>
  seen === null &&
  name === wanted.name &&
  role === caller.role &&
  scope === wanted.scope &&
  at.slice(0, 10) === now.slice(0, 10) &&
  Date.parse(until) - Date.parse(at) === wanted.days * DAY;
