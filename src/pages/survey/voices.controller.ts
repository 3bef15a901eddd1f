import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { render } from '../../rendering/templates';
import { VoicesService } from '../../surveys/voices.service';
import { UnitsService } from '../../units/units.service';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { voiceKind, voicesPage } from './voices-page';

/** What members complain of and suggest: read, answered, handed on. */
@Controller('unit/:id/suara')
export class VoicesController {
  constructor(
    private readonly voices: VoicesService,
    private readonly units: UnitsService,
  ) {}

  /** @throws Refusal `unit-not-found` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Req() request: FastifyRequest,
  ): Promise<string> {
    const unit = await this.units.get(caller, unitId);
    const key = await this.voices.door(caller, unitId);
    const door = key === undefined ? undefined : `${request.protocol}://${request.host}/suara/${key}`;
    const year = new Date().getFullYear() - 1;
    return render('pages/voices', voicesPage(await this.voices.ofUnit(caller, unitId), unit, door, year));
  }

  /** Opens the address for members. @throws Refusal `unit-not-found` */
  @Post('alamat')
  async open(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.voices.open(caller, unitId);
    void reply.redirect(`/unit/${unitId}/suara`, 303);
  }

  /** Notes down what came on paper. @throws Refusal `unit-not-found`, `bad-request` */
  @Post()
  async note(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const said = { kind: voiceKind(fields.get('kind')), text: fields.get('text') ?? '' };
    await this.voices.noteDown(caller, unitId, said);
    void reply.redirect(`/unit/${unitId}/suara`, 303);
  }

  /** Answers one, or makes a concern of it. @throws Refusal `bad-request` */
  @Post(':voiceId')
  async move(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('voiceId') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const year = fields.get('year');
    if (year === undefined) await this.voices.reply(caller, unitId, id, fields.get('text') ?? '');
    else await this.raise(caller, unitId, id, year);
    void reply.redirect(`/unit/${unitId}/suara`, 303);
  }

  private async raise(caller: Caller, unitId: string, id: string, year: string): Promise<void> {
    if (!/^(19|20)\d{2}$/.test(year)) throw new Refusal('bad-request', { reason: 'unknown-year' });
    await this.voices.raise(caller, unitId, id, Number(year));
  }
}
