import { Body, Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Invited } from '../../auth/account';
import { AccountsService } from '../../auth/accounts.service';
import { RequestsService } from '../../auth/requests.service';
import type { Caller } from '../../domain/access/caller';
import { LinkMail } from '../../mail/link-mail';
import { NO_ACCOUNTS_WORDS } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { Settings } from '../../settings';
import { DirectoryService } from '../../units/directory.service';
import { CalledBy } from '../../web/caller';
import { linkAddress } from '../../web/public-address';
import { sentText } from '../../web/form';
import { outcomeOf } from './faults';
import { sendPage } from './from';
import { grantFieldsIn, Granting } from './granting';
import { newsOf } from './sign-in.controller';
import { NO_FIELDS, userPlace, usersPage, type GrantFields, type SeenRequest } from './users-page';

/** Everybody who may sign in: who invites, and lets those in who ask. */
@Controller('pengguna')
export class UsersController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly requests: RequestsService,
    private readonly directory: DirectoryService,
    private readonly granting: Granting,
    private readonly settings: Settings,
    private readonly mail: LinkMail,
  ) {}

  /** @throws Refusal `administrators-only` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller, @Query('kabar') news = ''): Promise<string> {
    return this.shown(caller, { fields: NO_FIELDS, news: newsOf(news), fault: '' });
  }

  /** Invites somebody, and shows the link this once. @throws Refusal `administrators-only`, `account-refused` */
  @Post()
  async invite(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    const fields = grantFieldsIn(body);
    await this.accounts.mustHaveFirst();
    const outcome = await outcomeOf(
      this.invited(caller, fields, (each) => this.accounts.invite(caller, each)),
    );
    await this.answer(caller, request, reply, { fields, outcome });
  }

  /** Lets somebody in who asked, or not. @throws Refusal `administrators-only`, `account-not-found` */
  @Post('permintaan/:id')
  async settle(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    if (sentText(body, 'decline') !== '') {
      await this.requests.decline(caller, id);
      void reply.redirect('/pengguna?kabar=tolak', 303);
      return;
    }
    const fields = grantFieldsIn(body);
    const work = this.invited(caller, fields, (each) => this.requests.admit(caller, id, each));
    await this.answer(caller, request, reply, { fields, outcome: await outcomeOf(work) });
  }

  private async invited(
    caller: Caller,
    fields: GrantFields,
    keep: (invited: Invited) => Promise<string>,
  ): Promise<string> {
    return keep(await this.granting.invited(caller, fields));
  }

  private async answer(
    caller: Caller,
    request: FastifyRequest,
    reply: FastifyReply,
    {
      fields,
      outcome,
    }: { readonly fields: GrantFields; readonly outcome: Awaited<ReturnType<typeof outcomeOf<string>>> },
  ): Promise<void> {
    if ('fault' in outcome) {
      sendPage(reply, await this.shown(caller, { fields, news: '', fault: outcome.fault }), outcome.status);
      return;
    }
    if (this.mail.isOn && fields.mail !== '') {
      await this.mail.to(caller, fields.id.toLowerCase());
      void reply.redirect(`${userPlace(fields.id.toLowerCase())}?kabar=surel`, 303);
      return;
    }
    const link = linkAddress(request, this.settings, outcome.done);
    const view = {
      title: 'Tautan undangan',
      name: fields.name || fields.id,
      id: fields.id.toLowerCase(),
      link,
    };
    sendPage(reply, render('pages/account-link', view));
  }

  private async shown(
    caller: Caller,
    said: { readonly fields: GrantFields; readonly news: string; readonly fault: string },
  ): Promise<string> {
    const [accounts, waiting, any] = await Promise.all([
      this.accounts.list(caller),
      this.requests.waiting(caller),
      this.accounts.any(),
    ]);
    const requests: SeenRequest[] = [];
    for (const each of waiting) {
      const [unit, another] = await this.directory.meant(caller, each.nik);
      const taken = accounts.some(({ id }) => id === each.login);
      requests.push({ ...each, unit: another ? undefined : unit, taken });
    }
    return render(
      'pages/users',
      usersPage({ accounts, requests, none: any ? '' : NO_ACCOUNTS_WORDS, ...said }),
    );
  }
}
