import { Headers, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Account, AccountRequest, Invited } from '../../auth/account';
import { AccountsService } from '../../auth/accounts.service';
import { RequestsService } from '../../auth/requests.service';
import type { Caller, GivenYear, Role } from '../../domain/access/caller';
import type { Grant } from '../../domain/access/grant';
import { Settings } from '../../settings';
import { areaOfAddress, areaWord } from '../../web/area-asked';
import { CalledBy } from '../../web/caller';
import { mustMatch } from '../../web/etag';
import { linkAddress } from '../../web/public-address';
import { flag, list, object, optional, text, words, type Fields, type Schema } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Matches, Remove, Resource, Sent, Store, Work } from './shape/operation';
import { BOOK_YEAR } from './shape/said';

const name: Schema<string> = { ...text, maxLength: 200 };
const id: Schema<string> = {
  ...text,
  minLength: 1,
  maxLength: 60,
  description: 'the name one signs in with',
};

const GRANT = object<Grant>({
  role: words<Role>({ official: true, manager: true, auditor: true, administrator: true }),
  units: {
    ...list<string>({ ...text, maxLength: 100 }),
    maxItems: 500,
    description: 'of a manager and an auditor',
  },
  areas: {
    ...{ ...list<string>({ ...text, maxLength: 20 }), maxItems: 500 },
    description: 'kode wilayah of an official; indonesia for the whole country',
  },
  given: optional<NonNullable<Grant['given']>>({
    ...list(object<GivenYear>({ unitId: { ...text, maxLength: 100 }, year: BOOK_YEAR })),
    ...{ maxItems: 500, description: 'single book years, of an auditor' },
  }),
});

/** What is said of an account that is there, or is to be. */
type Called = Pick<Invited, 'name' | 'mail' | 'grants'>;

const CALLED: Fields<Called> = {
  name,
  mail: optional<string>({ ...text, maxLength: 200, description: 'where messages reach the person' }),
  grants: { ...list(GRANT), minItems: 1, maxItems: 4 },
};
const INVITED = object<Invited>({ id, ...CALLED });
const CHANGED = object<Called>(CALLED);

const ACCOUNT = object<Account>({
  ...{ id: text, name: text, mail: text, accepted: flag, secondStep: flag, grants: list(GRANT) },
  state: words<Account['state']>({ open: true, closed: true }),
});

/** A link by which a person chooses a password: told this once. */
interface LinkTold {
  readonly link: string;
}

const LINK = object<LinkTold>({ link: text });
const STATE = object<Pick<Account, 'state'>>({
  state: words<Account['state']>({ open: true, closed: true }),
});

interface LinkSent {
  /** Whether the codes are taken away too, because the telephone was lost. */
  readonly secondStep: boolean;
}

const LINK_SENT = object<LinkSent>({
  secondStep: { ...flag, description: 'takes the codes of the telephone away too' },
});

/** Who may sign in and what each reaches, for administrators. A link is told once, and so never kept with a key. */
@Resource('accounts')
export class AccountsV1Controller {
  constructor(
    private readonly accounts: AccountsService,
    private readonly settings: Settings,
  ) {}

  /** @throws Refusal `administrators-only` */
  @Look('', { id: 'listAccounts', says: 'Who may sign in', answers: list(ACCOUNT) })
  async all(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<Account[]> {
    return (await this.accounts.list(caller)).map(accountTold);
  }

  /** The first account is made by command. @throws Refusal `administrators-only`, `account-refused`, `area-not-found` */
  @Work('', { id: 'inviteAccount', says: 'Makes an account, and tells its link', answers: LINK })
  async invite(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Sent(INVITED) sent: Invited,
  ): Promise<LinkTold> {
    await this.accounts.mustHaveFirst();
    const token = await this.accounts.invite(caller, { ...sent, grants: sent.grants.map(grantSaid) });
    return { link: linkAddress(request, this.settings, token) };
  }

  /** @throws Refusal `administrators-only`, `account-not-found` */
  @Look(':id', { id: 'getAccount', says: 'One account', answers: ACCOUNT })
  async one(
    @CalledBy() caller: Caller,
    @Param('id') account: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Account> {
    return accountTold(await this.accounts.get(caller, account));
  }

  /** An address that is not said stays. @throws Refusal `administrators-only`, `account-not-found`, `account-refused`, `area-not-found`, `changed-meanwhile` */
  @Store(':id/grants', { id: 'changeAccount', says: 'Says anew what an account reaches', answers: ACCOUNT })
  @Matches()
  async change(
    @CalledBy() caller: Caller,
    @Param('id') account: string,
    @Sent(CHANGED) sent: Called,
    @Headers('if-match') match?: string,
  ): Promise<Account> {
    const changed = { ...sent, id: account, grants: sent.grants.map(grantSaid) };
    await this.accounts.change(caller, changed, (now) => mustMatch(match, () => accountTold(now)));
    return accountTold(await this.accounts.get(caller, account));
  }

  /** @throws Refusal `administrators-only`, `account-not-found`; `account-refused` (last-administrator) */
  @Store(':id/states', { id: 'closeAccount', says: 'Closes an account, or opens it again', answers: ACCOUNT })
  async state(
    @CalledBy() caller: Caller,
    @Param('id') account: string,
    @Sent(STATE) { state }: Pick<Account, 'state'>,
  ): Promise<Account> {
    await this.accounts[state === 'closed' ? 'close' : 'open'](caller, account);
    return accountTold(await this.accounts.get(caller, account));
  }

  /** @throws Refusal `administrators-only`, `account-not-found`, `account-refused` */
  @Work(':id/links', { id: 'linkAccount', says: 'A new link to choose a password', answers: LINK })
  async link(
    @CalledBy() caller: Caller,
    @Param('id') account: string,
    @Req() request: FastifyRequest,
    @Sent(LINK_SENT) { secondStep }: LinkSent,
  ): Promise<LinkTold> {
    const token = await this.accounts.link(caller, account, secondStep);
    return { link: linkAddress(request, this.settings, token) };
  }
}

const grantSaid = ({ areas, ...grant }: Grant): Grant => ({ ...grant, areas: areas.map(areaOfAddress) });
const grantTold = ({ role, units, areas, given }: Grant): Grant => ({
  ...{ role, units, areas: areas.map(areaWord) },
  ...(given === undefined ? {} : { given }),
});
const accountTold = ({ grants, ...account }: Account): Account => ({
  ...account,
  grants: grants.map(grantTold),
});

const REQUEST = object<AccountRequest>({
  id: text,
  name: text,
  login: text,
  nik: text,
  contact: text,
  at: text,
});

/** Who asks for an account. */
@Resource('account-requests')
export class AccountRequestsV1Controller {
  constructor(
    private readonly requests: RequestsService,
    private readonly settings: Settings,
  ) {}

  /** @throws Refusal `administrators-only` */
  @Look('', { id: 'listAccountRequests', says: 'Who waits, the oldest first', answers: list(REQUEST) })
  async all(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<AccountRequest[]> {
    return this.requests.waiting(caller);
  }

  /** @throws Refusal `administrators-only`, `account-not-found`, `account-refused`, `area-not-found` */
  @Work(':id/admissions', { id: 'admitAccount', says: 'Lets somebody in who asked', answers: LINK })
  async admit(
    @CalledBy() caller: Caller,
    @Param('id') request: string,
    @Req() http: FastifyRequest,
    @Sent(INVITED) sent: Invited,
  ): Promise<LinkTold> {
    const invited = { ...sent, grants: sent.grants.map(grantSaid) };
    const token = await this.requests.admit(caller, request, invited);
    return { link: linkAddress(http, this.settings, token) };
  }

  /** @throws Refusal `administrators-only`, `account-not-found` */
  @Remove(':id', { id: 'declineAccount', says: 'Does not let somebody in who asked' })
  async decline(
    @CalledBy() caller: Caller,
    @Param('id') request: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<void> {
    await this.requests.decline(caller, request);
  }
}
