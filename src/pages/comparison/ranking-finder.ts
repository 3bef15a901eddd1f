import { Injectable } from '@nestjs/common';
import {
  RankingListService,
  YEARS_BACK,
  type RankedAsked,
  type RankedUnit,
} from '../../comparisons/ranking-list.service';
import { RankingsService, type PopulationSize, type RankingFilter } from '../../comparisons/rankings.service';
import { SavedViewsService } from '../../comparisons/saved-views.service';
import type { Caller } from '../../domain/access/caller';
import {
  isLowGood,
  isNumber,
  rankColumns,
  USUAL_COLUMNS,
  type NumberColumn,
  type RankColumn,
} from '../../domain/comparison/rank-columns';
import { shortTitleOf } from '../../domain/rules/registry';
import type { Table } from '../../domain/table';
import { newestYearWords, SHORT_KINDS, SIZE_WORDS, usableYearWords } from '../../rendering/messages';
import { AreasService } from '../../units/areas.service';
import { nameOf } from './area-page';
import type { RankingQuery } from './ranking-query';
import { listTable } from './ranking-table';

/** What was found for a ranking that is asked for. */
export interface FoundRanking {
  readonly query: RankingQuery;
  readonly years: readonly number[];
  readonly year: number;
  readonly populations: readonly PopulationSize[];
  readonly chosen: PopulationSize;
  readonly asked: RankedAsked;
  readonly order: NumberColumn;
  /** Those that stand there, in their order; and all that can. */
  readonly columns: readonly RankColumn[];
  readonly known: readonly RankColumn[];
  readonly about: readonly string[];
  readonly notes: readonly string[];
}

/** Finds what a ranking is of: the page, its files and what is done with its rows ask for the same. */
@Injectable()
export class RankingFinder {
  constructor(
    private readonly rankings: RankingsService,
    private readonly lists: RankingListService,
    private readonly views: SavedViewsService,
    private readonly areas: AreasService,
  ) {}

  /** The population, kind and columns that are asked for; the largest of the newest usable year unless named.
   * @returns undefined where nothing was judged yet
   * @throws Refusal `area-not-found`, `officials-only` */
  async find(caller: Caller, query: RankingQuery): Promise<FoundRanking | undefined> {
    const { years, year } = await this.yearOf(caller, query);
    const populations = year === undefined ? [] : await this.rankings.populations(caller, year);
    const chosen = populations.find((each) => `${each.id}/${each.kind}` === query.base) ?? populations[0];
    if (year === undefined || !chosen) return undefined;
    const population = await this.rankings.population(caller, chosen.id);
    const known = rankColumns(await this.rankings.ruleSet(population));
    const order = orderIn(known, query.order);
    if (!order) return undefined;
    const newest = years[0] ?? year;
    const asked: RankedAsked = {
      kind: chosen.kind,
      size: query.size,
      area: query.area,
      populations: query.newest
        ? await this.lists.recent(caller, query.area, chosen.ruleSetId, newest)
        : [population],
      newest: query.newest,
      order,
      upwards: isLowGood(order) !== query.turned,
    };
    const about = await this.about(query, chosen, year);
    const notes = yearNotes(query, year, newest);
    const columns = await this.columns(caller, query, chosen.ruleSetId, known);
    return { query, years, year, populations, chosen, asked, order, columns, known, about, notes };
  }

  private async yearOf(
    caller: Caller,
    query: RankingQuery,
  ): Promise<{ years: readonly number[]; year: number | undefined }> {
    const years = await this.rankings.years(caller);
    return { years, year: query.year ?? (await this.rankings.usableYear(caller)) ?? years[0] };
  }

  /** Every unit in its place. @throws Refusal `officials-only`, `area-not-found` */
  async units(caller: Caller, { asked }: FoundRanking): Promise<RankedUnit[]> {
    return this.lists.order(caller, asked);
  }

  /** A part of the list as a table; only of that part the columns are read, unless it is the whole. */
  async table(
    caller: Caller,
    found: FoundRanking,
    all: readonly RankedUnit[],
    from = 0,
    to = all.length,
  ): Promise<Table> {
    const part = all.slice(from, to);
    const ids = part.map(({ unitId }) => unitId);
    const { asked, columns } = found;
    const shown = await this.lists.shown(
      caller,
      asked,
      columns,
      part.length === all.length ? undefined : ids,
    );
    const units = await this.rankings.names(caller, ids);
    const areas = await this.areas.names([...new Set(part.map(({ area }) => area))]);
    return listTable({ ...found, all, from, to, shown, names: { units, areas } });
  }

  /** What the league of the same ranking is of: one year. */
  leagueFilter({ asked, chosen }: FoundRanking): RankingFilter {
    const { kind, size, area } = asked;
    return { populationId: chosen.id, kind, size, area };
  }

  private async columns(
    caller: Caller,
    { columns, newest }: RankingQuery,
    ruleSetId: string,
    known: readonly RankColumn[],
  ): Promise<RankColumn[]> {
    const ids = columns ?? (await this.views.columns(caller, ruleSetId)) ?? USUAL_COLUMNS;
    const said = newest && !ids.includes('year') ? ['year', ...ids] : ids;
    return said.flatMap((id) => known.filter((each) => each.id === id));
  }

  private async about(query: RankingQuery, chosen: PopulationSize, year: number): Promise<string[]> {
    const { area, size, newest } = query;
    const of = newest ? 'tahun buku terbaru tiap unit' : `tahun buku ${year}`;
    return [
      `${SHORT_KINDS[chosen.kind]}, ${SIZE_WORDS[size]}, ${nameOf(area, await this.areas.names([area]))}, ${of}`,
      shortTitleOf(chosen.ruleSetId),
    ];
  }
}

/** Which year it is, and why. */
function yearNotes(query: RankingQuery, year: number, newest: number): string[] {
  if (query.newest) return [newestYearWords(newest, YEARS_BACK)];
  return query.year === undefined ? [usableYearWords(year)] : [];
}

function orderIn(known: readonly RankColumn[], id: string): NumberColumn | undefined {
  const numbers = known.filter(isNumber);
  return numbers.find((each) => each.id === id) ?? numbers[0];
}
