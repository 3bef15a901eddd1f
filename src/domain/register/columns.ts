import { textOf, type Sheet } from '../grid';

/** What a column of a register holds. */
const REGISTER_COLUMNS = [
  'nik',
  'legalEntity',
  'kind',
  'authority',
  'areaCode',
  'district',
  'regency',
  'province',
  'seat',
  'name',
] as const;

export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

/** Words that a heading has; the first column whose words match takes it, so the special ones stand first. */
const WORDS: Readonly<Record<RegisterColumn, RegExp>> = {
  nik: /\bnik\b|nomor induk koperasi|no\.? induk/,
  legalEntity: /badan hukum|\bbh\b|akta pendirian|sertifikat badan hukum/,
  kind: /\bjenis\b|\bbentuk\b|kelompok koperasi/,
  authority: /binaan|kewenangan|pembina|dinas|tingkat/,
  areaCode: /kode (wilayah|kecamatan|kab|desa|kemendagri)|\bkode\b/,
  district: /kecamatan|\bkec\b/,
  regency: /kabupaten|\bkab\b|\bkota\b/,
  province: /provinsi|\bprov\b/,
  seat: /alamat|kedudukan|\bdesa\b|kelurahan/,
  name: /\bnama\b/,
};

/** Rows within which the heading is looked for. */
const WITHIN = 25;
/** A heading names at least so many of the columns. */
const FEWEST = 2;

/** Where a register's columns are. */
export interface RegisterHeading {
  readonly row: number;
  readonly columns: ReadonlyMap<RegisterColumn, number>;
}

/** The heading of a register: the row among the first that names the most columns, the name among them. */
export function registerHeading(sheet: Sheet): RegisterHeading | undefined {
  const headings = sheet.rows.slice(0, WITHIN).map((_, row) => ({ row, columns: columnsOf(sheet, row) }));
  const possible = headings.filter(({ columns }) => columns.size >= FEWEST && columns.has('name'));
  return possible.reduce<RegisterHeading | undefined>(
    (best, each) => (best && best.columns.size >= each.columns.size ? best : each),
    undefined,
  );
}

function columnsOf(sheet: Sheet, row: number): Map<RegisterColumn, number> {
  const found = new Map<RegisterColumn, number>();
  sheet.rows[row]?.forEach((cell, at) => {
    const text = textOf(cell).toLowerCase().replace(/\s+/g, ' ').trim();
    const column =
      text.length > 60
        ? undefined
        : REGISTER_COLUMNS.find((each) => !found.has(each) && WORDS[each].test(text));
    if (column) found.set(column, at);
  });
  return found;
}
