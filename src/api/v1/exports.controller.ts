import { Readable } from 'node:stream';
import { Param, StreamableFile } from '@nestjs/common';
import type { Caller } from '../../domain/access/caller';
import { isDataSet } from '../../domain/data-dictionary';
import { Refusal } from '../../domain/errors';
import { KINDS, type Kind } from '../../domain/statement/kind';
import { ExportsService } from '../../exports/exports.service';
import { DATA_FORMATS, dataText, type DataFormat } from '../../rendering/data-lines';
import { areaOfAddress } from '../../web/area-asked';
import { CalledBy } from '../../web/caller';
import { among, object, optional, text } from '../document/schema';
import { Asked, LookFile, Resource } from './shape/operation';
import { BOOK_YEAR } from './shape/said';

interface ExportAsked {
  readonly format?: DataFormat;
  readonly year?: number;
  readonly kind?: Kind;
  readonly area?: string;
}

const EXPORT = object<ExportAsked>({
  format: optional<DataFormat>({ ...among(DATA_FORMATS), description: 'jsonl unless given' }),
  year: optional(BOOK_YEAR),
  kind: optional(among(KINDS)),
  area: optional<string>({ ...text, maxLength: 20, description: 'kode wilayah, and all areas in it' }),
});

/** Whole data sets within reach: their columns are told by the dictionary. */
@Resource('exports')
export class ExportsV1Controller {
  constructor(private readonly exports: ExportsService) {}

  /** Read from the database as it is sent, never held whole. @throws Refusal `bad-request` (unknown-format), `area-not-found` */
  @LookFile(':name', {
    id: 'getExport',
    says: 'A data set: units, assessments, indicators, figures, answers',
  })
  download(
    @CalledBy() caller: Caller,
    @Param('name') name: string,
    @Asked(EXPORT) { format = 'jsonl', area, ...rest }: ExportAsked,
  ): StreamableFile {
    if (!isDataSet(name)) throw new Refusal('bad-request', { reason: 'unknown-format' });
    const code = areaOfAddress(area);
    const rows = this.exports.rows(caller, name, { ...rest, ...(code === '' ? {} : { area: code }) });
    return new StreamableFile(Readable.from(dataText(name, format, rows)));
  }
}
