import { Body, Controller, Get, Header, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiKeysService } from '../../auth/api-keys.service';
import { PasswordsService } from '../../auth/passwords.service';
import { SecondStepService } from '../../auth/second-step.service';
import { SessionsService } from '../../auth/sessions.service';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { render } from '../../rendering/templates';
import { Settings } from '../../settings';
import { UnitsService } from '../../units/units.service';
import { CalledBy } from '../../web/caller';
import { cookieIn, giveCookie } from '../../web/cookies';
import { sentText } from '../../web/form';
import { accountPage } from './account-page';
import { outcomeOf } from './faults';
import { fromOf, sendPage } from './from';
import { newsOf } from './sign-in.controller';

/** So many units are named. */
const NAMED = 20;

/** What a person does with the own account. Without accounts there is none. */
@Controller('akun')
export class AccountController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly passwords: PasswordsService,
    private readonly secondStep: SecondStepService,
    private readonly keys: ApiKeysService,
    private readonly units: UnitsService,
    private readonly settings: Settings,
  ) {}

  /** @throws Refusal `sign-in-needed` without accounts */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Query('kabar') news = '',
  ): Promise<string> {
    return this.shown(caller, request, { news: newsOf(news), fault: '' });
  }

  /** Changes the password; everywhere else one is signed out. */
  @Post('sandi')
  async password(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    this.tokenOf(request);
    const chosen = { password: sentText(body, 'password'), again: sentText(body, 'again') };
    const work = this.passwords.change(caller, sentText(body, 'current'), chosen, fromOf(request));
    const outcome = await outcomeOf(work);
    if ('fault' in outcome) return this.fault(caller, request, reply, outcome);
    giveCookie(reply, this.settings, 'rapor_sesi', outcome.done);
    void reply.redirect('/akun?kabar=sandi', 303);
  }

  /** Ends one session by its name, or all others. */
  @Post('sesi')
  async session(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    const id = sentText(body, 'id');
    await (id === ''
      ? this.sessions.endOthers(caller, this.tokenOf(request))
      : this.sessions.end(caller, id));
    void reply.redirect('/akun?kabar=sesi', 303);
  }

  /** Works in another role. @throws Refusal `account-refused` */
  @Post('peran')
  async role(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    await this.sessions.takeRole(caller, this.tokenOf(request), sentText(body, 'role'));
    void reply.redirect('/akun?kabar=peran', 303);
  }

  /** Asks for codes from now on, or no longer. */
  @Post('kode')
  async codes(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    this.tokenOf(request);
    const [password, secret] = [sentText(body, 'password'), sentText(body, 'secret')];
    const work =
      secret === ''
        ? this.secondStep.takeAway(caller, password)
        : this.secondStep.set(caller, password, secret, sentText(body, 'code'));
    const outcome = await outcomeOf<string[] | undefined>(work);
    if ('fault' in outcome) return this.fault(caller, request, reply, outcome);
    if (!outcome.done) void reply.redirect('/akun?kabar=lepas', 303);
    else sendPage(reply, render('pages/codes', { title: 'Kode cadangan', codes: outcome.done }));
  }

  private async fault(
    caller: Caller,
    request: FastifyRequest,
    reply: FastifyReply,
    { fault, status }: { readonly fault: string; readonly status: number },
  ): Promise<void> {
    sendPage(reply, await this.shown(caller, request, { news: '', fault }), status);
  }

  private async shown(
    caller: Caller,
    request: FastifyRequest,
    said: { readonly news: string; readonly fault: string },
  ): Promise<string> {
    const token = this.tokenOf(request);
    const [roles, sessions, secondStep, keys, { units }] = await Promise.all([
      this.sessions.rolesOf(caller),
      this.sessions.list(caller, token),
      this.secondStep.of(caller),
      this.keys.list(caller),
      this.units.search(caller, { offset: 0, limit: NAMED }),
    ]);
    const secret = this.secondStep.newSecret();
    const unitNames = units.map(({ name }) => name);
    return render(
      'pages/account',
      accountPage({ caller, roles, sessions, secondStep, keys, secret, unitNames, ...said }),
    );
  }

  /** Of the session that asks; whoever has none has no account either. @throws Refusal `sign-in-needed` */
  private tokenOf(request: FastifyRequest): string {
    const token = cookieIn(request, this.settings, 'rapor_sesi');
    if (token === undefined) throw new Refusal('sign-in-needed');
    return token;
  }
}
