import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { Reader, UnitOfWork, type Rows } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { VISITOR } from '../domain/access/grant';
import { passwordFaults } from '../domain/access/password';
import { Refusal } from '../domain/errors';
import type { From } from './account';
import type { AccountEntity } from './account.entity';
import { findAccount, setPassword } from './accounts.store';
import { Attempts, ofOwn } from './attempts';
import { hashPassword, isPassword } from './hashing';
import { findLink, removeLinks } from './links.store';
import { endSessions, insertSession } from './sessions.store';
import { shutOut } from './shut-out';

/** A password as it is chosen: twice, so that a slip of the finger is found. */
export interface Chosen {
  readonly password: string;
  readonly again: string;
}

/** Whom a link is for. */
export interface LinkedTo {
  readonly id: string;
  readonly name: string;
  /** Whether it is the first password that is chosen. */
  readonly first: boolean;
}

/** Passwords: chosen by a link, or changed by the person. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
  ) {}

  /** Whom a link is for. @throws Refusal `account-refused` (account-link-over): used, too old, replaced or never made */
  async linkedTo(token: string): Promise<LinkedTo> {
    const { id, name, password } = await linked(this.reader, token);
    return { id, name, first: password === null };
  }

  /**
   * Keeps the password of whoever holds a link. The link is used up; every session of the account ends, and every key.
   *
   * @throws Refusal `account-refused` with what is wrong with the link or the password
   */
  async accept(token: string, chosen: Chosen): Promise<void> {
    mustFit(chosen, await linked(this.reader, token));
    const kept = await hashPassword(chosen.password);
    await this.unitOfWork.run(VISITOR, async (scope) => {
      const { id } = await linked(scope, token);
      await hold(scope, 'account', id);
      await linked(scope, token);
      await setPassword(scope, id, kept);
      await shutOut(scope, id);
    });
  }

  /**
   * Changes the caller's password: every session ends, and a new one begins where it was changed.
   *
   * @returns the word of the new session
   * @throws Refusal `account-refused` (password-wrong, and what is wrong with the new one), `too-many-attempts`
   */
  async change(caller: Caller, current: string, chosen: Chosen, from: From): Promise<string> {
    const account = await this.confirmed(caller, current);
    mustFit(chosen, account);
    const kept = await hashPassword(chosen.password);
    return this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'account', caller.id);
      await setPassword(scope, caller.id, kept);
      await removeLinks(scope, caller.id);
      await endSessions(scope, caller.id);
      return insertSession(scope, caller.id, from);
    });
  }

  /** The account of a caller who knows its password: asked before what would help a thief to stay.
   * @throws Refusal `account-refused` (password-wrong), `too-many-attempts` */
  async confirmed(caller: Caller, password: string): Promise<AccountEntity> {
    await this.attempts.begin(ofOwn(caller.id));
    const account = await findAccount(this.reader, caller.id);
    if (!(await isPassword(account?.password ?? null, password)) || !account)
      throw new Refusal('account-refused', { reason: 'password-wrong' });
    await this.attempts.end(ofOwn(caller.id));
    return account;
  }
}

async function linked(rows: Rows, token: string): Promise<AccountEntity> {
  const link = await findLink(rows, token);
  const account =
    link && Date.parse(link.until) > Date.now() ? await findAccount(rows, link.accountId) : null;
  if (account?.state !== 'open') throw new Refusal('account-refused', { reason: 'account-link-over' });
  return account;
}

function mustFit(
  { password, again }: Chosen,
  { id, name }: { readonly id: string; readonly name: string },
): void {
  const [reason] = passwordFaults(password, [id, name]);
  if (reason !== undefined) throw new Refusal('account-refused', { reason });
  if (password !== again) throw new Refusal('account-refused', { reason: 'password-differs' });
}
