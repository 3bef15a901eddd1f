import { Injectable } from '@nestjs/common';
import { RankingBaseService, type RankingBase } from '../../comparisons/ranking-base.service';
import { RankingListService, YEARS_BACK, type PlacedUnit } from '../../comparisons/ranking-list.service';
import type { OrderedList } from '../../comparisons/ordered-list';
import { OrderedListsService } from '../../comparisons/ordered-lists.service';
import { RankingsService, type PopulationSize } from '../../comparisons/rankings.service';
import { SavedViewsService } from '../../comparisons/saved-views.service';
import type { Caller } from '../../domain/access/caller';
import { USUAL_COLUMNS, type RankColumn } from '../../domain/comparison/rank-columns';
import { shortTitleOf } from '../../domain/rules/registry';
import type { Table } from '../../domain/table';
import { newestYearWords, SHORT_KINDS, SIZE_WORDS, usableYearWords } from '../../rendering/messages';
import { AreasService } from '../../units/areas.service';
import { nameOf } from './area-page';
import type { RankingQuery } from './ranking-query';
import { listTable } from './ranking-table';

/** What was found for a ranking that is asked for. */
export interface FoundRanking extends RankingBase {
  readonly query: RankingQuery;
  /** Those that stand there, in their order. */
  readonly columns: readonly RankColumn[];
  readonly about: readonly string[];
  readonly notes: readonly string[];
}

/** Finds what a ranking is of: the page, its files and what is done with its rows ask for the same. */
@Injectable()
export class RankingFinder {
  constructor(
    private readonly bases: RankingBaseService,
    private readonly rankings: RankingsService,
    private readonly lists: RankingListService,
    private readonly ordered: OrderedListsService,
    private readonly views: SavedViewsService,
    private readonly areas: AreasService,
  ) {}

  /** What is asked for, with its columns and words.
   * @returns undefined where nothing was judged yet
   * @throws Refusal `area-not-found`, `officials-only` */
  async find(caller: Caller, query: RankingQuery): Promise<FoundRanking | undefined> {
    const base = await this.bases.find(caller, query);
    if (!base) return undefined;
    const { chosen, year, years, known } = base;
    const about = await this.about(query, chosen, year);
    const notes = yearNotes(query, year, years[0] ?? year);
    const columns = await this.columns(caller, query, chosen.ruleSetId, known);
    return { ...base, query, columns, about, notes };
  }

  /** Every unit in its place. @throws Refusal `officials-only`, `area-not-found` */
  async units(caller: Caller, { asked }: FoundRanking): Promise<PlacedUnit[]> {
    return this.lists.order(caller, asked);
  }

  /** The same, of which parts are read. @throws Refusal `officials-only`, `area-not-found` */
  async list(caller: Caller, { asked }: FoundRanking): Promise<OrderedList> {
    return this.ordered.list(caller, asked);
  }

  /** A part of the list as a table; only of that part the columns are read, unless it is the whole. */
  async table(
    caller: Caller,
    found: FoundRanking,
    all: readonly PlacedUnit[],
    from = 0,
    to = all.length,
  ): Promise<Table> {
    const part = await this.lists.beside(caller, found.asked, all.slice(from, to), found.columns);
    const ids = part.map(({ unitId }) => unitId);
    const units = await this.rankings.names(caller, ids);
    const areas = await this.areas.names([...new Set(part.map(({ area }) => area))]);
    return listTable({ ...found, all, from, to, part, names: { units, areas, list: found.query.area } });
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
