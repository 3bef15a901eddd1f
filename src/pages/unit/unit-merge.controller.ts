import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { render } from '../../rendering/templates';
import type { Unit } from '../../units/unit';
import { UnitMergesService } from '../../units/unit-merges.service';
import { UnitsService } from '../../units/units.service';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { unitMergePage } from './unit-merge-page';

/** So many units of a search can be chosen from. */
const SHOWN = 20;

/** A unit that was registered twice is merged into the other one, and parted again. */
@Controller('unit/:id')
export class UnitMergeController {
  constructor(
    private readonly units: UnitsService,
    private readonly merges: UnitMergesService,
  ) {}

  /** @throws Refusal `unit-not-found`, `officials-only` */
  @Get('gabung')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Query('cari') text?: string,
  ): Promise<string> {
    const unit = await this.units.get(caller, id);
    const said = (text ?? '').trim().slice(0, 200);
    const alike = await this.merges.alike(caller, id);
    const choices = said === '' ? alike : await this.searched(caller, unit, said);
    return render('pages/unit-merge', unitMergePage(unit, await this.merges.of(caller, id), said, choices));
  }

  /** @throws Refusal `unit-not-found`, `officials-only`, `bad-request` */
  @Post('gabung')
  async merge(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    await this.merges.merge(caller, id, fields.get('unit') ?? '', reasonIn(fields));
    void reply.redirect(`/unit/${id}`, 303);
  }

  /** @throws Refusal `unit-not-found`, `officials-only`, `bad-request` */
  @Post('pisah')
  async part(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    await this.merges.part(caller, id, reasonIn(fields));
    void reply.redirect(`/unit/${id}`, 303);
  }

  private async searched(caller: Caller, { id, kind }: Unit, text: string): Promise<Unit[]> {
    const { units } = await this.units.search(caller, { text, kind, offset: 0, limit: SHOWN });
    return units.filter((each) => each.id !== id);
  }
}

const reasonIn = (fields: ReadonlyMap<string, string>): string => (fields.get('alasan') ?? '').slice(0, 200);
