import { Injectable } from '@nestjs/common';
import type { Caller } from '../domain/access/caller';
import type { AreaCode } from '../domain/area/area';
import type { Group } from '../domain/comparison/peers';
import {
  isLowGood,
  isNumber,
  rankColumns,
  type NumberColumn,
  type RankColumn,
} from '../domain/comparison/rank-columns';
import { RankingListService, type RankedAsked } from './ranking-list.service';
import { RankingsService, type PopulationSize } from './rankings.service';
import type { TotalsOf } from './total-order.store';

/** What a ranking is asked for. */
export interface RankingAsked {
  /** One book year; or of each unit its newest one; the newest usable year where neither is named. */
  readonly year?: number;
  readonly newest: boolean;
  /** Population and kind: "<id>/ksp"; the largest unless it names one. */
  readonly base: string;
  readonly size: Group['size'];
  readonly area: AreaCode;
  /** Id of the column that makes the order; the total unless it names one. */
  readonly order: string;
  /** The other way round: the weakest first. */
  readonly turned: boolean;
}

/** What a ranking is of. */
export interface RankingBase {
  readonly years: readonly number[];
  readonly year: number;
  readonly populations: readonly PopulationSize[];
  readonly chosen: PopulationSize;
  readonly asked: RankedAsked;
  readonly order: NumberColumn;
  /** Every column that can stand beside it. */
  readonly known: readonly RankColumn[];
}

/** Finds what a ranking is of. */
@Injectable()
export class RankingBaseService {
  constructor(
    private readonly rankings: RankingsService,
    private readonly lists: RankingListService,
  ) {}

  /** The population, kind and order that are asked for; the largest of the newest usable year unless named.
   * @returns undefined where nothing was judged yet
   * @throws Refusal `area-not-found`, `officials-only` */
  async find(caller: Caller, wanted: RankingAsked): Promise<RankingBase | undefined> {
    const { years, year } = await this.yearOf(caller, wanted);
    const populations = year === undefined ? [] : await this.rankings.populations(caller, year);
    const chosen = populations.find((each) => `${each.id}/${each.kind}` === wanted.base) ?? populations[0];
    if (year === undefined || !chosen) return undefined;
    const population = await this.rankings.population(caller, chosen.id);
    const known = rankColumns(await this.rankings.ruleSet(population));
    const order = orderIn(known, wanted.order);
    if (!order) return undefined;
    const { size, area, newest } = wanted;
    const recent = (): ReturnType<RankingListService['recent']> =>
      this.lists.recent(caller, area, chosen.ruleSetId, years[0] ?? year);
    const asked: RankedAsked = {
      ...{ kind: chosen.kind, size, area, newest, order },
      populations: newest ? await recent() : [population],
      upwards: isLowGood(order) !== wanted.turned,
    };
    return { years, year, populations, chosen, asked, order, known };
  }

  private async yearOf(
    caller: Caller,
    { year }: RankingAsked,
  ): Promise<{ years: readonly number[]; year: number | undefined }> {
    const years = await this.rankings.years(caller);
    return { years, year: year ?? (await this.rankings.usableYear(caller)) ?? years[0] };
  }
}

/** What the league of the same ranking is of: one year. */
export function leagueFilter({ asked, chosen }: Pick<RankingBase, 'asked' | 'chosen'>): TotalsOf {
  const { kind, size, area } = asked;
  return { populationId: chosen.id, kind, size, area };
}

function orderIn(known: readonly RankColumn[], id: string): NumberColumn | undefined {
  const numbers = known.filter(isNumber);
  return numbers.find((each) => each.id === id) ?? numbers[0];
}
