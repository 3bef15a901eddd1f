import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RankingsService, type MeasureList } from '../../comparisons/rankings.service';
import { chainOf, NATION } from '../../domain/area/area';
import type { SpreadResult } from '../../domain/comparison/peers-result';
import { spreadResult } from '../../domain/comparison/tell-statistics';
import { Refusal } from '../../domain/errors';
import { isKind } from '../../domain/statement/kind';
import type { Table } from '../../domain/table';
import { SHORT_KINDS, SIZE_WORDS } from '../../rendering/messages';
import { tableView } from '../../rendering/table-view';
import { render } from '../../rendering/templates';
import { drawn } from '../../views/peers/distribution';
import { measureRows, type MeasureRow } from '../../views/peers/said';
import { spreadTable } from '../../views/peers/spread-table';
import { drawnPart } from '../../reports/peers-reports.service';
import { AreasService } from '../../units/areas.service';
import { nameOf } from './area-page';
import { addressOf, listAreaIn, pageIn, sizeIn } from '../shared/query';
import { narrowed, rangeIn, rangeWords } from './group-range';
import { measureTable, onPage } from './ranking-page';
import { sendTable, tableLinks } from '../shared/table-reply';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';

/** Which group. */
interface Place {
  readonly population: string;
  readonly kind: string;
  readonly size: string;
}

/** What may be asked of it. */
interface Asked {
  readonly wilayah?: string;
  readonly rasio?: string;
  readonly hal?: string;
  readonly bentuk?: string;
  /** Only values from here on, below there; only units that have one. */
  readonly dari?: string;
  readonly sampai?: string;
  readonly nilai?: string;
}

/** What was found for it. */
interface Found {
  readonly rows: readonly MeasureRow[];
  readonly row: MeasureRow;
  readonly list: MeasureList;
  readonly spread: SpreadResult | null;
  /** Before it was narrowed. */
  readonly all: MeasureList;
  /** The address of the page, and of the whole list. */
  readonly path: string;
  readonly whole: string;
  readonly about: readonly string[];
}

/** What a table is made of: the whole list, or the part of it on a page. */
type Tabled = Omit<Found, 'list'> & { readonly list: Pick<MeasureList, 'units' | 'without'> };

/** Kelompok: the list of units behind a figure of a group, for officials. */
@Controller('kelompok/:population/:kind/:size')
export class GroupPageController {
  constructor(
    private readonly rankings: RankingsService,
    private readonly areas: AreasService,
  ) {}

  /** @throws Refusal `group-not-found`, `area-not-found`, `officials-only` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller, @Param() place: Place, @Query() asked: Asked): Promise<string> {
    const found = await this.found(caller, place, asked);
    const { list, row, rows, about } = found;
    const all = [...list.units.map((each) => ({ each })), ...list.without.map((item) => ({ item }))];
    const shown = onPage(all, pageIn(asked.hal));
    const units = shown.part.flatMap((line) => ('each' in line ? [line.each] : []));
    const without = shown.part.flatMap((line) => ('item' in line ? [line.item] : []));
    const table = await this.table(caller, { ...found, list: { units, without } });
    const { spread, whole, path } = found;
    const { wilayah, dari, sampai, nilai } = asked;
    const kept = { wilayah, rasio: row.measure, dari, sampai, nilai };
    return render('pages/group', {
      title: 'Kelompok pembanding',
      about,
      path,
      area: asked.wilayah ?? '',
      measures: rows.map(({ measure, number, label }) => ({
        value: measure,
        label: `${number} ${label}`.trim(),
        chosen: measure === row.measure,
      })),
      distribution:
        spread && drawnPart('sebaran', drawn(row, spread, { caption: 'Sebaran', own: null, list: whole })),
      spread: spread && {
        table: tableView(spreadTable(row, spread, about, whole)),
        links: tableLinks(addressOf(`${path}/sebaran`, { wilayah, rasio: row.measure })),
      },
      whole: list === found.all ? '' : whole,
      table: tableView(table),
      select: [...units.map(({ item }) => item), ...without].map((item) => item.row.unitId),
      links: tableLinks(addressOf(`${path}/daftar`, kept)),
      before: shown.page > 1 ? addressOf(path, { ...kept, hal: String(shown.page - 1) }) : '',
      after: shown.page < shown.pages ? addressOf(path, { ...kept, hal: String(shown.page + 1) }) : '',
    });
  }

  /** The whole list as a file. @throws Refusal as `page`, `bad-request` */
  @Get('daftar')
  async file(
    @CalledBy() caller: Caller,
    @Param() place: Place,
    @Query() asked: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendTable(
      reply,
      await this.table(caller, await this.found(caller, place, asked)),
      asked.bentuk ?? '',
    );
  }

  /** The figures of the drawing as a file. @throws Refusal as `page`, `bad-request`, `group-not-found` */
  @Get('sebaran')
  async spread(
    @CalledBy() caller: Caller,
    @Param() place: Place,
    @Query() asked: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { row, spread, about } = await this.found(caller, place, asked);
    if (!spread) throw new Refusal('group-not-found');
    await sendTable(reply, spreadTable(row, spread, about, undefined), asked.bentuk ?? '');
  }

  private async found(
    caller: Caller,
    { population: id, kind, size: sizeText }: Place,
    asked: Asked,
  ): Promise<Found> {
    const population = await this.rankings.population(caller, id);
    if (!isKind(kind)) throw new Refusal('group-not-found');
    const rows = measureRows(await this.rankings.ruleSet(population));
    const row = rows.find((each) => each.measure === asked.rasio) ?? rows[0];
    if (!row) throw new Refusal('group-not-found');
    const [area, size] = [listAreaIn(caller, asked.wilayah), sizeIn(sizeText)];
    const filter = { populationId: id, kind, size, area };
    const all = await this.rankings.byMeasure(caller, filter, row.measure);
    const range = rangeIn(asked);
    const list = range ? narrowed(all, range) : all;
    const path = `/kelompok/${id}/${kind}/${sizeText}`;
    const names = await this.areas.names(chainOf(area));
    const about = [
      `${SHORT_KINDS[kind]}, ${SIZE_WORDS[size]}, ${nameOf(area, names)}, tahun buku ${population.year}`,
      ...(range ? [rangeWords(list.units.length, range, row)] : []),
      `${all.units.length + all.without.length} unit ikut dalam statistik`,
    ];
    const whole = addressOf(path, { wilayah: asked.wilayah, rasio: row.measure });
    const spread = all.measured ? spreadResult(all.measured) : null;
    return { rows, row, list, all, spread, whole, path, about };
  }

  private async table(caller: Caller, { row, list, about }: Tabled): Promise<Table> {
    const listed = [...list.units.map(({ item }) => item), ...list.without];
    const names = {
      units: await this.rankings.names(
        caller,
        listed.map((each) => each.row.unitId),
      ),
      areas: await this.areas.names([...new Set(listed.map((each) => each.area))]),
      list: NATION,
    };
    return measureTable(row, list, names, about);
  }
}
