import { Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ApiKey, NewKey, Session } from '../../auth/account';
import { ApiKeysService } from '../../auth/api-keys.service';
import { PasswordsService } from '../../auth/passwords.service';
import { SecondStepService, type SecondStep } from '../../auth/second-step.service';
import { SessionsService } from '../../auth/sessions.service';
import { KEY_SCOPES, LONGEST_KEY } from '../../domain/access/api-key';
import type { Caller, Role } from '../../domain/access/caller';
import { withAccount } from '../../domain/access/with-account';
import { CalledBy } from '../../web/caller';
import { among, flag, list, object, orNull, text, whole, words, type Schema } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Remove, Resource, Sent, Work } from './shape/operation';

/** Who a program asks for, and in which of the person's roles. */
interface OwnTold {
  readonly id: string;
  readonly role: Role;
  readonly roles: readonly Role[];
  readonly secondStep: SecondStep;
}

type SessionTold = Omit<Session, 'own'>;

interface PasswordSent {
  readonly current: string;
  readonly password: string;
}

interface KeySent extends NewKey {
  /** The person's own: a key alone makes no other one, so that a stolen one ends on its day. */
  readonly password: string;
}

interface CodesSent {
  readonly password: string;
  readonly secret: string;
  readonly code: string;
}

const ROLE = words<Role>({ official: true, manager: true, auditor: true, administrator: true });
const OWN = object<OwnTold>({
  ...{ id: text, role: ROLE, roles: list(ROLE) },
  secondStep: object<SecondStep>({ on: flag, recoveryLeft: whole }),
});
const SESSION = object<SessionTold>({ id: text, since: text, seen: text, agent: text, address: text });
const KEY = object<ApiKey>({
  ...{ id: text, name: text, role: ROLE, scope: among(KEY_SCOPES), until: text, seen: orNull(text) },
});

const word: Schema<string> = { ...text, maxLength: 200 };
const PASSWORD = object<PasswordSent>({ current: word, password: word });
const NEW_KEY = object<KeySent>({
  ...{ name: { ...text, minLength: 1, maxLength: 100 }, scope: among(KEY_SCOPES), password: word },
  days: { ...whole, minimum: 1, maximum: LONGEST_KEY },
});
const CODES_SENT = object<CodesSent>({ password: word, secret: word, code: word });
const CODES_OFF = object<Pick<CodesSent, 'password'>>({ password: word });
const CODES = object<{ readonly codes: readonly string[] }>({ codes: list(text) });
const SECRET = object<{ readonly secret: string }>({ secret: text });
const MADE = object<{ readonly key: string }>({ key: text });

/** What a person does with the own account. What is told once is never kept with an idempotency key. */
@Resource('account')
export class OwnAccountV1Controller {
  constructor(
    private readonly sessions: SessionsService,
    private readonly passwords: PasswordsService,
    private readonly secondStep: SecondStepService,
    private readonly keys: ApiKeysService,
  ) {}

  /** @throws Refusal `sign-in-needed` without accounts */
  @Look('', { id: 'getOwnAccount', says: 'For whom a key asks', answers: OWN })
  async own(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<OwnTold> {
    const { id, role } = withAccount(caller);
    const [roles, secondStep] = await Promise.all([
      this.sessions.rolesOf(caller),
      this.secondStep.of(caller),
    ]);
    return { id, role, roles, secondStep };
  }

  /** Everywhere one is signed out. @throws Refusal `sign-in-needed`, `account-refused`, `too-many-attempts` */
  @Work('passwords', { id: 'changePassword', says: 'Chooses another password', answers: OWN })
  async password(
    @CalledBy() caller: Caller,
    @Req() { ip, headers }: FastifyRequest,
    @Sent(PASSWORD) { current, password }: PasswordSent,
  ): Promise<OwnTold> {
    withAccount(caller);
    const from = { address: ip, agent: headers['user-agent'] ?? '' };
    const token = await this.passwords.change(caller, current, { password, again: password }, from);
    // A program is signed in nowhere: it goes on by its key.
    await this.sessions.signOut(caller, token);
    return this.own(caller, {});
  }

  /** @throws Refusal `sign-in-needed` */
  @Look('sessions', { id: 'listSessions', says: 'Where one is signed in', answers: list(SESSION) })
  async signedIn(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<SessionTold[]> {
    return (await this.sessions.list(withAccount(caller), '')).map(({ own: _own, ...session }) => session);
  }

  /** One that is not the own is not there. @throws Refusal `sign-in-needed` */
  @Remove('sessions/:session', { id: 'endSession', says: 'Signs out in one place' })
  async end(
    @CalledBy() caller: Caller,
    @Param('session') session: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<void> {
    await this.sessions.end(withAccount(caller), session);
  }

  /** @throws Refusal `sign-in-needed` */
  @Remove('sessions', { id: 'endSessions', says: 'Signs out everywhere' })
  async endAll(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<void> {
    await this.sessions.endOthers(withAccount(caller), '');
  }

  /** @throws Refusal `sign-in-needed` */
  @Look('keys', { id: 'listKeys', says: 'Keys for programs', answers: list(KEY) })
  async known(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<ApiKey[]> {
    return this.keys.list(withAccount(caller));
  }

  /** Told this once. @throws Refusal `sign-in-needed`, `account-refused`, `too-many-attempts` */
  @Work('keys', { id: 'makeKey', says: 'Makes a key in the role of the one that asks', answers: MADE })
  async makeKey(
    @CalledBy() caller: Caller,
    @Sent(NEW_KEY) { password, ...key }: KeySent,
  ): Promise<{ readonly key: string }> {
    await this.passwords.confirmed(withAccount(caller), password);
    return { key: await this.keys.make(caller, key) };
  }

  /** One that is not the own is not there. @throws Refusal `sign-in-needed` */
  @Remove('keys/:key', { id: 'revokeKey', says: 'Revokes a key' })
  async revoke(
    @CalledBy() caller: Caller,
    @Param('key') key: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<void> {
    await this.keys.revoke(withAccount(caller), key);
  }

  /** Nothing asks for it before a code of it was shown to work. @throws Refusal `sign-in-needed` */
  @Work('second-step/secrets', { id: 'drawSecret', says: 'A secret for a telephone', answers: SECRET })
  secret(@CalledBy() caller: Caller, @Sent(NOTHING) _: Nothing): { readonly secret: string } {
    withAccount(caller);
    return { secret: this.secondStep.newSecret() };
  }

  /** Codes that stand in for the telephone are told this once.
   * @throws Refusal `sign-in-needed`, `account-refused`, `too-many-attempts` */
  @Work('second-step', { id: 'askForCodes', says: 'Signing in asks for codes from now on', answers: CODES })
  async codes(
    @CalledBy() caller: Caller,
    @Sent(CODES_SENT) { password, secret, code }: CodesSent,
  ): Promise<{ readonly codes: readonly string[] }> {
    return { codes: await this.secondStep.set(withAccount(caller), password, secret, code) };
  }

  /** @throws Refusal `sign-in-needed`, `account-refused`, `too-many-attempts` */
  @Work('second-step/removals', { id: 'askForNoCodes', says: 'Asks for codes no longer', answers: OWN })
  async noCodes(
    @CalledBy() caller: Caller,
    @Sent(CODES_OFF) { password }: Pick<CodesSent, 'password'>,
  ): Promise<OwnTold> {
    await this.secondStep.takeAway(withAccount(caller), password);
    return this.own(caller, {});
  }
}
