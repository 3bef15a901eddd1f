import { Controller, Get, Header, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DeskService } from '../../attention/desk.service';
import { AreaOverviewService } from '../../comparisons/area-overview.service';
import type { Caller } from '../../domain/access/caller';
import { isAttentionId, type AttentionId } from '../../domain/attention/rule';
import { Refusal } from '../../domain/errors';
import { isOneOf } from '../../domain/records';
import { KINDS } from '../../domain/statement/kind';
import { TrayService } from '../../intake/tray.service';
import { SHORT_KINDS } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { AreasService } from '../../units/areas.service';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { today } from '../../web/today';
import { areaChoices, offeredAreas } from '../shared/area-choices';
import { fieldsIn, listAreaIn, pageIn } from '../shared/query';
import { deskAddress, deskPage, type DeskQuery } from './desk-page';

/** Meja kerja: what needs attention first, over an area. */
@Controller('meja')
export class DeskController {
  constructor(
    private readonly desk: DeskService,
    private readonly overviews: AreaOverviewService,
    private readonly areas: AreasService,
    private readonly tray: TrayService,
  ) {}

  /** @throws Refusal `officials-only`, `area-not-found` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller, @Query() asked: Record<string, unknown>): Promise<string> {
    const query = queryIn(caller, fieldsIn(asked));
    const { wilayah: area, jenis, aturan: rule, tunda: snoozed, page, today: day } = query;
    const kind = KINDS.find((each) => each === jenis);
    const chosen = { ...(kind ? { kind } : {}), ...(rule ? { rule } : {}) };
    const desk = await this.desk.show(caller, { area, snoozed, page, today: day, ...chosen });
    const { states } = await this.tray.list(caller, { offset: 0, limit: 1 });
    const offered = offeredAreas(caller, await this.overviews.known(caller), area);
    const codes = [...offered, ...desk.units.flatMap(({ unit }) => unit.areaCode ?? [])];
    const names = await this.areas.names([...new Set(codes)]);
    const kinds = [
      { value: '', label: 'Semua jenis', chosen: kind === undefined },
      ...KINDS.map((each) => ({ value: each, label: SHORT_KINDS[each], chosen: each === kind })),
    ];
    const choices = { areas: areaChoices(offered, names, area), kinds };
    return render('pages/desk', deskPage(desk, states, query, choices, names));
  }

  /** Puts a reason off. @throws Refusal `officials-only`, `unit-not-found`, `bad-request` */
  @Post('tunda')
  async snooze(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const what = { ...reasonIn(fields), today: today() };
    const reason = (fields.get('alasan') ?? '').slice(0, 500);
    await this.desk.snooze(caller, what, { until: fields.get('sampai') ?? '', reason });
    void reply.redirect(backTo(caller, fields), 303);
  }

  /** Tells a reason again that was put off. @throws Refusal `officials-only`, `unit-not-found`, `bad-request` */
  @Post('kembali')
  async wake(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const { unitId, rule } = reasonIn(fields);
    await this.desk.wake(caller, unitId, rule);
    void reply.redirect(backTo(caller, fields), 303);
  }
}

function queryIn(caller: Caller, fields: ReadonlyMap<string, string>): DeskQuery {
  const rule = fields.get('aturan') ?? '';
  const kind = fields.get('jenis') ?? '';
  return {
    wilayah: listAreaIn(caller, fields.get('wilayah')),
    jenis: isOneOf(KINDS, kind) ? kind : '',
    aturan: isAttentionId(rule) ? rule : undefined,
    tunda: fields.get('tunda') === '1',
    page: pageIn(fields.get('hal')),
    today: today(),
  };
}

function reasonIn(fields: ReadonlyMap<string, string>): {
  readonly unitId: string;
  readonly rule: AttentionId;
} {
  const rule = fields.get('aturan') ?? '';
  if (!isAttentionId(rule)) throw new Refusal('bad-request', { reason: 'not-on-desk' });
  return { unitId: fields.get('unit') ?? '', rule };
}

/** The page that the form stood on; nowhere else. */
function backTo(caller: Caller, fields: ReadonlyMap<string, string>): string {
  const [, query = ''] = (fields.get('dari') ?? '').split('?');
  return deskAddress(queryIn(caller, new Map(new URLSearchParams(query))));
}
