import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { officialsOnly } from '../domain/access/officials-only';
import type { AreaCode } from '../domain/area/area';
import { TOTAL } from '../domain/comparison/population';
import { AreaCountsService } from './area-counts.service';
import { KeptCounts } from './kept-counts';
import { KeyedList, unitsIn } from './keyed-list';
import { WholeList, type OrderedList } from './ordered-list';
import { RankingListService, type RankedAsked } from './ranking-list.service';
import type { TotalsOf } from './total-order.store';

/** From so many units on only those that are shown are read. */
const LARGE = 2000;

/** Rankings of which a part is shown: a large group is read by the keys of its totals, any other one whole. */
@Injectable()
export class OrderedListsService {
  constructor(
    private readonly reader: Reader,
    private readonly lists: RankingListService,
    private readonly areas: AreaCountsService,
    private readonly kept: KeptCounts,
  ) {}

  /** @param large of more units than these only those that are shown are read @throws Refusal `officials-only`, `area-not-found` */
  async list(caller: Caller, asked: RankedAsked, large = LARGE): Promise<OrderedList> {
    const whole = async (): Promise<OrderedList> => new WholeList(await this.lists.order(caller, asked));
    const of = totalsOf(asked);
    if (!of || !mayBeLarge(of.area)) return whole();
    officialsOnly(caller, of.area);
    const mark = await this.areas.current();
    const counts = await this.kept.totals(mark, of);
    return unitsIn(counts) > large ? new KeyedList(this.reader, of, counts, asked.upwards) : whole();
  }
}

/** The totals of one population, where they make the order. */
function totalsOf({ populations, newest, order, kind, size, area }: RankedAsked): TotalsOf | undefined {
  const [population] = populations;
  const isOfTotal = order.of === 'measure' && order.id === TOTAL;
  return population && !newest && isOfTotal ? { populationId: population.id, kind, size, area } : undefined;
}

/** Of a regency, or of less, there is little to list. */
const mayBeLarge = (area: AreaCode): boolean => area.length <= 2;
