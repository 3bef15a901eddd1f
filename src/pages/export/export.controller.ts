import { Readable } from 'node:stream';
import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ExportsService } from '../../exports/exports.service';
import type { ExportFilter } from '../../exports/exports.service';
import { areaCodeOf, NATION } from '../../domain/area/area';
import { DATA_SETS, isDataSet } from '../../domain/data-dictionary';
import { Refusal } from '../../domain/errors';
import { isKind } from '../../domain/statement/kind';
import { dataText, isDataFormat } from '../../rendering/data-lines';
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
    private readonly areas: AreaPicker,
  ) {}

  @Get('ekspor')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller): Promise<string> {
    return render('pages/export', exportPage(await this.areas.choices(caller, NATION)));
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
    void reply
      .type(TYPES[format])
      .header('content-disposition', `attachment; filename="rapor-${what}.${format}"`)
      .send(Readable.from(dataText(what, format, rows)));
  }
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
