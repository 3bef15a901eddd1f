import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../../settings';
import { cookieIn, giveCookie } from '../../web/cookies';
import { filesIn, type ArrivingFile, type FormFile } from '../../web/form';
import { HeldShares } from '../../web/held-shares';
import { TrayIntakeService } from '../../intake/tray-intake.service';
import { TrayService, choiceOf } from '../../intake/tray.service';
import { besideSaid } from '../../intake/upload-fields';
import { render } from '../../rendering/templates';
import { Refusal } from '../../domain/errors';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';
import { sendFile } from '../shared/table-reply';
import { newsOf, sentTo } from './tray-news';
import { trayFilePage } from './tray-file-page';
import { FILES_ON_PAGE, trayPage, trayQuery, type TrayPage } from './tray-page';

const HTML = 'text/html; charset=utf-8';

type Fields = Readonly<Record<string, unknown>> | undefined;

/** Kotak masuk: every file that came in, what became of it, and what is asked. */
@Controller('masuk')
export class TrayController {
  constructor(
    private readonly intake: TrayIntakeService,
    private readonly tray: TrayService,
    private readonly shares: HeldShares,
    private readonly settings: Settings,
  ) {}

  @Get()
  async list(
    @CalledBy() caller: Caller,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = trayQuery(textOf(query['keadaan']), textOf(query['halaman']));
    const offset = (asked.page - 1) * FILES_ON_PAGE;
    const list = await this.tray.list(caller, { ...asked, offset, limit: FILES_ON_PAGE });
    const shared = this.sharedBy(request, reply);
    const page = trayPage(asked, list, newsOf(query), new Date().toISOString());
    void reply
      .status(200)
      .type(HTML)
      .send(render('pages/tray', { ...page, ...shared }));
  }

  /** Takes many files, from this page or from the share sheet of a telephone. @throws Refusal `no-file` */
  @Post()
  async receive(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const received = await this.intake.receiveAll(caller, filesIn(request));
    void reply.redirect(sentTo(received), 303);
  }

  /** What this browser shared before somebody signed in, by name; said to be gone where it is. */
  private sharedBy(request: FastifyRequest, reply: FastifyReply): Pick<TrayPage, 'shared' | 'sharedGone'> {
    const key = cookieIn(request, this.settings, 'rapor_bagikan');
    const shared = key === undefined ? [] : this.shares.of(key).map(({ filename }) => filename);
    const sharedGone = key !== undefined && shared.length === 0;
    if (sharedGone) giveCookie(reply, this.settings, 'rapor_bagikan', '');
    return { shared, sharedGone };
  }

  /** What was shared before signing in comes in, or is forgotten. @throws Refusal `no-file` where it is held no longer */
  @Post('dibagikan')
  async takeShared(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Body() body: Fields,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const step = textOf(body?.['langkah']);
    // What says neither takes nothing in, and forgets nothing.
    if (step !== 'masukkan' && step !== 'buang')
      throw new Refusal('bad-request', { reason: 'nothing-asked' });
    const key = cookieIn(request, this.settings, 'rapor_bagikan');
    const files = key === undefined ? [] : this.shares.take(key);
    giveCookie(reply, this.settings, 'rapor_bagikan', '');
    void reply.redirect(
      step === 'masukkan' ? sentTo(await this.intake.receiveAll(caller, allOf(files))) : '/masuk',
      303,
    );
  }

  /** Registers every new unit that files name. @throws Refusal `officials-only` */
  @Post('daftarkan')
  async registerAll(@CalledBy() caller: Caller, @Res() reply: FastifyReply): Promise<void> {
    const count = await this.tray.registerAll(caller);
    void reply.redirect(`/masuk?didaftarkan=${count}`, 303);
  }

  /** @throws Refusal `upload-not-found` */
  @Get(':id')
  async file(@CalledBy() caller: Caller, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const page = trayFilePage(await this.tray.get(caller, id), new Date().toISOString());
    void reply.status(200).type(HTML).send(render('pages/tray-file', page));
  }

  /** The file as it came in. @throws Refusal `upload-not-found` */
  @Get(':id/asli')
  async original(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { filename, content } = await this.tray.original(caller, id);
    sendFile(reply, filename, content);
  }

  /** Says whose a file is. @throws Refusal `upload-not-found`, `unit-not-found`, `bad-request` */
  @Post(':id/unit')
  async settle(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Body() body: Fields,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.tray.settle(caller, id, choiceOf(textOf(body?.['unit'])));
    void reply.redirect(backTo(body), 303);
  }

  /** Reads a file again, with what is said beside it now. @throws Refusal `upload-not-found`, `bad-request`, `unknown-kind` */
  @Post(':id/ulang')
  async retry(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Body() body: Fields,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const said = Object.entries(body ?? {}).map(([name, value]) => [name, textOf(value)] as const);
    await this.tray.retry(caller, id, besideSaid(said));
    void reply.redirect(backTo(body), 303);
  }

  /** Puts a file away. @throws Refusal `upload-not-found`, `bad-request` */
  @Post(':id/sisihkan')
  async discard(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Body() body: Fields,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.tray.discard(caller, id, textOf(body?.['alasan']));
    void reply.redirect(backTo(body), 303);
  }
}

/** Files that are there already, as they would arrive. */
async function* allOf(files: readonly FormFile[]): AsyncGenerator<ArrivingFile> {
  for (const { filename, content } of files)
    yield await Promise.resolve({ filename, content, fields: new Map() });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 500) : '');

/** Back to the list that was looked at. */
function backTo(body: Fields): string {
  const asked = trayQuery(textOf(body?.['keadaan']));
  return asked.state === undefined ? '/masuk' : `/masuk?keadaan=${asked.state}`;
}
