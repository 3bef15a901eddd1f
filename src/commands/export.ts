import { createWriteStream } from 'node:fs';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ExportsService } from '../exports/exports.service';
import type { ExportFilter } from '../exports/export-filter';
import { areaCodeOf } from '../domain/area/area';
import { DATA_SETS, DATA_SET_NAMES, isDataSet } from '../domain/data-dictionary';
import type { DataSetName } from '../domain/data-dictionary';
import type { Kind } from '../domain/statement/kind';
import { dataText, isDataFormat } from '../rendering/data-lines';
import type { DataFormat } from '../rendering/data-lines';
import { COMMANDER } from './caller';
import { UsageError, command } from './command';
import type { Definition } from './command';
import { KIND } from './frame-options';
import { withApp } from './with-app';

/** What is exported, as it was named. */
interface Named {
  readonly what?: string | undefined;
  readonly year?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly area?: string | undefined;
  readonly dictionary?: true | undefined;
}

/** `export OUT --what SET`: a whole data set as CSV or JSON Lines, by the name of the file; or the dictionary. */
export const exportCommand: Definition = (end) =>
  command('export', 'menulis satu kumpulan data utuh sebagai CSV atau JSON Lines')
    .argument('[HASIL]', 'nama berkas hasil, berakhir .csv atau .jsonl')
    .option('--what <ISI>', `isinya: ${DATA_SET_NAMES.join(', ')}`)
    .option('--year <TAHUN>', 'hanya tahun itu')
    .addOption(KIND)
    .option('--area <KODE>', 'hanya wilayah itu')
    .option('--dictionary', 'menampilkan arti setiap kolom sebagai JSON')
    .action(async (file, named) => end(await exported(file, named)));

async function exported(file: string | undefined, named: Named): Promise<number> {
  if (named.dictionary) {
    process.stdout.write(`${JSON.stringify(DATA_SETS, null, 2)}\n`);
    return 0;
  }
  if (file === undefined) throw new UsageError('Sebutkan satu nama berkas hasil.');
  const what = dataSetOf(named.what);
  await write(file, what, formatOf(file), filterOf(named));
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

function filterOf({ year, kind, area }: Named): ExportFilter {
  if (year !== undefined && !/^\d{4}$/.test(year)) throw new UsageError('Tahun ditulis dengan empat angka.');
  const code = area === undefined ? undefined : areaCodeOf(area);
  if (area !== undefined && code === undefined) throw new UsageError(`Kode wilayah "${area}" tidak dikenal.`);
  return {
    ...(code === undefined ? {} : { area: code }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(kind ? { kind } : {}),
  };
}
