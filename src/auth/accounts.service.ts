import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { accountName } from '../domain/access/grant';
import { mustAdminister } from '../domain/access/must-administer';
import { Refusal } from '../domain/errors';
import type { Account, Invited } from './account';
import type { AccountEntity } from './account.entity';
import {
  allAccounts,
  changeAccount,
  findAccount,
  grantsOf,
  hasAccounts,
  hasAdministrator,
  insertAccount,
  seen,
  setState,
} from './accounts.store';
import { insertLink } from './links.store';
import { takeSecondStepAway } from './second-step.store';
import { shutOut } from './shut-out';

/** Who may sign in, and what each reaches: for administrators. */
@Injectable()
export class AccountsService {
  private known = false;

  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Whether there is any account: from then on nobody is let in without one. None is ever removed. */
  async any(): Promise<boolean> {
    this.known ||= await hasAccounts(this.reader);
    return this.known;
  }

  /** The first account is made by command: whoever sits at this computer would otherwise shut the door on themselves.
   * @throws Refusal `administrators-only` */
  async mustHaveFirst(): Promise<void> {
    if (!(await this.any())) throw new Refusal('administrators-only');
  }

  /** @throws Refusal `administrators-only` */
  async list(caller: Caller): Promise<Account[]> {
    mustAdminister(caller);
    return allAccounts(this.reader);
  }

  /** @throws Refusal `administrators-only`, `account-not-found` */
  async get(caller: Caller, id: string): Promise<Account> {
    mustAdminister(caller);
    const account = await findAccount(this.reader, id);
    if (!account) throw new Refusal('account-not-found');
    return seen(account, await grantsOf(this.reader, id));
  }

  /**
   * Makes an account, whose person chooses a password by a link that is handed over.
   *
   * @returns the last part of the link, told this once
   * @throws Refusal `administrators-only`; `account-refused` (account-name, account-taken, account-no-role, account-mail)
   */
  async invite(caller: Caller, invited: Invited): Promise<string> {
    mustAdminister(caller);
    return this.unitOfWork.run(caller, (scope) => this.inviteIn(scope, invited));
  }

  /** The same in a transaction that is open. */
  async inviteIn(scope: WriteScope, invited: Invited): Promise<string> {
    mustReach(invited);
    const id = accountName(invited.id);
    if (id === undefined) throw new Refusal('account-refused', { reason: 'account-name' });
    mustHaveRole(invited);
    await hold(scope, 'account', id);
    if (await findAccount(scope, id)) throw new Refusal('account-refused', { reason: 'account-taken' });
    await insertAccount(scope, { ...invited, id, name: invited.name.trim() || id });
    return insertLink(scope, id);
  }

  /**
   * Says anew what an account is called and reaches: it holds from the next request on.
   *
   * @param mustBe refuses where the account is not any more what the caller read
   * @throws Refusal `administrators-only`, `account-not-found`; `account-refused` (account-no-role, account-mail,
   *   last-administrator); what `mustBe` throws
   */
  async change(caller: Caller, changed: Invited, mustBe?: (now: Account) => void): Promise<void> {
    mustHaveRole(changed);
    mustReach(changed);
    await this.write(caller, changed.id, async (scope, account) => {
      const was = seen(account, await grantsOf(scope, account.id));
      mustBe?.(was);
      await changeAccount(scope, was, { ...changed, name: changed.name.trim() || changed.id });
      await mustKeepAdministrator(scope);
    });
  }

  /** Closes an account and ends its sessions and keys; what it did stays.
   * @throws Refusal `administrators-only`, `account-not-found`; `account-refused` (last-administrator) */
  async close(caller: Caller, id: string): Promise<void> {
    await this.write(caller, id, async (scope) => {
      await setState(scope, id, 'closed');
      await shutOut(scope, id);
      await mustKeepAdministrator(scope);
    });
  }

  /** @throws Refusal `administrators-only`, `account-not-found` */
  async open(caller: Caller, id: string): Promise<void> {
    await this.write(caller, id, (scope) => setState(scope, id, 'open'));
  }

  /**
   * A new link, where the first was lost or the password was forgotten.
   *
   * @param secondStep whether the codes are taken away too, because the telephone was lost
   * @returns its last part, told this once
   * @throws Refusal `administrators-only`, `account-not-found`; `account-refused` (account-is-closed)
   */
  async link(caller: Caller, id: string, secondStep: boolean): Promise<string> {
    return this.write(caller, id, async (scope, { state, secret }) => {
      if (state === 'closed') throw new Refusal('account-refused', { reason: 'account-is-closed' });
      if (secondStep && secret !== null) await takeSecondStepAway(scope, id);
      return insertLink(scope, id);
    });
  }

  private async write<T>(
    caller: Caller,
    id: string,
    work: (scope: WriteScope, account: AccountEntity) => Promise<T>,
  ): Promise<T> {
    mustAdminister(caller);
    return this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'account', 'administrators');
      const account = await findAccount(scope, id);
      if (!account) throw new Refusal('account-not-found');
      return work(scope, account);
    });
  }
}

function mustHaveRole({ grants }: Invited): void {
  if (grants.length === 0) throw new Refusal('account-refused', { reason: 'account-no-role' });
}

/** An address is left out, or one. */
function mustReach({ mail = '' }: Invited): void {
  if (mail !== '' && !/^[^\s@<>,;:"()]{1,64}@[\w-]+(\.[\w-]+)+$/.test(mail))
    throw new Refusal('account-refused', { reason: 'account-mail', found: mail.slice(0, 60) });
}

/** Somebody must be left who can let others in. */
async function mustKeepAdministrator(scope: WriteScope): Promise<void> {
  if (!(await hasAdministrator(scope)))
    throw new Refusal('account-refused', { reason: 'last-administrator' });
}
