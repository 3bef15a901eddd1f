import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { AreaOverview } from '../../comparisons/area-overview';
import { AreaOverviewService } from '../../comparisons/area-overview.service';
import { SavedViewsService } from '../../comparisons/saved-views.service';
import type { Caller } from '../../domain/access/caller';
import { chainOf } from '../../domain/area/area';
import { Refusal } from '../../domain/errors';
import { namesOf } from '../../domain/records';
import type { Table } from '../../domain/table';
import { render } from '../../rendering/templates';
import { AreasService } from '../../units/areas.service';
import { CalledBy } from '../../web/caller';
import { sentText } from '../../web/form';
import { AreaPicker } from '../shared/area-picker';
import { areaIn, areaOfAddress, fieldsIn, listAreaIn, pageIn, unreadYear } from '../shared/query';
import { sendTable } from '../shared/table-reply';
import { areaTables, type AreaTables } from './area-page';
import { areaAddress, areaQuery, type AreaQuery } from './area-query';
import { unitsTable } from './area-units-table';
import { areaView } from './area-view';
import { RowActing } from './row-acting';

type Asked = Readonly<Record<string, unknown>>;

interface Told {
  readonly overview: AreaOverview;
  readonly query: AreaQuery;
  readonly names: ReadonlyMap<string, string>;
  readonly tables: AreaTables;
}

/** Wilayah: what officials see of an area. */
@Controller('wilayah')
export class AreaPageController {
  constructor(
    private readonly overviews: AreaOverviewService,
    private readonly areas: AreasService,
    private readonly views: SavedViewsService,
    private readonly picker: AreaPicker,
    private readonly acting: RowActing,
  ) {}

  /** Where the lists of whoever asks begin; or the area that a form names. @throws Refusal `area-not-found`, `officials-only` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async nation(@CalledBy() caller: Caller, @Query() asked: Asked): Promise<string> {
    return this.page(caller, listAreaIn(caller, fieldsIn(asked).get('wilayah')), asked);
  }

  /** @throws Refusal `area-not-found`, `officials-only` */
  @Get(':code')
  @Header('content-type', 'text/html; charset=utf-8')
  async area(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Query() asked: Asked,
  ): Promise<string> {
    return this.page(caller, areaIn(code), asked);
  }

  /** One table of the page as a file, with all its rows; `indonesia` for the whole country.
   * @throws Refusal as `area`, `bad-request` */
  @Get(':code/:table')
  async table(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Param('table') name: string,
    @Query() asked: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const area = areaOfAddress(code);
    const fields = fieldsIn(asked);
    const { tables } = await this.told(caller, areaQuery(area, fields));
    const known = namesOf(tables).find((each) => each === name);
    if (known === undefined) throw new Refusal('bad-request', { reason: 'unknown-table' });
    await sendTable(reply, tables[known], fields.get('bentuk') ?? '');
  }

  /** What is done with rows of the list that were ticked. @throws Refusal as `area`, and as `RowActing.act` */
  @Post(':code/tindakan')
  @HttpCode(200)
  async act(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = areaQuery(areaOfAddress(code), new Map(new URLSearchParams(sentText(body, 'dari'))));
    const told = await this.told(caller, { ...asked, page: 1 });
    const { year } = told.overview;
    if (year === undefined) throw new Refusal('bad-request', { reason: 'unknown-year' });
    const about = told.tables.units.about.join(' · ');
    const back = `${areaAddress(asked)}#unit`;
    const table = async (units: ReadonlySet<string>): Promise<Table> =>
      ticked(await this.told(caller, asked), units);
    const everyone = async (): Promise<string[]> =>
      (await this.told(caller, asked)).overview.list.units.map(({ unitId }) => unitId);
    const list = { year, about, back, table, everyone, list: 'Wilayah', here: 'areas' as const };
    await this.acting.act(caller, body, list, reply);
  }

  private async told(caller: Caller, asked: AreaQuery): Promise<Told> {
    const { area, ...rest } = asked;
    const overview = await this.overviews.overview(caller, area, rest);
    const query = overview.year === undefined ? asked : { ...asked, year: overview.year };
    const codes = [
      ...chainOf(area),
      ...overview.parts.flatMap((each) => each.area ?? []),
      ...overview.list.units.flatMap((each) => each.areaCode ?? []),
    ];
    const names = await this.areas.names([...new Set(codes)]);
    return { overview, query, names, tables: areaTables(overview, query, names) };
  }

  private async page(caller: Caller, area: string, asked: Asked): Promise<string> {
    const fields = fieldsIn(asked);
    const told = await this.told(caller, { ...areaQuery(area, fields), page: pageIn(fields.get('hal')) });
    const views = await this.views.list(caller, 'area');
    const areas = await this.picker.choices(caller, area);
    const acts = await this.acting.offered(caller, told.overview.year, {
      ...{ count: told.overview.list.count, shown: told.overview.list.units.length },
    });
    const view = areaView({ ...told, views, acts, areas });
    return render('pages/area', { ...view, ...unreadYear(fields.get('tahun')) });
  }
}

/** The list, of some of its units. */
function ticked({ overview, query, names, tables }: Told, ids: ReadonlySet<string>): Table {
  const units = overview.list.units.filter(({ unitId }) => ids.has(unitId));
  const list = { ...overview.list, units, count: units.length };
  return unitsTable({ ...overview, list }, query, names, tables.units.about);
}
