import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiKeysService } from '../../auth/api-keys.service';
import type { Caller } from '../../domain/access/caller';
import { KEY_SCOPES } from '../../domain/access/api-key';
import { withAccount } from '../../domain/access/with-account';
import { render } from '../../rendering/templates';
import { Settings } from '../../settings';
import { CalledBy } from '../../web/caller';
import { addressFor } from '../../web/public-address';
import { sentText } from '../../web/form';
import { sendPage } from './from';

/** Keys for programs, on the own account. */
@Controller('akun/kunci')
export class KeysController {
  constructor(
    private readonly keys: ApiKeysService,
    private readonly settings: Settings,
  ) {}

  /** Makes a key, and shows it this once. @throws Refusal `account-refused`, `sign-in-needed` */
  @Post()
  async make(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    withAccount(caller);
    const name = sentText(body, 'name').trim();
    const scope = KEY_SCOPES.find((each) => each === sentText(body, 'scope')) ?? 'read';
    const key = await this.keys.make(caller, { name, scope, days: Number(sentText(body, 'days')) });
    const example = `curl -H "Authorization: Bearer ${key}" ${addressFor(request, this.settings)}/api/v1/account`;
    sendPage(reply, render('pages/account-key', { title: 'Kunci untuk program', name, key, example }));
  }

  /** Revokes one. @throws Refusal `sign-in-needed` */
  @Post('cabut')
  async revoke(@CalledBy() caller: Caller, @Res() reply: FastifyReply, @Body() body: unknown): Promise<void> {
    withAccount(caller);
    await this.keys.revoke(caller, sentText(body, 'id'));
    void reply.redirect('/akun?kabar=cabut#kunci', 303);
  }
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/account-key': {
      readonly title: string;
      readonly name: string;
      readonly key: string;
      readonly example: string;
    };
  }
}
