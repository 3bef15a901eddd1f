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

const line = (cells: readonly (string | number | undefined)[]): string =>
  cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(';');

const rowsOf = (rows: readonly SmallRow[]): string[] => rows.map(([label, now]) => line([label, now]));

/** A small text table, as a cooperative keeps it: the same figures under any name. */
export function trayFile({ name, year = 2024, seat, legalEntity, odd }: TrayFile): Buffer {
  const at = year === null ? '' : `Per 31 Desember ${year}`;
  const lines = [
    line([name]),
    ...(legalEntity === undefined ? [] : [line([`Badan Hukum No. ${legalEntity}`])]),
    ...(seat === undefined ? [] : [line([seat])]),
    line(['NERACA']),
    line([at]),
    line(['Uraian', year === null ? 'Jumlah' : year]),
    ...rowsOf(BALANCE),
    '',
    line(['PERHITUNGAN HASIL USAHA']),
    line(['Uraian', year === null ? 'Jumlah' : year]),
    ...rowsOf(INCOME.slice(0, 6)),
    ...(odd === undefined ? [] : [line([odd, 1_000_000])]),
    ...rowsOf(INCOME.slice(6)),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n`);
}
