import { Body, Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Account } from '../../auth/account';
import { AccountsService } from '../../auth/accounts.service';
import type { Caller } from '../../domain/access/caller';
import { LinkMail } from '../../mail/link-mail';
import { render } from '../../rendering/templates';
import { Settings } from '../../settings';
import { DirectoryService } from '../../units/directory.service';
import { CalledBy } from '../../web/caller';
import { linkAddress } from '../../web/public-address';
import { mustMatch, tagOf } from '../../web/etag';
import { sentText } from '../../web/form';
import { outcomeOf } from './faults';
import { sendPage } from './from';
import { grantFieldsIn, Granting } from './granting';
import { newsOf } from './sign-in.controller';
import { fieldsOf, stateWords, userPlace, type GrantFields } from './users-page';

const BEHIND =
  'Belum disimpan: akun ini diubah orang lain sejak halaman ini dibuka. Di bawah ini keadaannya sekarang; ubah lagi yang perlu, lalu simpan.';

/** What the form of an account says anew. */
const grantedIn = ({ name, mail, grants }: Account): Pick<Account, 'name' | 'mail' | 'grants'> => ({
  name,
  mail,
  grants,
});

/** One account: what it reaches, a new link for it, and whether it is open. */
@Controller('pengguna/:id')
export class UserController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly directory: DirectoryService,
    private readonly granting: Granting,
    private readonly settings: Settings,
    private readonly mail: LinkMail,
  ) {}

  /** @throws Refusal `administrators-only`, `account-not-found` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Query('kabar') news = '',
  ): Promise<string> {
    const account = await this.accounts.get(caller, id);
    return this.shown(account, await this.fields(caller, account), { news: newsOf(news) });
  }

  /** Says anew what it reaches, unless somebody else did since the page was opened: then the page shows what stands. @throws Refusal `administrators-only`, `account-not-found` */
  @Post()
  async change(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    const fields = grantFieldsIn(body, id);
    const was = sentText(body, 'was') || undefined;
    const outcome = await outcomeOf(this.changed(caller, fields, was));
    if ('done' in outcome) {
      void reply.redirect(`${userPlace(id)}?kabar=simpan`, 303);
      return;
    }
    const account = await this.accounts.get(caller, id);
    const isBehind = was !== undefined && was !== tagOf(grantedIn(account));
    const told = isBehind ? { ...outcome, fault: BEHIND } : outcome;
    const now = isBehind ? await this.fields(caller, account) : fields;
    sendPage(reply, this.shown(account, now, told), outcome.status);
  }

  /** A new link, shown this once. @throws Refusal `administrators-only`, `account-not-found`, `account-refused` */
  @Post('tautan')
  async link(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    const token = await this.accounts.link(caller, id, sentText(body, 'second') !== '');
    const { name } = await this.accounts.get(caller, id);
    const view = { title: 'Tautan kata sandi', name, id, link: linkAddress(request, this.settings, token) };
    sendPage(reply, render('pages/account-link', view));
  }

  /** The same by mail. @throws Refusal `administrators-only`, `account-not-found`, `account-refused` */
  @Post('surel')
  async mailed(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.mail.to(caller, id);
    void reply.redirect(`${userPlace(id)}?kabar=surel`, 303);
  }

  /** Closes it, or opens it again. @throws Refusal `administrators-only`, `account-not-found` */
  @Post('keadaan')
  async state(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    const closes = sentText(body, 'state') === 'closed';
    const account = await this.accounts.get(caller, id);
    const outcome = await outcomeOf(
      closes ? this.accounts.close(caller, id) : this.accounts.open(caller, id),
    );
    if ('done' in outcome) void reply.redirect(`${userPlace(id)}?kabar=${closes ? 'tutup' : 'buka'}`, 303);
    else sendPage(reply, this.shown(account, await this.fields(caller, account), outcome), outcome.status);
  }

  private async changed(caller: Caller, fields: GrantFields, was: string | undefined): Promise<void> {
    const invited = await this.granting.invited(caller, fields);
    await this.accounts.change(caller, invited, (now) => mustMatch(was, () => grantedIn(now)));
  }

  private async fields(caller: Caller, account: Account): Promise<GrantFields> {
    const ids = account.grants.flatMap(({ units, given = [] }) => [
      ...units,
      ...given.map(({ unitId }) => unitId),
    ]);
    return fieldsOf(account, await this.directory.named(caller, [...new Set(ids)]));
  }

  private shown(
    account: Account,
    fields: GrantFields,
    { news = '', fault = '' }: { readonly news?: string; readonly fault?: string },
  ): string {
    return render('pages/user', {
      title: account.name,
      news,
      fault,
      place: userPlace(account.id),
      was: tagOf(grantedIn(account)),
      state: stateWords(account),
      closed: account.state === 'closed',
      secondStep: account.secondStep,
      mails: this.mail.isOn && account.mail !== '',
      fields,
    });
  }
}
