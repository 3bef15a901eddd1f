import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { hashOf } from '../database/token';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { VISITOR } from '../domain/access/grant';
import { mustAdminister } from '../domain/access/must-administer';
import { OF_REQUESTS } from '../domain/access/throttle';
import { Refusal } from '../domain/errors';
import type { AccountRequest, AskedAccount, Invited } from './account';
import { AccountsService } from './accounts.service';
import { Attempts } from './attempts';
import { findRequest, insertRequest, openRequests, settleRequest } from './requests.store';

const LISTED = 50;
const LONGEST = 200;

/** Managers ask for an account; the office looks who they are, and lets them in. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly attempts: Attempts,
  ) {}

  /**
   * Asks for an account. What is answered tells neither whether the unit is known nor whether the name is taken.
   *
   * @throws Refusal `account-refused` (request-incomplete), `too-many-attempts`
   */
  async ask(asked: AskedAccount, address: string): Promise<void> {
    const { name, login, nik, contact } = asked;
    const said = [name, login, nik, contact].map((each) => each.trim().slice(0, LONGEST));
    if (said.some((each) => each === ''))
      throw new Refusal('account-refused', { reason: 'request-incomplete' });
    await this.attempts.begin([{ name: `ask ${hashOf(address)}`, patience: OF_REQUESTS, shared: true }]);
    const [called = '', wished = '', unit = '', reached = ''] = said;
    const row = { name: called, login: wished.toLowerCase(), nik: unit, contact: reached };
    await this.unitOfWork.run(VISITOR, async (scope) => {
      await hold(scope, 'account', row.login);
      await insertRequest(scope, row);
    });
  }

  /** Those that wait, the oldest first. @throws Refusal `administrators-only` */
  async waiting(caller: Caller): Promise<AccountRequest[]> {
    mustAdminister(caller);
    return openRequests(this.reader, LISTED);
  }

  /**
   * Lets somebody in who asked.
   *
   * @returns the last part of the link by which the person chooses a password, told this once
   * @throws Refusal `administrators-only`, `account-not-found`; `account-refused` as an invitation
   */
  async admit(caller: Caller, id: string, invited: Invited): Promise<string> {
    mustAdminister(caller);
    return this.unitOfWork.run(caller, async (scope) => {
      if (!(await findRequest(scope, id))) throw new Refusal('account-not-found');
      await settleRequest(scope, id, 'admitted');
      return this.accounts.inviteIn(scope, invited);
    });
  }

  /** @throws Refusal `administrators-only`, `account-not-found` */
  async decline(caller: Caller, id: string): Promise<void> {
    mustAdminister(caller);
    await this.unitOfWork.run(caller, async (scope) => {
      if (!(await findRequest(scope, id))) throw new Refusal('account-not-found');
      await settleRequest(scope, id, 'declined');
    });
  }
}
