import { Readable } from 'node:stream';
import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { homeArea, mayRegister, type Caller } from '../../domain/access/caller';
import { NATION, type AreaCode } from '../../domain/area/area';
import { Refusal } from '../../domain/errors';
import { RELEASE_FORMS, RELEASE_KINDS } from '../../domain/release/manifest';
import { areaWords } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { ReleasesService } from '../../releases/releases.service';
import { TakingsService } from '../../releases/takings.service';
import { AreasService } from '../../units/areas.service';
import { CalledBy } from '../../web/caller';
import { sentText } from '../../web/form';
import { areaIn, areaWord } from '../shared/query';
import { fileName } from '../shared/table-reply';
import { releasesPage } from './releases-page';
import { today } from '../../web/today';

/** Releases of data: asked for, and fetched when a job has made them. */
@Controller('rilis')
export class ReleasesController {
  constructor(
    private readonly releases: ReleasesService,
    private readonly takings: TakingsService,
    private readonly areas: AreasService,
  ) {}

  /** @throws Refusal `officials-only` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller): Promise<string> {
    const releases = await this.releases.list(caller);
    const names = await this.areas.names(releases.map(({ release }) => release.area));
    const takings = mayRegister(caller) ? await this.takings.list(caller) : undefined;
    return render(
      'pages/releases',
      releasesPage(releases, names, { today: today(), home: homeArea(caller), takings }),
    );
  }

  /** @throws Refusal `officials-only`, `area-not-found`, `bad-request` */
  @Post()
  async ask(@CalledBy() caller: Caller, @Body() body: unknown, @Res() reply: FastifyReply): Promise<void> {
    const area = areaMeant(caller, sentText(body, 'wilayah').trim());
    const kind = RELEASE_KINDS.find((each) => each === sentText(body, 'isi'));
    const form = RELEASE_FORMS.find((each) => each === sentText(body, 'bentuk'));
    if (!kind || !form) throw new Refusal('bad-request', { reason: 'unknown-format' });
    const day = sentText(body, 'hari').trim();
    const place = areaWords(area, await this.areas.name(area));
    await this.releases.ask(caller, { kind, form, area, day, place });
    void reply.redirect('/rilis', 303);
  }

  /** @throws Refusal `release-not-found` */
  @Get(':id/berkas')
  async fetch(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { kind, form, area, until } = await this.releases.get(caller, id);
    const pieces = await this.releases.fetch(caller, id);
    const name = ['rilis', kind, areaWord(area), until.slice(0, 19), form].join(' ');
    void reply
      .type('application/zip')
      .header('content-disposition', `attachment; filename="${fileName(name)}.zip"`)
      .send(Readable.from(pieces));
  }

  /** @throws Refusal `release-not-found` */
  @Post(':id/hapus')
  async drop(@CalledBy() caller: Caller, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.releases.drop(caller, id);
    void reply.redirect('/rilis', 303);
  }
}

/** An area by its name or code; where none is named, all that the caller reaches. @throws Refusal `area-not-found` */
function areaMeant(caller: Caller, text: string): AreaCode {
  if (text === '') return homeArea(caller);
  if (text.toLowerCase() === areaWord(NATION)) return NATION;
  return areaIn(text);
}
