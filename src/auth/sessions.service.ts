import { Injectable } from '@nestjs/common';
import { hashOf } from '../database/token';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import type { Caller, Role } from '../domain/access/caller';
import { callerOf, grantFor } from '../domain/access/grant';
import { isAlive, isToNote, type SessionTimes } from '../domain/access/session-life';
import { Refusal } from '../domain/errors';
import type { Session } from './account';
import { grantsOf } from './accounts.store';
import type { SessionEntity } from './session.entity';
import {
  endSession,
  endSessions,
  findSession,
  findSignedIn,
  noteSeen,
  sessionsOf,
  takeRole,
} from './sessions.store';

/** Who is signed in, in one of the roles that the person has. */
export interface SignedIn {
  readonly caller: Caller;
  readonly name: string;
}

/** Browsers in which people are signed in. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Who is signed in by the word that a browser sends.
   *
   * @returns undefined where that is nobody: the session ended or grew old, or the account was closed or reaches nothing
   */
  async signedIn(token: string, now = Date.now()): Promise<SignedIn | undefined> {
    const found = await findSignedIn(this.reader, token);
    if (!found || !isAlive(timesOf(found.session), now)) return undefined;
    const { session, account, grants } = found;
    const { accountId: id, role } = session;
    const grant = grantFor(grants, role);
    if (account.state !== 'open' || grant === undefined) return undefined;
    const caller = callerOf(id, grant);
    if (isToNote(timesOf(session), now))
      await this.unitOfWork.run(caller, (scope) => noteSeen(scope, session.hash));
    return { caller, name: account.name };
  }

  /** The roles that the caller may work in. */
  async rolesOf(caller: Caller): Promise<Role[]> {
    return (await grantsOf(this.reader, caller.id)).map(({ role }) => role);
  }

  /** Where the caller is signed in. @param token of the session that asks */
  async list(caller: Caller, token: string): Promise<Session[]> {
    const own = hashOf(token);
    return (await sessionsOf(this.reader, caller.id)).map(({ id, since, seen, agent, address, hash }) => {
      return { id, since, seen, agent, address, own: hash === own };
    });
  }

  /** Leaves. */
  async signOut(caller: Caller, token: string): Promise<void> {
    await this.unitOfWork.run(caller, async (scope) => {
      const session = await findSession(scope, token);
      if (session) await endSession(scope, session, 'signed-out');
    });
  }

  /** Ends one of the caller's sessions, by its name; one that is not the caller's is not there. */
  async end(caller: Caller, id: string): Promise<void> {
    await this.unitOfWork.run(caller, async (scope) => {
      const session = (await sessionsOf(scope, caller.id)).find((each) => each.id === id);
      if (session) await endSession(scope, session, 'session-ended');
    });
  }

  /** Ends all of the caller's sessions but the one that asks. */
  async endOthers(caller: Caller, token: string): Promise<void> {
    await this.unitOfWork.run(caller, (scope) => endSessions(scope, caller.id, hashOf(token)));
  }

  /** Works in another of the roles that the person has. @throws Refusal `account-refused` (account-no-role) */
  async takeRole(caller: Caller, token: string, role: string): Promise<void> {
    await this.unitOfWork.run(caller, async (scope) => {
      const [session, grants] = await Promise.all([findSession(scope, token), grantsOf(scope, caller.id)]);
      if (!session || !grants.some((each) => each.role === role))
        throw new Refusal('account-refused', { reason: 'account-no-role' });
      await takeRole(scope, session, role);
    });
  }
}

const timesOf = ({ since, seen }: Pick<SessionEntity, 'since' | 'seen'>): SessionTimes => ({
  since: Date.parse(since),
  seen: Date.parse(seen),
});
