import { Body, Controller, Get, Header, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountsService } from '../../auth/accounts.service';
import { SessionsService } from '../../auth/sessions.service';
import { SignInService, type SaidToSignIn } from '../../auth/sign-in.service';
import type { Caller } from '../../domain/access/caller';
import { ACCOUNT_NEWS, NO_ACCOUNTS_WORDS, WRONG_WORDS } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { Settings } from '../../settings';
import { CalledBy } from '../../web/caller';
import { cookieIn, giveCookie } from '../../web/cookies';
import { sentText } from '../../web/form';
import { outcomeOf } from './faults';
import { fromOf, placeIn, sendPage } from './from';

/** Signing in and leaving. */
@Controller('akun')
export class SignInController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly signIn: SignInService,
    private readonly settings: Settings,
  ) {}

  @Get('masuk')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@Query('ke') to?: unknown, @Query('kabar') news = ''): Promise<string> {
    const told = { to: placeIn(to), news: newsOf(news) };
    return render('pages/sign-in', await this.view(told));
  }

  /** Signs in, or says the same whatever was wrong. @throws Refusal `foreign-origin` */
  @Post('masuk')
  async enter(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    const said = {
      name: sentText(body, 'name'),
      password: sentText(body, 'password'),
      code: sentText(body, 'code'),
    };
    const to = placeIn(sentText(body, 'ke'));
    const outcome = await outcomeOf(this.signIn.signIn(said, fromOf(request), this.before(request)));
    if ('done' in outcome && outcome.done) {
      giveCookie(reply, this.settings, 'rapor_sesi', outcome.done.session);
      if (outcome.done.device) giveCookie(reply, this.settings, 'rapor_perangkat', outcome.done.device);
      void reply.redirect(to, 303);
      return;
    }
    const { fault, status } = 'fault' in outcome ? outcome : { fault: WRONG_WORDS, status: 401 };
    const view = await this.view({ to, fault, said });
    sendPage(reply, render('pages/sign-in', view), status);
  }

  /** Leaves. */
  @Post('keluar')
  async leave(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = cookieIn(request, this.settings, 'rapor_sesi');
    if (token !== undefined) await this.sessions.signOut(caller, token);
    giveCookie(reply, this.settings, 'rapor_sesi', '');
    void reply.redirect('/akun/masuk?kabar=keluar', 303);
  }

  private before(request: FastifyRequest): { session: string | undefined; device: string | undefined } {
    return {
      session: cookieIn(request, this.settings, 'rapor_sesi'),
      device: cookieIn(request, this.settings, 'rapor_perangkat'),
    };
  }

  private async view({ to, news = '', fault = '', said }: Told): Promise<SignInPage> {
    const closed = await this.accounts.any();
    const name = said?.name.slice(0, 100) ?? '';
    const withCode = (said?.code ?? '') !== '';
    const none = closed ? '' : NO_ACCOUNTS_WORDS;
    const mails = this.settings.RAPOR_SMTP !== undefined;
    return { title: 'Masuk ke akun', to, news, fault, name, withCode, mails, none };
  }
}

interface Told {
  readonly to: string;
  readonly news?: string;
  readonly fault?: string;
  readonly said?: SaidToSignIn;
}

/** What happened, by the word in the address; empty for any other word. */
export function newsOf(word: string): string {
  const found = Object.entries(ACCOUNT_NEWS).find(([name]) => name === word);
  return found?.[1] ?? '';
}

interface SignInPage {
  readonly title: string;
  readonly to: string;
  readonly news: string;
  readonly fault: string;
  readonly name: string;
  readonly withCode: boolean;
  /** Whether a link for a forgotten password goes by mail. */
  readonly mails: boolean;
  /** What is said without accounts; empty where there are some. */
  readonly none: string;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/sign-in': SignInPage;
  }
}
