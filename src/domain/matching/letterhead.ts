import { cellAt, textOf, type Grid, type Sheet } from '../grid';
import { legalKey, nikKey } from './numbers';
import type { Said } from './evidence';

/** So many rows of a sheet are looked at: letterhead and title stand there. */
const ROWS = 12;
const COLUMNS = 12;

const LEGAL = /\b(?:badan\s+hukum|b\.?h\.?)\b[^0-9]{0,20}(\S*\d.*)$/i;
const NIK = /\bNIK\b[^0-9]{0,12}([\d.\s-]{10,25})/;
const PLACE = /\b(?:desa|ds\.|kelurahan|kel\.|kecamatan|kec\.|kabupaten|kab\.|alamat|jl\.|jalan)(?=\s|:|$)/i;
/** A name may have a village in it. */
const NAME =
  /^\W*(?:koperasi|kop|k\.?s\.?p|kud|ksu|kpri|kopkar|usp|unit|bum|badan usaha|primkop|puskop|cu|bmt)/i;
const LONGEST = 200;

/** What the head of a file says of its unit beside the name. */
export type Letterhead = Pick<Said, 'legalEntity' | 'nik' | 'seat'>;

/** Reads number and address of a unit in the first rows of a file; the first of each kind counts. */
export function letterheadIn(grid: Grid): Letterhead {
  const rows = grid.sheets.filter(({ hidden }) => !hidden).flatMap(rowsOf);
  const legal = first(rows, (row) => LEGAL.exec(row)?.[1]);
  const nik = first(rows, (row) => NIK.exec(row)?.[1]);
  const seats = rows.filter((row) => PLACE.test(row) && !LEGAL.test(row) && !NAME.test(row)).slice(0, 2);
  const seat = seats.map((row) => row.replace(/^\s*alamat\s*:?\s*/i, '')).join(', ');
  return {
    ...(legal !== undefined && legalKey(legal) !== undefined ? { legalEntity: legal.trim() } : {}),
    ...(nik !== undefined && nikKey(nik) !== undefined ? { nik: nik.trim() } : {}),
    ...(seat === '' ? {} : { seat: seat.slice(0, LONGEST) }),
  };
}

function rowsOf(sheet: Sheet): string[] {
  return sheet.rows.slice(0, ROWS).map((_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => textOf(cellAt(sheet, row, column)).trim())
      .filter((text) => text !== '')
      .join(' '),
  );
}

function first(rows: readonly string[], found: (row: string) => string | undefined): string | undefined {
  return rows.map(found).find((each) => each !== undefined);
}
