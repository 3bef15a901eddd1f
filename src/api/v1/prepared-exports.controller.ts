import { Readable } from 'node:stream';
import { Param, StreamableFile } from '@nestjs/common';
import type { Caller } from '../../domain/access/caller';
import { DATA_SET_NAMES, type DataSetName } from '../../domain/data-dictionary';
import { KINDS, type Kind } from '../../domain/statement/kind';
import { DataExportsService, type ListedExport } from '../../exports/data-exports.service';
import { DATA_FORMATS, type DataFormat } from '../../rendering/data-lines';
import { areaOfAddress, areaWord } from '../../web/area-asked';
import { CalledBy } from '../../web/caller';
import { among, list, object, optional, orNull, text, whole } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Begin, Look, LookFile, Remove, Resource, Sent } from './shape/operation';
import { BOOK_YEAR } from './shape/said';

interface ExportSent {
  readonly name: DataSetName;
  readonly format: DataFormat;
  readonly year?: number;
  readonly kind?: Kind;
  readonly area?: string;
}

const EXPORT_SENT = object<ExportSent>({
  ...{ name: among(DATA_SET_NAMES), format: among(DATA_FORMATS) },
  year: optional(BOOK_YEAR),
  kind: optional(among(KINDS)),
  area: optional<string>({ ...text, maxLength: 20, description: 'kode wilayah, and all areas in it' }),
});

/** A data set that a job makes into a file. */
interface PreparedTold {
  readonly id: string;
  readonly name: DataSetName;
  readonly format: DataFormat;
  readonly area: string;
  readonly year: number | null;
  readonly kind: Kind | null;
  /** ISO time at which it was asked for. */
  readonly at: string;
  /** Rows and bytes; null until it is made. */
  readonly rows: number | null;
  readonly bytes: number | null;
  /** ISO time at which its file was taken away; null before. */
  readonly droppedAt: string | null;
  /** Id of the job that makes it; null where that is over. */
  readonly job: string | null;
}

const PREPARED = object<PreparedTold>({
  ...{ id: text, name: among(DATA_SET_NAMES), format: among(DATA_FORMATS), area: text, at: text },
  ...{ year: orNull(whole), kind: orNull(among(KINDS)), rows: orNull(whole), bytes: orNull(whole) },
  ...{ droppedAt: orNull(text), job: orNull(text) },
});

/** Large data sets: asked for, made by a job, and fetched by the account that asked. */
@Resource('prepared-exports')
export class PreparedExportsV1Controller {
  constructor(private readonly exports: DataExportsService) {}

  @Look('', {
    id: 'listPreparedExports',
    says: 'What this account asked for, the newest first',
    answers: list(PREPARED),
  })
  async all(@CalledBy() caller: Caller, @Asked(NOTHING) _: Nothing): Promise<PreparedTold[]> {
    return (await this.exports.list(caller)).map(preparedTold);
  }

  /** Answered with `Location` of the job that makes it. @throws Refusal `area-not-found` */
  @Begin('', { id: 'prepareExport', says: 'Asks for a data set; a job makes it', answers: PREPARED })
  async ask(
    @CalledBy() caller: Caller,
    @Sent(EXPORT_SENT) { name, format, area, ...rest }: ExportSent,
  ): Promise<PreparedTold> {
    const code = areaOfAddress(area);
    const wanted = { what: name, form: format, ...rest, ...(code === '' ? {} : { area: code }) };
    return preparedTold(await this.exports.get(caller, await this.exports.ask(caller, wanted)));
  }

  /** @throws Refusal `export-not-found` */
  @Look(':id', { id: 'getPreparedExport', says: 'One of them', answers: PREPARED })
  async one(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<PreparedTold> {
    return preparedTold(await this.exports.get(caller, id));
  }

  /** @throws Refusal `export-not-found` also where it is not made yet */
  @LookFile(':id/file', { id: 'getPreparedExportFile', says: 'Its file' })
  async file(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<StreamableFile> {
    return new StreamableFile(Readable.from((await this.exports.fetch(caller, id)).text));
  }

  /** @throws Refusal `export-not-found` */
  @Remove(':id/file', {
    id: 'dropPreparedExportFile',
    says: 'Takes its file away, or gives it up while it is made',
  })
  async drop(@CalledBy() caller: Caller, @Param('id') id: string, @Asked(NOTHING) _: Nothing): Promise<void> {
    await this.exports.drop(caller, id);
  }
}

function preparedTold({ made, job }: ListedExport): PreparedTold {
  const { id, what: name, form: format, area, year, kind, at, rows, bytes, droppedAt } = made;
  return {
    id,
    name,
    format,
    area: areaWord(area),
    year,
    kind,
    at,
    rows,
    bytes,
    droppedAt,
    job: job?.id ?? null,
  };
}
