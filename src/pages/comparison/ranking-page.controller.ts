import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AreaOverviewService } from '../../comparisons/area-overview.service';
import { RankingsService, type PopulationSize, type RankingFilter } from '../../comparisons/rankings.service';
import { chainOf, NATION, type AreaCode } from '../../domain/area/area';
import { SIZE_CLASSES } from '../../domain/comparison/size-class';
import { Refusal } from '../../domain/errors';
import { findRuleSet } from '../../domain/rules/registry';
import type { Table } from '../../domain/table';
import { SHORT_KINDS, SIZE_WORDS } from '../../rendering/messages';
import { tableView } from '../../rendering/table-view';
import { render } from '../../rendering/templates';
import { AreasService } from '../../units/areas.service';
import { nameOf } from './area-page';
import { areaPath } from './area-query';
import { areaChoices, offeredAreas } from '../shared/area-choices';
import type { Choice } from '../shared/kind-choices';
import { addressOf, listAreaIn, pageIn, sizeIn, yearIn } from '../shared/query';
import { leagueTable, onPage, rankingLines, rankingTable, type RankingLine } from './ranking-page';
import { sendTable, tableLinks } from '../shared/table-reply';
import type { RankingChoices } from './views';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';

/** What may be asked of the page. */
interface Asked {
  readonly tahun?: string;
  /** Population and kind: "<id>/ksp". */
  readonly dasar?: string;
  readonly kelas?: string;
  readonly wilayah?: string;
  readonly hal?: string;
}

/** What was found for it. */
interface Found {
  readonly years: readonly number[];
  readonly year: number;
  readonly populations: readonly PopulationSize[];
  readonly chosen: PopulationSize;
  readonly filter: RankingFilter;
  readonly about: readonly string[];
}

/** Peringkat: the units of a group in order of their totals, and the areas in order of their means. */
@Controller('peringkat')
export class RankingPageController {
  constructor(
    private readonly rankings: RankingsService,
    private readonly areas: AreasService,
    private readonly overviews: AreaOverviewService,
  ) {}

  /** @throws Refusal `area-not-found`, `officials-only` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller, @Query() asked: Asked): Promise<string> {
    const found = await this.found(caller, asked);
    if (!found) return render('pages/ranking-empty', { title: 'Peringkat' });
    const { filter, chosen, year } = found;
    const lines = rankingLines(await this.rankings.ranking(caller, filter));
    const shown = onPage(lines, pageIn(asked.hal));
    const kept = { ...asked, tahun: String(year), dasar: `${chosen.id}/${chosen.kind}` };
    const league = await this.leagueTable(caller, found);
    return render('pages/ranking', {
      title: 'Peringkat',
      about: found.about,
      ...choices(found, asked),
      areas: await this.areaChoices(caller, filter.area ?? NATION),
      areaHref: areaPath(filter.area ?? NATION),
      table: tableView(await this.table(caller, shown.part, found)),
      select: shown.part.map(({ item }) => item.row.unitId),
      links: tableLinks(addressOf('/peringkat/daftar', kept)),
      league:
        league.rows.length > 0
          ? { table: tableView(league), links: tableLinks(addressOf('/peringkat/liga', kept)) }
          : null,
      before: shown.page > 1 ? addressOf('/peringkat', { ...kept, hal: String(shown.page - 1) }) : '',
      after:
        shown.page < shown.pages ? addressOf('/peringkat', { ...kept, hal: String(shown.page + 1) }) : '',
    });
  }

  /** The whole list as a file. @throws Refusal as `page`, `bad-request` */
  @Get('daftar')
  async list(
    @CalledBy() caller: Caller,
    @Query() asked: Asked & { readonly bentuk?: string },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.needed(caller, asked);
    const lines = rankingLines(await this.rankings.ranking(caller, found.filter));
    await sendTable(reply, await this.table(caller, lines, found), asked.bentuk ?? '');
  }

  /** The areas in order as a file. @throws Refusal as `page`, `bad-request` */
  @Get('liga')
  async league(
    @CalledBy() caller: Caller,
    @Query() asked: Asked & { readonly bentuk?: string },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendTable(
      reply,
      await this.leagueTable(caller, await this.needed(caller, asked)),
      asked.bentuk ?? '',
    );
  }

  private async areaChoices(caller: Caller, area: AreaCode): Promise<Choice[]> {
    const offered = offeredAreas(caller, await this.overviews.known(caller), area);
    return areaChoices(offered, await this.areas.names(offered), area);
  }

  private async needed(caller: Caller, asked: Asked): Promise<Found> {
    const found = await this.found(caller, asked);
    if (!found) throw new Refusal('group-not-found');
    return found;
  }

  /** The population, kind, size and area that are asked for; the largest of the newest year unless named. */
  private async found(caller: Caller, { tahun, dasar, kelas, wilayah }: Asked): Promise<Found | undefined> {
    const years = await this.rankings.years(caller);
    const year = yearIn(tahun) ?? (await this.rankings.usableYear(caller)) ?? years[0];
    const populations = year === undefined ? [] : await this.rankings.populations(caller, year);
    const chosen = populations.find((each) => `${each.id}/${each.kind}` === dasar) ?? populations[0];
    if (year === undefined || !chosen) return undefined;
    const [area, size] = [listAreaIn(caller, wilayah), sizeIn(kelas)];
    const filter = { populationId: chosen.id, kind: chosen.kind, size, area };
    const about = [
      `${SHORT_KINDS[chosen.kind]}, ${SIZE_WORDS[size]}, ${nameOf(area, await this.areas.names([area]))}, tahun buku ${year}`,
      findRuleSet(chosen.ruleSetId)?.shortTitle ?? chosen.ruleSetId,
    ];
    return { years, year, populations, chosen, filter, about };
  }

  private async table(caller: Caller, lines: readonly RankingLine[], { about }: Found): Promise<Table> {
    const areas = await this.areas.names([...new Set(lines.map(({ item }) => item.area))]);
    const units = await this.rankings.names(
      caller,
      lines.map(({ item }) => item.row.unitId),
    );
    return rankingTable(lines, { units, areas }, about);
  }

  private async leagueTable(caller: Caller, { filter, about, year, chosen }: Found): Promise<Table> {
    const area = filter.area ?? NATION;
    const league = await this.rankings.league(caller, filter);
    const codes = [...league.ranked.map(({ item }) => item.area), ...league.apart.map((each) => each.area)];
    const names = {
      units: new Map<string, string>(),
      areas: await this.areas.names([...chainOf(area), ...codes]),
    };
    const kept = { tahun: String(year), dasar: `${chosen.id}/${chosen.kind}`, kelas: filter.size };
    return leagueTable(area, league, names, about, (wilayah) =>
      addressOf('/peringkat', { ...kept, wilayah }),
    );
  }
}

/** The choices of the form. */
function choices({ years, year, populations, chosen }: Found, asked: Asked): RankingChoices {
  const size = sizeIn(asked.kelas);
  return {
    years: years.map((each) => ({ value: String(each), label: String(each), chosen: each === year })),
    populations: populations.map(({ id, kind, ruleSetId, units }) => ({
      value: `${id}/${kind}`,
      label: `${SHORT_KINDS[kind]}, ${findRuleSet(ruleSetId)?.shortTitle ?? ruleSetId} (${units} unit)`,
      chosen: id === chosen.id && kind === chosen.kind,
    })),
    sizes: (['all', ...SIZE_CLASSES] as const).map((each) => ({
      value: each,
      label: SIZE_WORDS[each],
      chosen: each === size,
    })),
  };
}
