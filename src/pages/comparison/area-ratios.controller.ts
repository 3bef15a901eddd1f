import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AreaRatiosService } from '../../comparisons/area-ratios.service';
import { RankingsService, type PopulationSize } from '../../comparisons/rankings.service';
import type { Caller } from '../../domain/access/caller';
import { chainOf, type AreaCode } from '../../domain/area/area';
import { Refusal } from '../../domain/errors';
import { shortTitleOf } from '../../domain/rules/registry';
import { levelUnderWords, RATIO_NOTES, SHORT_KINDS } from '../../rendering/messages';
import { capitalised } from '../../rendering/numbers';
import { render } from '../../rendering/templates';
import { AreasService } from '../../units/areas.service';
import { CalledBy } from '../../web/caller';
import { measureRows, named, type MeasureRow } from '../../views/peers/said';
import { addressOf, areaOfAddress, areaWord, fieldsIn } from '../shared/query';
import { sendTable, tableLinks } from '../shared/table-reply';
import { nameOf } from './area-page';
import { areaPath } from './area-query';
import { ratiosRows, ratiosTable, type ToldRatios } from './area-ratios-page';

type Asked = Readonly<Record<string, unknown>>;

/** What was found besides the means. */
interface Found extends ToldRatios {
  readonly populations: readonly PopulationSize[];
  readonly chosen: PopulationSize;
  readonly rows: readonly MeasureRow[];
}

/** Rasio wilayah: the mean of a measure in each part of an area, year by year, with how many units it is of. */
@Controller('wilayah/:code/rasio')
export class AreaRatiosController {
  constructor(
    private readonly ratios: AreaRatiosService,
    private readonly rankings: RankingsService,
    private readonly areas: AreasService,
  ) {}

  /** @throws Refusal `area-not-found`, `officials-only`; `group-not-found` where nothing was judged yet */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Query() asked: Asked,
  ): Promise<string> {
    const found = await this.found(caller, areaOfAddress(code), fieldsIn(asked));
    const { area, names, chosen, row, rows, populations, ratios } = found;
    const path = `/wilayah/${areaWord(area)}/rasio`;
    const kept = { dasar: `${chosen.ruleSetId}/${chosen.kind}`, rasio: row.measure };
    return render('pages/area-ratios', {
      title: `Rasio ${levelUnderWords(area)}`,
      area: nameOf(area, names),
      areaHref: areaPath(area),
      path,
      about: found.about,
      bases: populations.map(({ ruleSetId, kind }) => ({
        value: `${ruleSetId}/${kind}`,
        label: `${SHORT_KINDS[kind]}, ${shortTitleOf(ruleSetId)}`,
        chosen: ruleSetId === chosen.ruleSetId && kind === chosen.kind,
      })),
      measures: rows.map((each) => ({
        value: each.measure,
        label: named(each),
        chosen: each.measure === row.measure,
      })),
      part: capitalised(levelUnderWords(area)),
      years: ratios.years.map(({ year }) => String(year)),
      rows: ratiosRows(found, (part) => addressOf(`/wilayah/${part}/rasio`, kept)),
      notes: RATIO_NOTES,
      links: tableLinks(addressOf(`${path}/daftar`, kept)),
    });
  }

  /** The same as a file. @throws Refusal as `page`, `bad-request` */
  @Get('daftar')
  async file(
    @CalledBy() caller: Caller,
    @Param('code') code: string,
    @Query() asked: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const fields = fieldsIn(asked);
    const found = await this.found(caller, areaOfAddress(code), fields);
    await sendTable(reply, ratiosTable(found), fields.get('bentuk') ?? '');
  }

  private async found(caller: Caller, area: AreaCode, fields: ReadonlyMap<string, string>): Promise<Found> {
    const [newest] = await this.rankings.years(caller);
    const year = (await this.rankings.usableYear(caller)) ?? newest;
    const populations = year === undefined ? [] : await this.rankings.populations(caller, year);
    const base = fields.get('dasar');
    const chosen =
      populations.find(({ ruleSetId, kind }) => `${ruleSetId}/${kind}` === base) ?? populations[0];
    if (!chosen) throw new Refusal('group-not-found');
    const rows = measureRows(await this.rankings.ruleSet(await this.rankings.population(caller, chosen.id)));
    const row = rows.find(({ measure }) => measure === fields.get('rasio')) ?? rows[0];
    if (!row) throw new Refusal('group-not-found');
    const { ruleSetId, kind } = chosen;
    const asked = { area, ruleSetId, kind, measure: row.measure, year: newest ?? chosen.year };
    const ratios = await this.ratios.means(caller, asked);
    const names = await this.areas.names([...chainOf(area), ...ratios.rows.map((each) => each.area)]);
    const about = [`${SHORT_KINDS[kind]}, ${nameOf(area, names)}: ${named(row)}`, shortTitleOf(ruleSetId)];
    return { area, kind, row, rows, ratios, names, about, populations, chosen };
  }
}
