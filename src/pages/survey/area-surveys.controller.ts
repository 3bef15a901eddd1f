import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import type { AreaCode } from '../../domain/area/area';
import { render } from '../../rendering/templates';
import { tableView } from '../../rendering/table-view';
import { MeasuredUnitsService } from '../../comparisons/measured-units.service';
import { SurveysService } from '../../surveys/surveys.service';
import { CalledBy } from '../../web/caller';
import { addressOf, areaIn, unreadYear, yearIn } from '../shared/query';
import type { UnreadYear } from '../shared/query';
import { sendTable, tableLinks } from '../shared/table-reply';
import { areaTable } from './area-table';
import { instrumentsPage } from './instruments-page';
import { relationPart, type RelationPart } from './relation-part';

/** Surveys of many units beside each other, and what they are made by. */
@Controller('survei')
export class AreaSurveysController {
  constructor(
    private readonly surveys: SurveysService,
    private readonly measured: MeasuredUnitsService,
  ) {}

  /** @throws Refusal `area-not-found` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Query('tahun') asked?: string,
    @Query('wilayah') wanted?: string,
    @Query('ukuran') instrument = '',
    @Query('rasio') first = '',
    @Query('rasio2') second = '',
    @Query('rasio3') third = '',
  ): Promise<string> {
    const { year, area } = scopeOf(asked, wanted);
    const ratios = [first, second, third].filter((each) => each !== '');
    const rows = await this.surveys.inArea(caller, year, area);
    const surveyed = new Set(rows.map(({ unitId }) => unitId));
    const measured = await this.measured.ofYear(caller, { area, year }, surveyed);
    const place = addressOf('/survei/daftar', { tahun: String(year), wilayah: area });
    return render('pages/survey-area', {
      title: `Suara anggota ${year}`,
      year: String(year),
      area,
      table: rows.length > 0 ? tableView(areaTable(rows, year)) : null,
      links: tableLinks(place),
      relation: relationPart(rows, measured, { instrument, ratios }),
      ...unreadYear(asked),
    });
  }

  /** The same as a file. @throws Refusal `area-not-found`, `bad-request` */
  @Get('daftar')
  async table(
    @CalledBy() caller: Caller,
    @Res() reply: FastifyReply,
    @Query('tahun') asked?: string,
    @Query('wilayah') wanted?: string,
    @Query('bentuk') form = '',
  ): Promise<void> {
    const { year, area } = scopeOf(asked, wanted);
    await sendTable(reply, areaTable(await this.surveys.inArea(caller, year, area), year), form);
  }

  /** The instruments with their sources. */
  @Get('instrumen')
  @Header('content-type', 'text/html; charset=utf-8')
  instruments(): string {
    return render('pages/survey-instruments', instrumentsPage());
  }
}

/** @throws Refusal `area-not-found` */
function scopeOf(asked: string | undefined, wanted: string | undefined): { year: number; area: AreaCode } {
  return { year: yearIn(asked) ?? new Date().getFullYear(), area: areaIn(wanted) };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/survey-area': UnreadYear & {
      readonly title: string;
      readonly year: string;
      readonly area: string;
      readonly table: ReturnType<typeof tableView> | null;
      readonly links: ReturnType<typeof tableLinks>;
      /** Null where there is nothing to put in relation. */
      readonly relation: RelationPart | null;
    };
  }
}
