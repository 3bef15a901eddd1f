import { extname, basename } from 'node:path';
import { cellAt, textOf } from '../domain/grid';
import type { Grid } from '../domain/grid';
import type { Fault } from '../domain/statement/fault';
import { inspectContainer } from '../spreadsheets/container';
import { isFiling, recordsIn } from './filing-records';
import { parse } from './json-walk';
import type { Json } from './json-walk';
import { readInThread } from './reading-threads';

/** One filing of an export, as a file of its own: what is kept of one cooperative holds nothing of another. */
export interface FilingFile {
  readonly filename: string;
  readonly content: Buffer;
}

/** More filings than one request takes in; a regency has fewer. */
const MOST_FILINGS = 500;

/** The words with which a table of filings begins. */
const HEADING = /\b(laporan_)?(posisi_keuangan|hasil_usaha)\b/;

/**
 * The filings of a Simkopdes export, JSON or CSV, each as a file of its own; undefined for any other file.
 * A table has one filing in each row, its two reports as JSON in a cell or spread over columns `posisi_keuangan.giro`.
 */
export async function filingsIn(
  bytes: Buffer,
  file: string,
): Promise<readonly FilingFile[] | { readonly faults: readonly Fault[] } | undefined> {
  const records = await recordsOf(bytes, file);
  if (!records || records.length === 0) return undefined;
  if (records.length > MOST_FILINGS)
    return { faults: [{ code: 'too-many', found: String(records.length), expected: String(MOST_FILINGS) }] };
  if (records.length === 1 && file.endsWith('.json')) return [{ filename: file, content: bytes }];
  return records.map((record, at) => ({
    filename: `${basename(file, extname(file))}.${nameOf(record, at)}.json`,
    content: Buffer.from(JSON.stringify(record)),
  }));
}

function nameOf(record: Json, at: number): string {
  const id = record['rat_sample_id'] ?? record['id'];
  return typeof id === 'string' && /^[\w-]{1,60}$/.test(id) ? id : String(at + 1);
}

async function recordsOf(bytes: Buffer, file: string): Promise<readonly Json[] | undefined> {
  const start = bytes.subarray(0, 4096).toString('utf8');
  if (/^\s*[{[]/.test(start.replace(/^\uFEFF/, ''))) return recordsIn(parse(bytes.toString('utf8')));
  const [heading = ''] = start.split(/\r?\n/);
  return HEADING.test(heading) ? tableOf(bytes, file) : undefined;
}

async function tableOf(bytes: Buffer, file: string): Promise<readonly Json[] | undefined> {
  const inspected = inspectContainer(bytes);
  if ('fault' in inspected) return undefined;
  const job = { bytes: Uint8Array.from(bytes), inspected, as: 'grid', options: { file } } as const;
  const got = await readInThread<{ readonly grid: Grid }>(job);
  return 'fault' in got ? undefined : rowsOf(got.grid);
}

/** Each row below the heading as a record. */
function rowsOf({ sheets: [sheet] }: Grid): Json[] {
  if (!sheet) return [];
  const keys = (sheet.rows[0] ?? []).map((cell) => textOf(cell).trim());
  const records = sheet.rows.slice(1).map((_, at): Json => {
    const record: Record<string, unknown> = {};
    keys.forEach((key, column) => put(record, key, textOf(cellAt(sheet, at + 1, column)).trim()));
    return record;
  });
  return records.filter(isFiling);
}

/** A cell under its heading: JSON opened, `posisi_keuangan.giro` put into its report, a blank left out. */
function put(record: Record<string, unknown>, key: string, text: string): void {
  if (text === '') return;
  const [report = '', field] = key.split('.');
  if (field === undefined) record[key] = text.startsWith('{') ? (parse(text) ?? text) : text;
  else record[report] = { ...Object(record[report]), [field]: text };
}
