import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { OwnGroupsService } from '../../comparisons/own-groups.service';
import { RankingsService } from '../../comparisons/rankings.service';
import { MOST_IN_OWN_GROUP } from '../../domain/comparison/peers';
import { homeAreas, type Caller } from '../../domain/access/caller';
import { NATION, type AreaCode } from '../../domain/area/area';
import { shortTitleOf } from '../../domain/rules/registry';
import { SHORT_KINDS } from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import { tableView } from '../../rendering/table-view';
import { render } from '../../rendering/templates';
import { AreasService } from '../../units/areas.service';
import { unreadYear, yearIn } from '../shared/query';
import { rankingLines, rankingTable } from './ranking-page';
import { CalledBy } from '../../web/caller';
import { sentTexts } from '../../web/form';

/** Kelompok sendiri: groups of units that an official puts together. */
@Controller('kelompok-sendiri')
export class OwnGroupsController {
  constructor(
    private readonly groups: OwnGroupsService,
    private readonly rankings: RankingsService,
    private readonly areas: AreasService,
  ) {}

  /** @throws Refusal `officials-only` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async list(@CalledBy() caller: Caller): Promise<string> {
    const groups = await this.groups.list(caller);
    return render('pages/own-groups', {
      title: 'Kelompok sendiri',
      most: String(MOST_IN_OWN_GROUP),
      groups: groups.map(({ id, name, units, createdAt }) => ({ id, name, units, made: date(createdAt) })),
    });
  }

  /** @throws Refusal `officials-only`, `group-not-found` */
  @Get(':id')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Query('tahun') asked?: string,
  ): Promise<string> {
    const { name } = await this.groups.get(caller, id);
    const years = await this.rankings.years(caller);
    const year = yearIn(asked) ?? years[0];
    const populations = year === undefined ? [] : await this.rankings.populations(caller, year);
    const tables = await Promise.all(
      placesIn(caller, populations).map(async ({ area, population }) => {
        const { id: populationId, kind, ruleSetId } = population;
        const ranking = await this.rankings.ranking(caller, { populationId, kind, area, ownGroupId: id });
        const lines = rankingLines(ranking);
        const units = await this.rankings.names(
          caller,
          lines.map(({ item }) => item.row.unitId),
        );
        const areas = await this.areas.names([...new Set(lines.map(({ item }) => item.area))]);
        const title = `${SHORT_KINDS[kind]}, ${shortTitleOf(ruleSetId)}`;
        return { ...rankingTable(lines, { units, areas, list: NATION }, []), title };
      }),
    );
    return render('pages/own-group', {
      title: name,
      id,
      years: years.map((each) => ({ year: String(each), chosen: each === year })),
      tables: tables.filter((each) => each.rows.length > 0).map(tableView),
      ...unreadYear(asked),
    });
  }

  /** @throws Refusal `officials-only`, `own-group-refused` */
  @Post()
  async save(
    @CalledBy() caller: Caller,
    @Body() body: Readonly<Record<string, unknown>> | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const units = sentTexts(body, 'unit');
    const name = typeof body?.['nama'] === 'string' ? body['nama'] : '';
    void reply.redirect(`/kelompok-sendiri/${await this.groups.save(caller, name, units)}`, 303);
  }

  /** @throws Refusal `officials-only`, `group-not-found` */
  @Post(':id/hapus')
  async remove(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.groups.remove(caller, id);
    void reply.redirect('/kelompok-sendiri', 303);
  }
}

/** Each population in each area that the caller reaches whole: a list of names is told of no more. */
const placesIn = <Population>(
  caller: Caller,
  populations: readonly Population[],
): { readonly area: AreaCode; readonly population: Population }[] =>
  homeAreas(caller).flatMap((area) => populations.map((population) => ({ area, population })));
