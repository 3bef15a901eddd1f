import { addressOf } from '../domain/grid';
import { chartOf } from '../domain/statement/chart';
import { KINDS } from '../domain/statement/kind';
import type { Kind } from '../domain/statement/kind';
import type { BookRow, BookSheet } from '../spreadsheets/book';
import { yearIn } from './filling';
import type { Filling } from './filling';
import { moreEntries, moreRows } from './identity-more';
import { LAST_YEAR_COLUMN, chapter, field } from './identity-rows';
import { BREADTH, heightFor, inColumns } from './layout-parts';
import {
  COLUMNS,
  END_ROW,
  IDENTITY,
  IDENTITY_SHEET,
  KIND_NAMES,
  KIND_ROW,
  USUAL_END,
  YEARS_ROW,
  YEAR_COLUMNS,
  markerOf,
} from './places';
import { dayOf } from './period-end';
import { saidTo } from './words';

const INTRO = 'Isilah sel kuning. Nama dan tahun buku di lembar ini muncul sendiri di lembar lain.';
const TITLE = 'IDENTITAS KOPERASI DAN TAHUN BUKU';
const KSP_WORDS = {
  name: 'Nama lengkap sesuai akta pendirian.',
  kind: 'Pilihlah dari daftar. KSP: koperasi simpan pinjam.',
  office: 'Dinas atau kementerian yang memeriksa',
  example: 'Misalnya: Dinas Koperasi dan UKM Kabupaten Contoh.',
};
const RIIL_WORDS: typeof KSP_WORDS = { ...KSP_WORDS, kind: 'Pilihlah dari daftar.' };
const BUMDES_WORDS: typeof KSP_WORDS = {
  name: 'Nama BUM Desa atau unit simpan pinjamnya, sesuai peraturan desa.',
  kind: 'Pilihlah dari daftar.',
  office: 'Dinas yang membina',
  example: 'Misalnya: Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Contoh.',
};
const WORDS: Partial<Record<Kind, typeof KSP_WORDS>> = { bumdes: BUMDES_WORDS, riil: RIIL_WORDS };
const ENDS = [USUAL_END, '30 Juni', '31 Maret', '30 September'];

/** Who reports, and the book years: the only place where the years are typed. */
export function identitySheet(kind: Kind, filling: Filling): BookSheet {
  return {
    name: IDENTITY_SHEET,
    tab: '7A1F3D',
    columns: [
      { width: 4, hidden: true },
      { width: 38 },
      ...YEAR_COLUMNS.map(() => ({ width: 14 })),
      { width: 2 },
      { width: 54 },
    ],
    frozen: { rows: 2, columns: 0 },
    rows: [
      {
        cells: [
          { style: 'code', value: markerOf(kind) },
          { style: 'title', value: saidTo(kind, TITLE) },
        ],
        height: 24,
      },
      { cells: [undefined, { style: 'intro', value: INTRO }], merged: [COLUMNS.label, COLUMNS.hint] },
      { cells: [], height: 9 },
      chapter(saidTo(kind, 'Koperasi')),
      ...unitRows(kind, filling),
      { cells: [], height: 9 },
      chapter('Tahun buku'),
      yearsRow(filling),
      ...moreRows(kind, filling),
    ],
    entries: entries(kind),
    highlights: [],
  };
}

/** The kinds we have a chart for, the usual ends of a book year, and four digits for a year. */
function entries(kind: Kind): BookSheet['entries'] {
  const kinds = KINDS.filter((each) => chartOf(each).length > 0).map((each) => KIND_NAMES[each]);
  const cell = (row: number, column: number): string => addressOf(row - 1, column);
  const years = `${cell(YEARS_ROW, COLUMNS.firstYear)}:${cell(YEARS_ROW, LAST_YEAR_COLUMN)}`;
  return [
    { range: cell(KIND_ROW, COLUMNS.firstYear), entry: { kind: 'choice', from: kinds } },
    { range: cell(END_ROW, COLUMNS.firstYear), entry: { kind: 'choice', from: ENDS, open: true } },
    { range: years, entry: { kind: 'whole', least: 1990, most: 2099 } },
    ...moreEntries(kind),
  ];
}

function unitRows(kind: Kind, filling: Filling): BookRow[] {
  const unit = filling.statements[0]?.unit;
  const end = filling.statements[0]?.period.end;
  const words = WORDS[kind] ?? KSP_WORDS;
  return [
    field(IDENTITY.name, saidTo(kind, 'Nama koperasi'), unit?.name, words.name),
    field(IDENTITY.kind, 'Jenis', KIND_NAMES[kind], words.kind),
    field(
      IDENTITY.legalEntity,
      'Nomor badan hukum',
      unit?.legalEntity,
      'Nomor dan tanggal pengesahan badan hukum.',
    ),
    field(
      IDENTITY.seat,
      'Tempat kedudukan',
      unit?.seat,
      'Desa atau kelurahan, kecamatan, kabupaten atau kota.',
    ),
    field(IDENTITY.authority, words.office, unit?.authority, words.example),
    field(
      IDENTITY.periodEnd,
      'Hari terakhir tahun buku',
      end === undefined ? USUAL_END : dayOf(end),
      'Umumnya 31 Desember. Boleh diganti, misalnya 30 Juni.',
    ),
  ];
}

function yearsRow(filling: Filling): BookRow {
  const hint =
    'Tulislah tahunnya saja, dari yang terlama. Kolom tahun yang tidak dipakai boleh dibiarkan tanpa angka.';
  return {
    cells: [
      { style: 'code', value: IDENTITY.years },
      { style: 'label', value: 'Tahun buku' },
      ...inColumns((_, place) => ({ style: 'year', value: yearIn(filling, place) })),
      undefined,
      { style: 'hint', value: hint },
    ],
    height: heightFor(hint, BREADTH.hint),
  };
}
