import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { hold } from '../database/hold';
import { hashOf } from '../database/token';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { accountName } from '../domain/access/grant';
import { mustAdminister } from '../domain/access/must-administer';
import { OF_REQUESTS } from '../domain/access/throttle';
import { Refusal } from '../domain/errors';
import { findAccount } from './accounts.store';
import { Attempts } from './attempts';
import { insertLink } from './links.store';

/** A link that is to be sent, with whom it is for. */
export interface MailedLink {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  /** Its last part. */
  readonly token: string;
  /** Whether it is the first password that is chosen. */
  readonly first: boolean;
}

/** Stands for an account that there is not, or that has no address. */
const NOBODY = '-';

/** Links for a password that are sent to the address of an account. */
@Injectable()
export class MailedLinks {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
  ) {}

  /** @throws Refusal `administrators-only`, `account-not-found`; `account-refused` (account-mail, account-is-closed) */
  async mustHaveMail(caller: Caller, id: string): Promise<void> {
    mustAdminister(caller);
    const account = await findAccount(this.reader, id);
    if (!account) throw new Refusal('account-not-found');
    if (account.state === 'closed') throw new Refusal('account-refused', { reason: 'account-is-closed' });
    if (account.mail === null) throw new Refusal('account-refused', { reason: 'account-mail' });
  }

  /**
   * Whose link is to be sent to whoever says to have forgotten the password.
   *
   * @returns a word that nobody has where there is no such account: what was typed is not kept, it may be a password
   * @throws Refusal `too-many-attempts`
   */
  async forgotten(name: string, address: string): Promise<string> {
    await this.attempts.begin([{ name: `mail ${hashOf(address)}`, patience: OF_REQUESTS, shared: true }]);
    const account = await findAccount(this.reader, accountName(name) ?? NOBODY);
    return account?.state === 'open' && account.mail !== null ? account.id : NOBODY;
  }

  /** Makes the link; those before hold no longer. @returns undefined where nothing is to be sent any more */
  async make(caller: Caller, id: string): Promise<MailedLink | undefined> {
    return this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'account', id);
      const account = await findAccount(scope, id);
      if (account?.state !== 'open' || account.mail === null) return undefined;
      const { name, mail, password } = account;
      const token = await insertLink(scope, id);
      await record(scope, { action: 'account-link-mailed', subject: 'account', subjectId: id });
      return { id, name, mail, token, first: password === null };
    });
  }
}
