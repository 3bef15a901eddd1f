import { record } from '../audit/record';
import { newId } from '../database/id';
import { rowsNamed } from '../database/named';
import { hashOf, newLongToken } from '../database/token';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { Grant } from '../domain/access/grant';
import type { From } from './account';
import type { AccountEntity } from './account.entity';
import { grantsIn, type GrantRow } from './accounts.store';
import { DeviceEntity } from './device.entity';
import { SessionEntity } from './session.entity';

const LONGEST_AGENT = 200;

/** Begins a session. @returns the word that only the browser is told */
export async function insertSession(scope: WriteScope, accountId: string, from: From): Promise<string> {
  const token = newLongToken();
  const { at } = scope;
  const agent = from.agent.slice(0, LONGEST_AGENT);
  const row = { hash: hashOf(token), id: newId(), accountId, role: '', since: at, seen: at };
  await scope.manager.insert(SessionEntity, { ...row, agent, address: from.address });
  const details = { session: row.id, address: from.address };
  await record(scope, { action: 'signed-in', subject: 'account', subjectId: accountId, details });
  return token;
}

/** A session with the account it is of, and what that reaches. */
interface SignedInRows {
  readonly session: Pick<SessionEntity, 'hash' | 'accountId' | 'role' | 'since' | 'seen'>;
  readonly account: Pick<AccountEntity, 'name' | 'state'>;
  readonly grants: readonly Grant[];
}

type SignedInRow = SignedInRows['session'] &
  SignedInRows['account'] & {
    readonly granted: GrantRow['role'] | null;
    readonly scope: GrantRow['scope'] | null;
    readonly value: string | null;
  };

const SIGNED_IN = `SELECT s."hash", s."accountId", s."role", s."since", s."seen", a."name", a."state",
  g."role" AS "granted", g."scope", g."value"
  FROM "account_session" s JOIN "account" a ON a."id" = s."accountId"
  LEFT JOIN "account_grant" g ON g."accountId" = a."id" WHERE s."hash" = :hash`;

/** An account that reaches nothing has one row, and that says nothing. */
const grantOf = ({ granted, scope, value }: SignedInRow): GrantRow[] =>
  granted === null || scope === null || value === null ? [] : [{ role: granted, scope, value }];

/** Asked with every request: in one query. Undefined where the word opens nothing. */
export async function findSignedIn(rows: Rows, token: string): Promise<SignedInRows | undefined> {
  const found = await rowsNamed<SignedInRow>(rows, SIGNED_IN, { hash: hashOf(token) });
  const [first] = found;
  if (!first) return undefined;
  const { hash, accountId, role, since, seen, name, state } = first;
  return {
    session: { hash, accountId, role, since, seen },
    account: { name, state },
    grants: grantsIn(found.flatMap(grantOf)),
  };
}

export async function findSession({ manager }: Rows, token: string): Promise<SessionEntity | null> {
  return manager.findOneBy(SessionEntity, { hash: hashOf(token) });
}

/** Those of an account, the one that was seen last first. */
export async function sessionsOf({ manager }: Rows, accountId: string): Promise<SessionEntity[]> {
  return manager.find(SessionEntity, { where: { accountId }, order: { seen: 'DESC' } });
}

/** Notes that somebody was seen. Nothing is written down as done: it is no deed. */
export async function noteSeen({ manager, at }: WriteScope, hash: string): Promise<void> {
  await manager.update(SessionEntity, { hash }, { seen: at });
}

export async function takeRole(
  scope: WriteScope,
  { hash, accountId }: SessionEntity,
  role: string,
): Promise<void> {
  await scope.manager.update(SessionEntity, { hash }, { role });
  await record(scope, { action: 'role-taken', subject: 'account', subjectId: accountId, details: { role } });
}

/** Ends one session. @param action whether the person left, or ended it from elsewhere */
export async function endSession(
  scope: WriteScope,
  { hash, id, accountId }: SessionEntity,
  action: 'signed-out' | 'session-ended',
): Promise<void> {
  await scope.manager.delete(SessionEntity, { hash });
  await record(scope, { action, subject: 'account', subjectId: accountId, details: { session: id } });
}

/** Ends every session of an account, but for one. */
export async function endSessions(scope: WriteScope, accountId: string, but?: string): Promise<void> {
  for (const each of await sessionsOf(scope, accountId))
    if (each.hash !== but) await endSession(scope, each, 'session-ended');
}

/** Whether somebody signed in to this account in this browser before. */
export async function isKnownDevice({ manager }: Rows, accountId: string, token: string): Promise<boolean> {
  return manager.existsBy(DeviceEntity, { hash: hashOf(token), accountId });
}

/** Knows a browser from now on. @returns the word that only the browser is told */
export async function insertDevice({ manager, at }: WriteScope, accountId: string): Promise<string> {
  const token = newLongToken();
  await manager.insert(DeviceEntity, { hash: hashOf(token), accountId, at });
  return token;
}

export async function forgetDevices({ manager }: WriteScope, accountId: string): Promise<void> {
  await manager.delete(DeviceEntity, { accountId });
}
