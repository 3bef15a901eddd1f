import { leagueFilter, RankingBaseService, type RankingBase } from '../../comparisons/ranking-base.service';
import { LeaguesService } from '../../comparisons/leagues.service';
import type { OrderedList } from '../../comparisons/ordered-list';
import { OrderedListsService } from '../../comparisons/ordered-lists.service';
import { RankingListService } from '../../comparisons/ranking-list.service';
import { RankingsService } from '../../comparisons/rankings.service';
import type { Caller } from '../../domain/access/caller';
import { MOST_COLUMNS } from '../../domain/comparison/rank-columns';
import type { Group } from '../../domain/comparison/peers';
import { Refusal } from '../../domain/errors';
import { KINDS, type Kind } from '../../domain/statement/kind';
import { AreasService } from '../../units/areas.service';
import { ownAreaOfAddress } from '../../web/area-asked';
import { CalledBy } from '../../web/caller';
import { among, flag, object, optional, text, type Fields } from '../document/schema';
import { told } from './schemas';
import { Asked, Look, Resource } from './shape/operation';
import { cursorOf, PAGE_FIELDS, placeIn, USUAL, type PageAsked } from './shape/page';
import { isPlaceOfText } from './shape/places';
import { BOOK_YEAR, OWN_AREA } from './shape/said';
import { leagueTold, rankedTold, rankingOf, SIZE, type LeagueTold, type RankingTold } from './told/ranking';

interface OrderAsked {
  readonly year?: number;
  readonly population?: string;
  readonly kind?: Kind;
  readonly size?: Group['size'];
  readonly area?: string;
}

interface RankingAsked extends OrderAsked, PageAsked {
  readonly newest?: boolean;
  readonly order?: string;
  readonly turned?: boolean;
  readonly columns?: string;
}

const OF: Fields<OrderAsked> = {
  year: optional<number>({ ...BOOK_YEAR, description: 'the newest that is filled well enough unless given' }),
  population: optional<string>({
    ...{ ...text, maxLength: 100 },
    description: 'id of one of populations, with its kind; the largest unless given',
  }),
  kind: optional(among(KINDS)),
  size: optional(SIZE),
  area: OWN_AREA,
};
const ORDER = object<OrderAsked>(OF);
const RANKING = object<RankingAsked>({
  ...OF,
  ...PAGE_FIELDS,
  newest: optional<boolean>({
    ...flag,
    description: 'of each unit its newest year, in the place of one year',
  }),
  order: optional<string>({ ...text, maxLength: 60, description: 'id of a column; the total unless given' }),
  turned: optional<boolean>({ ...flag, description: 'the weakest first' }),
  columns: optional<string>({
    ...{ ...text, maxLength: 800 },
    description: 'ids of columns whose values are told too, with commas between',
  }),
});

/** Units in order of any measure, for officials. */
@Resource('rankings')
export class RankingsV1Controller {
  constructor(
    private readonly bases: RankingBaseService,
    private readonly rankings: RankingsService,
    private readonly lists: RankingListService,
    private readonly ordered: OrderedListsService,
    private readonly leagues: LeaguesService,
    private readonly areas: AreasService,
  ) {}

  /** After whom a part goes on is named by its cursor: a unit is told once, wherever others come in.
   * @throws Refusal `officials-only`, `area-not-found`; `group-not-found` where nothing was judged yet; `bad-request` */
  @Look('', { id: 'getRanking', says: 'Units in order of a measure', answers: told('Ranking') })
  async ranking(@CalledBy() caller: Caller, @Asked(RANKING) asked: RankingAsked): Promise<RankingTold> {
    const base = await this.base(caller, asked);
    const list = await this.ordered.list(caller, base.asked);
    const from = await placeAfter(list, asked);
    const { limit = USUAL } = asked;
    const { first, units: seen } = await list.part({ from, to: from + limit });
    const part = seen.slice(from - first, from - first + limit);
    const last = part.at(-1);
    const next = last && from + limit < list.count ? cursorOf([last.unitId]) : null;
    const named = new Set((asked.columns ?? '').split(',').slice(0, MOST_COLUMNS));
    const columns = base.known.filter(({ id, of }) => of !== 'words' && named.has(id));
    const units = await this.lists.beside(caller, base.asked, part, columns);
    const beside = {
      names: await this.rankings.names(
        caller,
        part.map(({ unitId }) => unitId),
      ),
      columns: columns.map(({ id }) => id),
    };
    return {
      ...rankingOf(base),
      ...{ count: list.count, items: units.map((each) => rankedTold(each, beside)), next },
    };
  }

  /** @throws Refusal `officials-only`, `area-not-found`; `group-not-found` where nothing was judged yet */
  @Look('leagues', {
    ...{ id: 'getLeague', says: 'The areas one step down, in order of the means of their units' },
    answers: told('League'),
  })
  async league(@CalledBy() caller: Caller, @Asked(ORDER) asked: OrderAsked): Promise<LeagueTold> {
    const base = await this.base(caller, asked);
    const league = await this.leagues.league(caller, leagueFilter(base));
    const codes = [...league.ranked.map(({ item }) => item.area), ...league.apart.map(({ area }) => area)];
    return leagueTold(base, league, await this.areas.names(codes));
  }

  private async base(caller: Caller, asked: RankingAsked): Promise<RankingBase> {
    const { year, population, kind, size = 'all', area, newest = false, order = '', turned = false } = asked;
    const found = await this.bases.find(caller, {
      ...(year === undefined ? {} : { year }),
      ...{ newest, size, order, turned },
      base: population === undefined ? '' : `${population}/${kind ?? ''}`,
      area: ownAreaOfAddress(caller, area),
    });
    if (!found) throw new Refusal('group-not-found');
    return found;
  }
}

/** The place after the unit that a cursor names. @throws Refusal `bad-request` (cursor-unclear) */
async function placeAfter(list: OrderedList, { cursor }: PageAsked): Promise<number> {
  const place = placeIn(cursor, isPlaceOfText);
  if (place === undefined) return 0;
  const at = await list.placeOf(place[0]);
  if (at === undefined) throw new Refusal('bad-request', { reason: 'cursor-unclear', pointer: '/cursor' });
  return at + 1;
}
