import { Injectable } from '@nestjs/common';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import { record } from '../audit/record';
import { hold } from '../database/hold';
import { accountName, callerOf, grantFor, VISITOR } from '../domain/access/grant';
import type { From } from './account';
import type { AccountEntity } from './account.entity';
import { findAccount, grantsOf } from './accounts.store';
import { Attempts, ofAddress, ofDevice } from './attempts';
import { isPassword } from './hashing';
import { passesSecondStep } from './second-step';
import { SecretKeys } from './secret-keys';
import { endSession, findSession, insertDevice, insertSession, isKnownDevice } from './sessions.store';

/** What somebody says who signs in. */
export interface SaidToSignIn {
  readonly name: string;
  readonly password: string;
  /** Of the second step; empty for none. */
  readonly code: string;
}

/** What the browser sent along: words it was told earlier. */
export interface KnownBefore {
  readonly session?: string | undefined;
  readonly device?: string | undefined;
}

/** What the browser is told. */
export interface Begun {
  readonly session: string;
  /** None where it is known already. */
  readonly device?: string;
}

/** Longer than any password that is taken: no more is worked on. */
const LONGEST = 512;

/** Stands in the trail for an account that there is not. */
const NO_ACCOUNT = '-';

/** Signing in. */
@Injectable()
export class SignInService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly secrets: SecretKeys,
  ) {}

  /**
   * Begins a new session, and ends the one that the browser had: a word that somebody else put there opens nothing.
   *
   * @returns undefined where name, password or code is wrong, or the account is closed: which of them is not told, and
   *   does not show in the time it takes
   * @throws Refusal `too-many-attempts`, whether there is such an account or not
   */
  async signIn(said: SaidToSignIn, from: From, before: KnownBefore): Promise<Begun | undefined> {
    const name = (accountName(said.name) ?? said.name).slice(0, LONGEST);
    const { device = '' } = before;
    const isKnown = await isKnownDevice(this.reader, name, device);
    const counted = isKnown ? ofDevice(device) : ofAddress(name, from.address);
    await this.attempts.begin(counted);
    const account = await findAccount(this.reader, name);
    const right = await isPassword(account?.password ?? null, said.password.slice(0, LONGEST));
    const mayBegin = right && account?.state === 'open';
    const begun = mayBegin ? await this.begin(account, said.code, { from, before, isKnown }) : undefined;
    await (begun ? this.attempts.end(counted) : this.noteFailure(account, from));
    return begun;
  }

  /** What was typed is not kept where there is no such account: it may be a password in the wrong place. */
  private async noteFailure(account: AccountEntity | null, { address }: From): Promise<void> {
    const subjectId = account?.id ?? NO_ACCOUNT;
    await this.unitOfWork.run({ ...VISITOR, from: address }, (scope) =>
      record(scope, { action: 'sign-in-failed', subject: 'account', subjectId }),
    );
  }

  private async begin(
    { id, password }: AccountEntity,
    code: string,
    {
      from,
      before,
      isKnown,
    }: { readonly from: From; readonly before: KnownBefore; readonly isKnown: boolean },
  ): Promise<Begun | undefined> {
    const grant = grantFor(await grantsOf(this.reader, id), undefined);
    const caller = grant ? callerOf(id, grant) : { ...VISITOR, id };
    return this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'account', id);
      const account = await findAccount(scope, id);
      // Closed, or given another password, while this one was looked at.
      if (account?.state !== 'open' || account.password !== password) return undefined;
      if (!(await passesSecondStep(scope, account, code, this.secrets))) return undefined;
      await endBefore(scope, before.session);
      const session = await insertSession(scope, id, from);
      return isKnown ? { session } : { session, device: await insertDevice(scope, id) };
    });
  }
}

async function endBefore(scope: WriteScope, token: string | undefined): Promise<void> {
  const session = token === undefined ? null : await findSession(scope, token);
  if (session) await endSession(scope, session, 'session-ended');
}
