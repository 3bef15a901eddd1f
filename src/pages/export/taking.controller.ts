import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { OTHERS_CHOICES, YEAR_CHOICES } from '../../domain/release/taken';
import { areaWords } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { TakingsService } from '../../releases/takings.service';
import { AreasService } from '../../units/areas.service';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { takingPage, UNIT_FIELD } from './taking-page';

/** A field for each doubtful unit, and a few more. */
const MOST_FIELDS = 5000;

/** Releases of another Rapor: brought, looked at, and taken in. */
@Controller('rilis/masuk')
export class TakingController {
  constructor(
    private readonly takings: TakingsService,
    private readonly areas: AreasService,
  ) {}

  /** @throws Refusal `officials-only`, `release-refused`, `no-file` */
  @Post()
  async bring(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { file } = await readForm(request);
    if (!file || file.content.length === 0) throw new Refusal('no-file');
    void reply.redirect(`/rilis/masuk/${await this.takings.bring(caller, file.filename, file.content)}`, 303);
  }

  /** @throws Refusal `officials-only`, `release-not-found` */
  @Get(':taking')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller, @Param('taking') id: string): Promise<string> {
    const shown = await this.takings.get(caller, id);
    const { area } = shown.taking;
    return render('pages/taking', takingPage(shown, areaWords(area, await this.areas.name(area))));
  }

  /** @throws Refusal `officials-only`, `release-not-found` */
  @Post(':taking')
  async choose(
    @CalledBy() caller: Caller,
    @Param('taking') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request, { fields: MOST_FIELDS });
    const years = YEAR_CHOICES.find((each) => each === fields.get('tahun'));
    const others = OTHERS_CHOICES.find((each) => each === fields.get('lain'));
    if (!years || !others) throw new Refusal('bad-request', { reason: 'no-form' });
    const units = [...fields].flatMap(([name, to]) =>
      name.startsWith(UNIT_FIELD) && to !== '' ? [[name.slice(UNIT_FIELD.length), to] as const] : [],
    );
    await this.takings.choose(caller, id, { years, others, units: Object.fromEntries(units) });
    void reply.redirect(`/rilis/masuk/${id}`, 303);
  }
}
