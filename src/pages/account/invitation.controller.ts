import { Body, Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PasswordsService, type LinkedTo } from '../../auth/passwords.service';
import { RequestsService } from '../../auth/requests.service';
import { ASKED_WORDS } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { sentText } from '../../web/form';
import { invitationPlace } from '../../web/public-address';
import { outcomeOf } from './faults';
import { sendPage } from './from';

/** For those who have no account yet: an invitation is accepted, or one is asked for. */
@Controller('akun')
export class InvitationController {
  constructor(
    private readonly passwords: PasswordsService,
    private readonly requests: RequestsService,
  ) {}

  /** The page on which whoever holds a link chooses a password. @throws Refusal `account-refused` (account-link-over) */
  @Get('undangan/:token')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@Param('token') token: string): Promise<string> {
    return render('pages/invitation', invitationPage(token, await this.passwords.linkedTo(token), ''));
  }

  /** Keeps the password. @throws Refusal `account-refused` (account-link-over) */
  @Post('undangan/:token')
  async accept(
    @Param('token') token: string,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    const to = await this.passwords.linkedTo(token);
    const chosen = { password: sentText(body, 'password'), again: sentText(body, 'again') };
    const outcome = await outcomeOf(this.passwords.accept(token, chosen));
    if ('done' in outcome) void reply.redirect('/akun/masuk?kabar=masuk', 303);
    else
      sendPage(reply, render('pages/invitation', invitationPage(token, to, outcome.fault)), outcome.status);
  }

  @Get('minta')
  @Header('content-type', 'text/html; charset=utf-8')
  form(): string {
    return render('pages/ask-account', { ...ASK_PAGE, asked: '', fault: '', ...NOTHING });
  }

  /** Asks for an account; whatever is known of the unit or the name, the answer is the same. */
  @Post('minta')
  async ask(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    const said = {
      name: sentText(body, 'name'),
      login: sentText(body, 'login'),
      nik: sentText(body, 'nik'),
      contact: sentText(body, 'contact'),
    };
    const outcome = await outcomeOf(this.requests.ask(said, request.ip));
    const view =
      'done' in outcome
        ? { ...ASK_PAGE, asked: ASKED_WORDS, fault: '', ...NOTHING }
        : { ...ASK_PAGE, asked: '', fault: outcome.fault, ...said };
    sendPage(reply, render('pages/ask-account', view), 'done' in outcome ? 200 : outcome.status);
  }
}

const ASK_PAGE = { title: 'Minta akun untuk koperasi Anda' };
const NOTHING = { name: '', login: '', nik: '', contact: '' };

const invitationPage = (token: string, { id, name, first }: LinkedTo, fault: string): InvitationPage => ({
  title: first ? 'Selamat datang di Rapor' : 'Pilih kata sandi baru',
  action: invitationPlace(token),
  id,
  name,
  fault,
});

interface InvitationPage {
  readonly title: string;
  readonly action: string;
  readonly id: string;
  readonly name: string;
  readonly fault: string;
}

interface AskPage {
  readonly title: string;
  readonly asked: string;
  readonly fault: string;
  readonly name: string;
  readonly login: string;
  readonly nik: string;
  readonly contact: string;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/invitation': InvitationPage;
    'pages/ask-account': AskPage;
  }
}
