import { createParamDecorator, Injectable, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AccountsService } from '../auth/accounts.service';
import { ApiKeysService } from '../auth/api-keys.service';
import { SessionsService, type SignedIn } from '../auth/sessions.service';
import { keyIn, keyOpens } from '../domain/access/api-key';
import type { Caller } from '../domain/access/caller';
import { VISITOR } from '../domain/access/grant';
import { Refusal } from '../domain/errors';
import { MAY_OF, mayOf } from '../rendering/may';
import { MENU_OF, menuOf } from '../rendering/menu';
import { ROLE_WORDS } from '../rendering/messages';
import { looksOn, type Viewer } from '../rendering/viewer';
import { Settings } from '../settings';
import { cookieIn } from './cookies';
import { isForwarded } from './guards/request-guard';
import { formToken, isOwnForm } from './form-token';

/** Whoever sits at the computer that the service runs on. */
const LOCAL: Caller = { id: 'local', role: 'official', units: 'all', areas: 'all' };

/** Says who sent a request. Without accounts everybody who reaches the service sits at the computer it runs on. */
@Injectable()
export class WhoCalls {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly keys: ApiKeysService,
    private readonly settings: Settings,
  ) {}

  /** @throws Refusal `accounts-needed`, `key-refused`, `key-only-reads`; `form-expired` for a form that was not made for the session it is sent in */
  async of(request: FastifyRequest): Promise<Caller> {
    if (!(await this.accounts.any())) return local(request);
    // Elsewhere such a header is another's: of a proxy, or of whoever watches over the service.
    const key = request.url.startsWith('/api/') ? keyIn(request.headers.authorization) : undefined;
    if (key !== undefined) return this.ofProgram(request, key);
    const token = cookieIn(request, this.settings, 'rapor_sesi');
    const signedIn = token === undefined ? undefined : await this.sessions.signedIn(token);
    if (token === undefined || signedIn === undefined) return visitor();
    looksOn(viewerOf(signedIn, token));
    if (!(await isOwnForm(request, token))) throw new Refusal('form-expired');
    return signedIn.caller;
  }

  private async ofProgram({ method, url }: FastifyRequest, key: string): Promise<Caller> {
    const asking = await this.keys.asking(key);
    if (asking === undefined) throw new Refusal('key-refused');
    if (!keyOpens(asking.scope, method, url)) throw new Refusal('key-only-reads');
    return asking.caller;
  }
}

/** A proxy on this computer would let everybody in. @throws Refusal `accounts-needed` */
function local({ headers }: FastifyRequest): Caller {
  if (isForwarded(headers)) throw new Refusal('accounts-needed');
  return LOCAL;
}

function visitor(): Caller {
  looksOn({ menu: MENU_OF.visitor, may: MAY_OF.visitor, who: '', signedIn: false, token: '' });
  return VISITOR;
}

const viewerOf = ({ caller, name }: SignedIn, token: string): Viewer => ({
  menu: menuOf(caller),
  may: mayOf(caller),
  who: `${name} · ${ROLE_WORDS[caller.role]}`,
  signedIn: true,
  token: formToken(token),
});

const callers = new WeakMap<FastifyRequest, Caller>();

/** Keeps who sent a request and from where, for those who answer it: done once, by the guard. */
export function keepCaller(request: FastifyRequest, caller: Caller): void {
  callers.set(request, { ...caller, from: request.ip });
}

/** The caller of the request, as the guard found out. */
export const CalledBy = createParamDecorator((_: unknown, context: ExecutionContext): Caller =>
  callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** The same for what is no controller. @throws Error where the guard was not asked */
export function callerOf(request: FastifyRequest): Caller {
  const caller = callers.get(request);
  if (!caller) throw new Error('a request is answered of which nobody asked who calls');
  return caller;
}
