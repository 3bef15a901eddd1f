import { Body, Controller, Get, Header, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LinkMail } from '../../mail/link-mail';
import { FORGOTTEN_WORDS, NO_MAIL_WORDS } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { sentText } from '../../web/form';
import { outcomeOf } from './faults';
import { sendPage } from './from';

/** For those who have forgotten their password, where the office has a mail server. */
@Controller('akun/lupa')
export class ForgottenController {
  constructor(private readonly links: LinkMail) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  form(): string {
    return render('pages/forgotten', { ...PAGE, said: this.links.isOn ? '' : NO_MAIL_WORDS });
  }

  /** Sends a link to the address of the account; whether there is one, the answer is the same. */
  @Post()
  async ask(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    const outcome = await outcomeOf(this.links.forgotten(sentText(body, 'name').slice(0, 200), request.ip));
    const said = this.links.isOn ? FORGOTTEN_WORDS : NO_MAIL_WORDS;
    const view = 'done' in outcome ? { ...PAGE, said } : { ...PAGE, fault: outcome.fault };
    sendPage(reply, render('pages/forgotten', view), 'done' in outcome ? 200 : outcome.status);
  }
}

const PAGE: ForgottenPage = { title: 'Lupa kata sandi', said: '', fault: '' };

interface ForgottenPage {
  readonly title: string;
  /** What was done, or why nothing can be asked here; empty for the form. */
  readonly said: string;
  readonly fault: string;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/forgotten': ForgottenPage;
  }
}
