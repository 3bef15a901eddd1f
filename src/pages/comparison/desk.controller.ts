import { Body, Controller, Get, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Desk } from '../../attention/desk';
import { MOST_SELECTED } from '../../attention/row-actions.service';
import { DeskService, type DeskAsked } from '../../attention/desk.service';
import { RankingsService } from '../../comparisons/rankings.service';
import type { Caller } from '../../domain/access/caller';
import { isAttentionId, type AttentionId } from '../../domain/attention/rule';
import { Refusal } from '../../domain/errors';
import { isOneOf } from '../../domain/records';
import { KINDS } from '../../domain/statement/kind';
import type { Table } from '../../domain/table';
import { TrayService } from '../../intake/tray.service';
import { SHORT_KINDS } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { AreasService } from '../../units/areas.service';
import { CalledBy } from '../../web/caller';
import { readForm, sentText } from '../../web/form';
import { today } from '../../web/today';
import { AreaPicker } from '../shared/area-picker';
import { fieldsIn, listAreaIn, pageIn, yearIn } from '../shared/query';
import { nameOf } from './area-page';
import { RowActing } from './row-acting';
import { deskTable } from './desk-table';
import { deskAddress, deskPage, type DeskQuery } from './desk-page';

/** Meja kerja: what needs attention first, over an area. */
@Controller('meja')
export class DeskController {
  constructor(
    private readonly desk: DeskService,
    private readonly picker: AreaPicker,
    private readonly areas: AreasService,
    private readonly tray: TrayService,
    private readonly rankings: RankingsService,
    private readonly acting: RowActing,
  ) {}

  /** @throws Refusal `officials-only`, `area-not-found` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller, @Query() asked: Record<string, unknown>): Promise<string> {
    const query = queryIn(caller, fieldsIn(asked));
    const { wilayah: area, jenis } = query;
    const desk = await this.desk.show(caller, askedOf(query));
    const { states } = await this.tray.list(caller, { offset: 0, limit: 1 });
    const names = await this.areas.names(desk.units.flatMap(({ unit }) => unit.areaCode ?? []));
    const kinds = [
      { value: '', label: 'Semua jenis', chosen: jenis === '' },
      ...KINDS.map((each) => ({ value: each, label: SHORT_KINDS[each], chosen: each === jenis })),
    ];
    const year = dueIn(desk) ?? (await this.yearOf(caller, query));
    const choices = {
      ...{ areas: await this.picker.choices(caller, area), kinds },
      ...{
        year: String(year),
        ...(await this.acting.offered(caller, year, { count: desk.count, shown: desk.units.length })),
      },
    };
    return render('pages/desk', deskPage(desk, states, query, choices, names));
  }

  /** What is done with units of the desk that were ticked. @throws Refusal `area-not-found`, and as `RowActing.act` */
  @Post('tindakan')
  @HttpCode(200)
  async act(@CalledBy() caller: Caller, @Body() body: unknown, @Res() reply: FastifyReply): Promise<void> {
    const back = sentText(body, 'dari');
    const query = queryIn(caller, new Map(new URLSearchParams(back.slice(back.indexOf('?') + 1))));
    const names = await this.areas.names([query.wilayah]);
    const list = {
      year: yearIn(sentText(body, 'tahun').trim()) ?? (await this.yearOf(caller, query)),
      ...{ about: `Meja kerja, ${nameOf(query.wilayah, names)}`, back: deskAddress(query) },
      ...{ list: 'Meja kerja', here: 'desk' as const },
      everyone: () => this.desk.everyone(caller, askedOf(query), MOST_SELECTED + 1),
      table: (units: ReadonlySet<string>): Promise<Table> => this.table(caller, query, units),
    };
    await this.acting.act(caller, body, list, reply);
  }

  /** The book year of what is done unless another is named: the newest of which there is a report. */
  private async yearOf(caller: Caller, { today: day }: DeskQuery): Promise<number> {
    return (await this.rankings.years(caller))[0] ?? Number(day.slice(0, 4)) - 1;
  }

  private async table(caller: Caller, query: DeskQuery, ids: ReadonlySet<string>): Promise<Table> {
    const everyone = await this.desk.everyone(caller, askedOf(query), MOST_SELECTED + 1);
    const others = [...ids].filter((id) => !everyone.includes(id));
    const inOrder = [...everyone.filter((id) => ids.has(id)), ...others];
    const listed = await this.desk.some(caller, askedOf(query), inOrder);
    const names = await this.areas.names(listed.flatMap(({ unit }) => unit.areaCode ?? []));
    return deskTable(listed, names, query);
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

/** The year that somebody who is shown has not reported in time: what is done with these rows is most often to remind of it. */
const dueIn = ({ units }: Desk): number | undefined =>
  units.flatMap(({ reasons }) => reasons).find(({ rule }) => rule === 'late')?.year;

/** What of the desk a page shows. */
function askedOf({
  wilayah: area,
  jenis,
  aturan: rule,
  tunda: snoozed,
  page,
  today: day,
}: DeskQuery): DeskAsked {
  const kind = KINDS.find((each) => each === jenis);
  const chosen = { ...(kind ? { kind } : {}), ...(rule ? { rule } : {}) };
  return { area, snoozed, page, today: day, ...chosen };
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
