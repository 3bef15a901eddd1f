import { createWriteStream } from 'node:fs';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ExportsService } from '../exports/exports.service';
import type { ExportFilter } from '../exports/exports.service';
import { areaCodeOf } from '../domain/area/area';
import { DATA_SETS, DATA_SET_NAMES, isDataSet } from '../domain/data-dictionary';
import type { DataSetName } from '../domain/data-dictionary';
import { dataText, isDataFormat } from '../rendering/data-lines';
import type { DataFormat } from '../rendering/data-lines';
import { COMMANDER } from './caller';
import { kindOf } from './inputs';
import { UsageError, parseWords } from './usage';
import { withApp } from './with-app';

const OPTIONS = {
  what: { type: 'string' },
  year: { type: 'string' },
  kind: { type: 'string' },
  area: { type: 'string' },
  dictionary: { type: 'boolean' },
} as const;

/** `export OUT --what SET`: a whole data set as CSV or JSON Lines, by the name of the file; or the dictionary. */
export async function exportCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseWords(args, OPTIONS);
  if (values.dictionary) {
    process.stdout.write(`${JSON.stringify(DATA_SETS, null, 2)}\n`);
    return 0;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Sebutkan satu nama berkas hasil.');
  const what = dataSetOf(values.what);
  const filter = filterOf(values.year, values.kind, values.area);
  await write(file, what, formatOf(file), filter);
  return 0;
}

async function write(
  file: string,
  what: DataSetName,
  format: DataFormat,
  filter: ExportFilter,
): Promise<void> {
  await withApp(async (app) => {
    const rows = app.get(ExportsService).rows(COMMANDER, what, filter);
    await pipeline(Readable.from(dataText(what, format, rows)), createWriteStream(file));
  });
}

function dataSetOf(text: string | undefined): DataSetName {
  if (text !== undefined && isDataSet(text)) return text;
  throw new UsageError(`Sebutkan isinya dengan --what: ${DATA_SET_NAMES.join(', ')}.`);
}

function formatOf(file: string): DataFormat {
  const format = extname(file).slice(1).toLowerCase();
  if (isDataFormat(format)) return format;
  throw new UsageError('Nama berkas hasil berakhir dengan .csv atau .jsonl.');
}

function filterOf(year?: string, kind?: string, area?: string): ExportFilter {
  if (year !== undefined && !/^\d{4}$/.test(year)) throw new UsageError('Tahun ditulis dengan empat angka.');
  const known = kindOf(kind);
  const code = area === undefined ? undefined : areaCodeOf(area);
  if (area !== undefined && code === undefined) throw new UsageError(`Kode wilayah "${area}" tidak dikenal.`);
  return {
    ...(code === undefined ? {} : { area: code }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(known ? { kind: known } : {}),
  };
}
