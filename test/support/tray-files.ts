import { utils, write } from '@e965/xlsx';
import { BALANCE, INCOME } from './small-statement';
import type { SmallRow } from './small-statement';

/** What a made-up file says of its unit. */
export interface TrayFile {
  readonly name: string;
  /** Null for a file that does not say it. */
  readonly year?: number | null;
  readonly seat?: string;
  readonly legalEntity?: string;
  /** A row that no reader knows, with an amount. */
  readonly odd?: string;
}

type Row = readonly (string | number | undefined)[];

const rowsOf = (rows: readonly SmallRow[]): Row[] => rows.map(([label, now]) => [label, now]);

function rowsIn({ name, year = 2024, seat, legalEntity, odd }: TrayFile): readonly Row[] {
  const head = ['Uraian', year === null ? 'Jumlah' : year];
  return [
    [name],
    ...(legalEntity === undefined ? [] : [[`Badan Hukum No. ${legalEntity}`]]),
    ...(seat === undefined ? [] : [[seat]]),
    ['NERACA'],
    [year === null ? '' : `Per 31 Desember ${year}`],
    head,
    ...rowsOf(BALANCE),
    [],
    ['PERHITUNGAN HASIL USAHA'],
    head,
    ...rowsOf(INCOME.slice(0, 6)),
    ...(odd === undefined ? [] : [[odd, 1_000_000]]),
    ...rowsOf(INCOME.slice(6)),
  ];
}

const line = (cells: Row): string =>
  cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(';');

/** A small text table, as a cooperative keeps it: the same figures under any name. */
export function trayFile(said: TrayFile): Buffer {
  return Buffer.from(`${rowsIn(said).map(line).join('\r\n')}\r\n`);
}

/** The same as a workbook. */
export function trayWorkbook(said: TrayFile): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rowsIn(said).map((row) => [...row])), 'Laporan');
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx' });
  if (!Buffer.isBuffer(bytes)) throw new Error('no workbook was made');
  return bytes;
}
