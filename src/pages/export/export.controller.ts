import { Readable } from 'node:stream';
import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ExportsService } from '../../exports/exports.service';
import { DataExportsService, type WantedExport } from '../../exports/data-exports.service';
import type { ExportFilter } from '../../exports/export-filter';
import { areaCodeOf, NATION } from '../../domain/area/area';
import { DATA_SETS, isDataSet, type DataSetName } from '../../domain/data-dictionary';
import { Refusal } from '../../domain/errors';
import { isKind } from '../../domain/statement/kind';
import { dataText, isDataFormat, type DataFormat } from '../../rendering/data-lines';
import { sentText } from '../../web/form';
import { render } from '../../rendering/templates';
import { AreaPicker } from '../shared/area-picker';
import { dictionaryPage, exportPage } from './export-page';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';

const TYPES = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson; charset=utf-8' } as const;

/** Ekspor: whole data sets as files, and what each of their columns means. */
@Controller()
export class ExportController {
  constructor(
    private readonly exports: ExportsService,
    private readonly made: DataExportsService,
    private readonly areas: AreaPicker,
  ) {}

  @Get('ekspor')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller): Promise<string> {
    const areas = await this.areas.choices(caller, NATION);
    return render('pages/export', exportPage(areas, await this.made.list(caller)));
  }

  @Get('kamus-data')
  @Header('content-type', 'text/html; charset=utf-8')
  dictionary(): string {
    return render('pages/dictionary', dictionaryPage());
  }

  /** The dictionary for programs. */
  @Get('api/dictionary')
  dictionaryJson(): typeof DATA_SETS {
    return DATA_SETS;
  }

  /** A small data set is handed over at once; a large one is made by a job and fetched when it is there.
   * @throws Refusal `bad-request`, `unknown-kind`, `area-not-found` */
  @Post('ekspor')
  async ask(@CalledBy() caller: Caller, @Body() body: unknown, @Res() reply: FastifyReply): Promise<void> {
    const [what, form] = [sentText(body, 'set'), sentText(body, 'bentuk')];
    if (!isDataSet(what) || !isDataFormat(form))
      throw new Refusal('bad-request', { reason: 'unknown-format' });
    const [tahun = '', jenis = '', wilayah = ''] = ['tahun', 'jenis', 'wilayah'].map((name) =>
      sentText(body, name).trim(),
    );
    const wanted: WantedExport = { what, form, ...filterOf(tahun, jenis, wilayah) };
    if (await this.made.isLarge(caller, wanted)) {
      await this.made.ask(caller, wanted);
      void reply.redirect('/ekspor#siap', 303);
    } else void reply.redirect(placeOf(what, form, { tahun, jenis, wilayah }), 303);
  }

  /** The file that a job made. @throws Refusal `export-not-found` */
  @Get('ekspor/siap/:id')
  async fetch(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { made, text } = await this.made.fetch(caller, id);
    sendData(reply, made.what, made.form).send(Readable.from(text));
  }

  /** @throws Refusal `export-not-found` */
  @Post('ekspor/siap/:id/hapus')
  async drop(@CalledBy() caller: Caller, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.made.drop(caller, id);
    void reply.redirect('/ekspor#siap', 303);
  }

  /**
   * A data set as it is read from the database, never held whole: `/ekspor/figures.csv?tahun=2020&jenis=ksp`.
   *
   * @throws Refusal `bad-request` for a name, format, year, kind or area that is not known
   */
  @Get('ekspor/:file')
  download(
    @CalledBy() caller: Caller,
    @Param('file') file: string,
    @Res() reply: FastifyReply,
    @Query('tahun') year = '',
    @Query('jenis') kind = '',
    @Query('wilayah') area = '',
  ): void {
    const [what = '', format = ''] = file.split('.');
    if (!isDataSet(what) || !isDataFormat(format))
      throw new Refusal('bad-request', { reason: 'unknown-format' });
    const rows = this.exports.rows(caller, what, filterOf(year, kind, area));
    sendData(reply, what, format).send(Readable.from(dataText(what, format, rows)));
  }
}

const sendData = (reply: FastifyReply, what: DataSetName, format: DataFormat): FastifyReply =>
  reply.type(TYPES[format]).header('content-disposition', `attachment; filename="rapor-${what}.${format}"`);

/** Where a data set is handed over at once. */
function placeOf(what: DataSetName, form: DataFormat, asked: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
  return `/ekspor/${what}.${form}${query === '' ? '' : `?${query}`}`;
}

/** @throws Refusal `bad-request` for what is neither empty nor a year, kind or kode wilayah */
export function filterOf(year: string, kind: string, area: string): ExportFilter {
  const code = area === '' ? undefined : areaCodeOf(area);
  if (area !== '' && code === undefined) throw new Refusal('area-not-found', { area: area.slice(0, 40) });
  if (year !== '' && !/^\d{4}$/.test(year)) throw new Refusal('bad-request', { reason: 'unknown-year' });
  if (kind !== '' && !isKind(kind)) throw new Refusal('unknown-kind', { kind: kind.slice(0, 40) });
  return {
    ...(code === undefined ? {} : { area: code }),
    ...(year === '' ? {} : { year: Number(year) }),
    ...(kind !== '' && isKind(kind) ? { kind } : {}),
  };
}
