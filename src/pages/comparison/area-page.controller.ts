import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AreaOverviewService, type AreaOverview } from '../../comparisons/area-overview.service';
import { chainOf, NATION } from '../../domain/area/area';
import { tableView } from '../../rendering/table-view';
import { render } from '../../rendering/templates';
import { AreasService } from '../../units/areas.service';
import { areaPath, areaTables, crumbsOf, nameOf, type AreaTables } from './area-page';
import { balanceWords } from './area-totals-table';
import { addressOf, areaIn, pageIn, yearIn } from '../shared/query';
import { sendTable, tableLinks } from '../shared/table-reply';
import { namesOf } from '../../domain/records';
import { Refusal } from '../../domain/errors';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';

/** What may be asked of the page. */
interface Asked {
  readonly tahun?: string;
  readonly hal?: string;
  /** Only units without an assessment of the year. */
  readonly belum?: string;
}

interface Told {
  readonly overview: AreaOverview;
  readonly names: ReadonlyMap<string, string>;
  readonly tables: AreaTables;
}

/** Wilayah: what officials see of an area. */
@Controller('wilayah')
export class AreaPageController {
  constructor(
    private readonly overviews: AreaOverviewService,
    private readonly areas: AreasService,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async nation(@CalledBy() caller: Caller, @Query() asked: Asked): Promise<string> {
    return this.page(caller, NATION, asked);
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

  /** One table of the page as a file; `indonesia` for the whole country. @throws Refusal as `area`, `bad-request` */
  @Get(':code/:table')
  async table(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Param('table') name: string,
    @Query() asked: Asked & { readonly bentuk?: string },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tables } = await this.told(caller, code === 'indonesia' ? NATION : areaIn(code), asked);
    const known = namesOf(tables).find((each) => each === name);
    if (known === undefined) throw new Refusal('bad-request', { reason: 'unknown-table' });
    await sendTable(reply, tables[known], asked.bentuk ?? '');
  }

  private async told(caller: Caller, area: string, { tahun, hal, belum }: Asked): Promise<Told> {
    const year = yearIn(tahun);
    const asked = { page: pageIn(hal), unreported: belum === '1', ...(year === undefined ? {} : { year }) };
    const overview = await this.overviews.overview(caller, area, asked);
    const codes = [
      ...chainOf(area),
      ...overview.parts.map((each) => each.area),
      ...overview.units.flatMap((each) => each.areaCode ?? []),
    ];
    const names = await this.areas.names([...new Set(codes)]);
    return { overview, names, tables: areaTables(overview, names) };
  }

  private async page(caller: Caller, area: string, asked: Asked): Promise<string> {
    const { overview, names, tables } = await this.told(caller, area, asked);
    const path = areaPath(area);
    const year = overview.years[0];
    const kept = { tahun: year === undefined ? undefined : String(year), belum: asked.belum };
    const file = (table: string): ReturnType<typeof tableLinks> =>
      tableLinks(
        addressOf(`/wilayah/${area === NATION ? 'indonesia' : area}/${table}`, { ...kept, hal: asked.hal }),
      );
    return render('pages/area', {
      title: nameOf(area, names),
      crumbs: crumbsOf(area, names),
      path,
      years: overview.allYears.map((each) => ({ year: String(each), chosen: each === year })),
      unreported: asked.belum === '1',
      ranking: addressOf('/peringkat', { tahun: kept.tahun, wilayah: area }),
      papers: addressOf(`/wilayah/${area === NATION ? 'indonesia' : area}/dokumen`, { tahun: kept.tahun }),
      finding: overview.totals.balance.fails ? balanceWords(overview.totals.balance) : '',
      sections: (['parts', 'grades', 'totals'] as const)
        .filter((name) => name !== 'parts' || overview.parts.length > 0)
        .map((name) => ({ id: name, table: tableView(tables[name]), links: file(name) })),
      units: { table: tableView(tables.units), links: file('units') },
      empty: overview.units.length === 0,
      before: overview.page > 1 ? addressOf(path, { ...kept, hal: String(overview.page - 1) }) : '',
      after:
        overview.page < overview.pages ? addressOf(path, { ...kept, hal: String(overview.page + 1) }) : '',
    });
  }
}
