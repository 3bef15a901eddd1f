import { Body, Controller, Get, Header, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { LeaguesService } from '../../comparisons/leagues.service';
import { leagueFilter } from '../../comparisons/ranking-base.service';
import type { LeagueBase } from '../../comparisons/ordered-list';
import { SavedViewsService } from '../../comparisons/saved-views.service';
import { chainOf } from '../../domain/area/area';
import type { Caller } from '../../domain/access/caller';
import { afterStep, type ColumnStep } from '../../domain/comparison/rank-columns';
import { Refusal } from '../../domain/errors';
import { namesOf } from '../../domain/records';
import type { Table } from '../../domain/table';
import { render } from '../../rendering/templates';
import { AreasService } from '../../units/areas.service';
import { CalledBy } from '../../web/caller';
import { AreaPicker } from '../shared/area-picker';
import { addressOf, fieldsIn, pageIn, unreadYear } from '../shared/query';
import { sendTable } from '../shared/table-reply';
import { leagueTable, rangeOf } from './ranking-page';
import { RankingFinder, type FoundRanking } from './ranking-finder';
import { NEWEST, rankingAddress, rankingFields, rankingQuery, withOwnColumns } from './ranking-query';
import { RowActing } from './row-acting';
import { rankingView } from './ranking-view';

type Asked = Readonly<Record<string, unknown>>;

/** Peringkat: the units of a group in order of any measure, and the areas in order of their means. */
@Controller('peringkat')
export class RankingPageController {
  constructor(
    private readonly leagues: LeaguesService,
    private readonly finder: RankingFinder,
    private readonly views: SavedViewsService,
    private readonly areas: AreasService,
    private readonly picker: AreaPicker,
    private readonly acting: RowActing,
  ) {}

  /** @throws Refusal `area-not-found`, `officials-only` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller, @Query() asked: Asked): Promise<string> {
    const fields = fieldsIn(asked);
    const query = rankingQuery(caller, fields);
    const found = await this.finder.find(caller, query);
    if (!found) return render('pages/ranking-empty', { title: 'Peringkat' });
    const list = await this.finder.list(caller, found);
    const range = rangeOf(list.count, pageIn(fields.get('hal')));
    const { first, units } = await list.part(range);
    const [from, to] = [range.from - first, range.to - first];
    const view = rankingView(found, {
      shown: { ...range, part: units.slice(from, to) },
      table: await this.finder.table(caller, found, units, from, to),
      league: await this.leagueTable(caller, found, list.base),
      views: await this.views.list(caller, 'ranking'),
      acts: await this.acting.offered(caller, found.year, { count: list.count, shown: to - from }),
      areas: await this.picker.choices(caller, query.area),
    });
    return render('pages/ranking', { ...view, ...unreadYear(fields.get('tahun'), NEWEST) });
  }

  /** The whole list as a file, with the columns that stand on the page. @throws Refusal as `page`, `bad-request` */
  @Get('daftar')
  async list(@CalledBy() caller: Caller, @Query() asked: Asked, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.needed(caller, asked);
    const all = await this.finder.units(caller, found);
    await sendTable(reply, await this.finder.table(caller, found, all), fieldsIn(asked).get('bentuk') ?? '');
  }

  /** The areas in order as a file. @throws Refusal as `page`, `bad-request` */
  @Get('liga')
  async league(@CalledBy() caller: Caller, @Query() asked: Asked, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.needed(caller, asked);
    await sendTable(reply, await this.leagueTable(caller, found), fieldsIn(asked).get('bentuk') ?? '');
  }

  /** One step of choosing columns: kept for whoever asks, under the law of the page. @throws Refusal as `page` */
  @Post('kolom')
  async columns(
    @CalledBy() caller: Caller,
    @Body() body: Asked | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sent = fieldsIn(body ?? {});
    const found = await this.needed(caller, Object.fromEntries(new URLSearchParams(sent.get('dari') ?? '')));
    const columns = found.columns.map(({ id }) => id);
    const step = stepIn(sent);
    const known = step && found.known.some(({ id }) => id === step.id);
    if (known) await this.views.choose(caller, found.chosen.ruleSetId, afterStep(columns, step));
    void reply.redirect(`${rankingAddress(withOwnColumns(found.query))}#kolom`, 303);
  }

  private async needed(caller: Caller, asked: Asked): Promise<FoundRanking> {
    const found = await this.finder.find(caller, rankingQuery(caller, fieldsIn(asked)));
    if (!found) throw new Refusal('group-not-found');
    return found;
  }

  /** @param base what was read of the ranking already: a league is of one year */
  private async leagueTable(caller: Caller, found: FoundRanking, base?: LeagueBase): Promise<Table> {
    const { query, about } = found;
    const league = await this.leagues.league(
      caller,
      leagueFilter(found),
      found.asked.newest ? undefined : base,
    );
    const codes = [...league.ranked.map(({ item }) => item.area), ...league.apart.map((each) => each.area)];
    const names = {
      units: new Map<string, string>(),
      areas: await this.areas.names([...chainOf(query.area), ...codes]),
      list: query.area,
    };
    return leagueTable(query.area, league, names, about, (wilayah) =>
      addressOf('/peringkat', { ...rankingFields(query), wilayah }),
    );
  }
}

const STEPS: Readonly<Record<ColumnStep['step'], string>> = {
  earlier: 'kiri',
  later: 'kanan',
  away: 'hapus',
  add: 'tambah',
};

/** "kiri:grade", or the column that is added. */
function stepIn(sent: ReadonlyMap<string, string>): ColumnStep | undefined {
  const [word = '', id = sent.get('kolom') ?? ''] = (sent.get('langkah') ?? '').split(':');
  const step = namesOf(STEPS).find((each) => STEPS[each] === word);
  return step && { step, id };
}
