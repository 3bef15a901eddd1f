import { Workbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import type { CaseRow, CaseStatement, LayoutCase } from './layout-cases';

/** A file in one form of layout, and whether it shows the codes. */
export interface FormedFile {
  readonly file: string;
  readonly bytes: Buffer;
}

export interface Form {
  readonly name: string;
  /** False for a layout that the form cannot hold. */
  fits(layout: LayoutCase): boolean;
  make(layout: LayoutCase): Promise<FormedFile>;
}

type Value = string | number | null;
const plainForm = (layout: LayoutCase): boolean =>
  layout.form === undefined && layout.statements[0]?.title !== 'NERACA LAJUR';

async function bytesOf(fill: (workbook: Workbook) => void): Promise<FormedFile> {
  const workbook = new Workbook();
  fill(workbook);
  return { file: 'laporan.xlsx', bytes: Buffer.from(await workbook.xlsx.writeBuffer()) };
}

const amount = (row: CaseRow, year: 0 | 1): number | null => row.amounts?.[year] ?? null;

function titled(sheet: Worksheet, layout: LayoutCase, statement: CaseStatement, period: string): void {
  sheet.addRow([statement.title]);
  sheet.addRow([layout.kind === 'bumdes' ? 'BUM Desa Contoh Makmur' : 'Koperasi Contoh Makmur']);
  sheet.addRow([period]);
  sheet.addRow([]);
}

/** One sheet for each statement, each row made by a function. */
const staffel = (
  name: string,
  header: readonly Value[],
  line: (row: CaseRow, at: number) => Value[],
  more: {
    period?: string;
    dress?: (sheet: Worksheet) => void;
    sheets?: (statement: CaseStatement, at: number) => string;
  } = {},
): Form => ({
  name,
  fits: plainForm,
  make: (layout) =>
    bytesOf((workbook) => {
      layout.statements.forEach((statement, at) => {
        const sheet = workbook.addWorksheet(more.sheets?.(statement, at) ?? `Lembar ${at + 1}`);
        titled(sheet, layout, statement, more.period ?? 'Per 31 Desember 2023 dan 2022');
        sheet.addRow([...header]);
        statement.rows.forEach((row, index) => sheet.addRow(line(row, index)));
        more.dress?.(sheet);
      });
    }),
});

const digits = (value: number): string => Math.abs(value).toLocaleString('de-DE');
/** As Indonesians write: points between thousands, brackets for a minus, a dash for nothing. */
const written = (value: number | null): string | null =>
  value === null ? null : value === 0 ? '-' : value < 0 ? `(${digits(value)})` : `Rp ${digits(value)},-`;

const years = (row: CaseRow): [number | null, number | null] => [amount(row, 0), amount(row, 1)];

/** The side of a balance sheet in two columns that each row stands on. */
function sidesOf(rows: readonly CaseRow[]): [CaseRow[], CaseRow[]] {
  const last = rows.findIndex((row) => row.right.has('total-assets'));
  return [rows.slice(0, last + 1), rows.slice(last + 1)];
}

const hasSides = (layout: LayoutCase): boolean =>
  plainForm(layout) &&
  layout.statements.some(({ rows }) => rows.some((row) => row.right.has('total-assets')));

const skontro = (
  name: string,
  columns: (row: CaseRow | undefined) => Value[],
  header: readonly Value[],
  period: string,
): Form => ({
  name,
  fits: hasSides,
  make: (layout) =>
    bytesOf((workbook) => {
      layout.statements.forEach((statement, at) => {
        const sheet = workbook.addWorksheet(at === 0 ? 'Sheet1' : 'Sheet2');
        titled(sheet, layout, statement, period);
        if (!statement.rows.some((row) => row.right.has('total-assets'))) {
          sheet.addRow(
            header.slice(0, header.length / 2).map((each) => (each === 'AKTIVA' ? 'URAIAN' : each)),
          );
          for (const row of statement.rows) sheet.addRow(columns(row));
          return;
        }
        sheet.addRow([...header]);
        const [left, right] = sidesOf(statement.rows);
        for (let row = 0; row < Math.max(left.length, right.length); row += 1) {
          sheet.addRow([...columns(left[row]), ...columns(right[row])]);
        }
      });
    }),
});

/** A letter left out of a long word here and there. */
const misspelt = (label: string, at: number): string =>
  at % 4 !== 0 ? label : label.replace(/[A-Za-z]{9,}/, (word) => `${word.slice(0, 4)}${word.slice(5)}`);

function stepped(sheet: Worksheet, rows: readonly CaseRow[]): void {
  for (const row of rows) {
    const value = amount(row, 0);
    sheet.addRow(row.isSum ? [row.label, null, value] : [row.label, value, null]);
  }
}

const csvText = (layout: LayoutCase): string =>
  layout.statements
    .flatMap(({ title, rows }) => [
      [title],
      ['Kode', 'Uraian', '31 Desember 2023', '31 Desember 2022'],
      ...rows.map((row) => [
        row.code ?? '',
        row.label,
        written(amount(row, 0)) ?? '',
        written(amount(row, 1)) ?? '',
      ]),
      [],
    ])
    .map((cells) =>
      cells.map((cell) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';'),
    )
    .join('\r\n');

interface Account {
  readonly row: CaseRow;
  readonly debit: number | null;
  readonly credit: number | null;
  readonly income: boolean;
}

const OF_INCOME = /hasil usaha|laba rugi|rugi laba|\bshu\b|pendapatan/i;

/** Debit and credit of one year for the accounts of a layout: assets and expenses left, the rest right. */
function accounts(layout: LayoutCase): Account[] {
  return layout.statements.flatMap(({ title, rows }) => {
    const isAsset = assetsOf(title, rows);
    return rows.flatMap((row, at): Account[] => {
      const income = OF_INCOME.test(title) || row.isIncome;
      if (row.isHeading && row.code !== undefined) return [{ row, debit: null, credit: null, income }];
      if (row.isHeading || row.isSum) return [];
      const value = Math.abs(amount(row, 0) ?? 0);
      const isDebit = income ? row.isMinus : isAsset(row, at) !== row.isContra;
      return [{ row, debit: isDebit ? value : null, credit: isDebit ? null : value, income }];
    });
  });
}

/** Which rows of a balance sheet are assets: those above the total of assets, or above the first heading of the other side. */
function assetsOf(title: string, rows: readonly CaseRow[]): (row: CaseRow, at: number) => boolean {
  if (title === 'NERACA LAJUR') return (row) => !row.isCredit;
  const total = rows.findIndex((row) => row.right.has('total-assets'));
  const other = rows.findIndex(
    (row) => row.isHeading && /hutang|kewajiban|modal|pasiva|ekuitas/i.test(row.label),
  );
  const end = total >= 0 ? total : other >= 0 ? other : rows.length;
  return (_, at) => at <= end;
}

const ledger = (name: string, build: (sheet: Worksheet, layout: LayoutCase) => void): Form => ({
  name,
  fits: (layout) => layout.form === undefined && !/perubahan ekuitas/i.test(layout.name),
  make: (layout) =>
    bytesOf((workbook) => {
      build(workbook.addWorksheet('NS'), layout);
    }),
});

/** The forms in which the layouts are read, each a way in which statements are really kept. */
export const FORMS: readonly Form[] = [
  staffel('dua tahun bersebelahan, kode di kolom sendiri', ['Kode', 'Uraian', 2023, 2022], (row) => [
    row.code ?? null,
    row.label,
    ...years(row),
  ]),
  staffel(
    'tahun terbalik, "31 Desember 2022"',
    ['No', 'Keterangan', '31 Desember 2022', '31 Desember 2023'],
    (row, at) => [at + 1, row.label, amount(row, 1), amount(row, 0)],
  ),
  staffel(
    'satu tahun di judul, lembar bernama menurut laporan',
    ['Uraian', 'Jumlah'],
    (row) => [row.label, amount(row, 0)],
    { period: 'Tahun Buku 2023', sheets: ({ title }, at) => (at === 0 ? title.slice(0, 25) : 'Hasil Usaha') },
  ),
  staffel(
    'dalam ribuan rupiah, "2023 (audited)"',
    ['(dalam ribuan rupiah)', '2023 (audited)', '2022 (audited)'],
    (row) => [row.label, ...years(row).map((each) => (each === null ? null : each / 1000))],
  ),
  staffel('kode menempel pada nama akun', ['Akun', 2023, 2022], (row) => [
    row.code === undefined ? row.label : `${row.code} — ${row.label}`,
    ...years(row),
  ]),
  staffel('jumlah sebagai teks cara Indonesia', ['Uraian', 'Per 31-12-2023', 'Per 31-12-2022'], (row) => [
    row.label,
    ...years(row).map(written),
  ]),
  staffel('huruf awal nomor, catatan di tengah', ['Uraian', 'Catatan', 2023, 2022], (row, at) => [
    row.isHeading || row.isSum ? row.label : `${String.fromCharCode(97 + (at % 26))}. ${row.label}`,
    row.isHeading || row.isSum ? null : (at % 9) + 1,
    ...years(row),
  ]),
  staffel(
    'label menjorok dan digabung, kolom kosong di antara',
    [null, null, null, 'Tahun 2023', null, 'Tahun 2022'],
    (row) =>
      row.isHeading || row.isSum
        ? [row.label, null, null, amount(row, 0), null, amount(row, 1)]
        : [null, row.label, null, amount(row, 0), null, amount(row, 1)],
    {
      dress: (sheet) => {
        for (let row = 6; row <= sheet.rowCount; row += 1) {
          const first = sheet.getCell(row, 1).value !== null;
          sheet.mergeCells(row, first ? 1 : 2, row, 3);
        }
      },
    },
  ),
  staffel('salah ketik dan huruf besar', ['URAIAN', 'TAHUN 2023', 'TAHUN 2022'], (row, at) => [
    misspelt(row.label, at).toUpperCase(),
    ...years(row),
  ]),
  staffel(
    'baris dan kolom tersembunyi, tahun ini dan tahun lalu',
    ['Uraian', 'Tahun Ini', 'Tahun Lalu'],
    (row) => [row.label, ...years(row)],
    {
      period: 'Per 31 Desember 2023',
      dress: (sheet) => {
        for (let row = 8; row < sheet.rowCount; row += 7) sheet.getRow(row).hidden = true;
      },
    },
  ),
  skontro(
    'dua sisi, dua tahun',
    (row) => [row?.label ?? null, row ? amount(row, 0) : null, row ? amount(row, 1) : null],
    ['AKTIVA', 2023, 2022, 'PASIVA', 2023, 2022],
    'Per 31 Desember 2023 dan 2022',
  ),
  skontro(
    'dua sisi, satu tahun di judul',
    (row) => [row?.code ?? null, row?.label ?? null, row ? amount(row, 0) : null],
    ['No', 'AKTIVA', 'Jumlah', 'No', 'PASIVA', 'Jumlah'],
    'Per 31 Desember 2023',
  ),
  {
    name: 'kedua laporan dalam satu lembar, jumlah di kolom luar',
    fits: plainForm,
    make: (layout) =>
      bytesOf((workbook) => {
        const sheet = workbook.addWorksheet('Laporan 2023');
        for (const statement of layout.statements) {
          titled(sheet, layout, statement, 'Per 31 Desember 2023');
          stepped(sheet, statement.rows);
          sheet.addRow([]);
        }
      }),
  },
  {
    name: 'csv dengan titik koma',
    fits: plainForm,
    make: (layout) => Promise.resolve({ file: 'laporan.csv', bytes: Buffer.from(csvText(layout)) }),
  },
  ledger('neraca saldo debet dan kredit', (sheet, layout) => {
    sheet.addRow(['NERACA SALDO']);
    sheet.addRow(['Koperasi Contoh Makmur']);
    sheet.addRow(['Per 31 Desember 2023']);
    sheet.addRow(['Kode', 'Nama Akun', 'Debet', 'Kredit']);
    for (const { row, debit, credit } of accounts(layout))
      sheet.addRow([row.code ?? null, row.label, debit, credit]);
  }),
  ledger('neraca lajur enam belas kolom', (sheet, layout) => {
    sheet.addRow(['Koperasi Contoh Makmur']);
    sheet.addRow(['NERACA LAJUR']);
    sheet.addRow(['PER, 31 DESEMBER 2023']);
    const titles = [
      'Neraca Awal',
      'Neraca Mutasi',
      'Neraca Percobaan',
      'Neraca Saldo',
      'Neraca Penyesuaian',
      'Neraca Rugi Laba',
      'Neraca Akhir',
    ];
    sheet.addRow(['No', 'Uraian', ...titles.flatMap((title) => [title, null])]);
    titles.forEach((_, at) => {
      sheet.mergeCells(4, 3 + at * 2, 4, 4 + at * 2);
    });
    sheet.addRow([null, null, ...titles.flatMap(() => ['D', 'K'])]);
    sheet.addRow(Array.from({ length: 16 }, (_, at) => at + 1));
    accounts(layout).forEach(({ row, debit, credit, income }, at) => {
      const half = (value: number | null): number | null => (value === null ? null : value / 2);
      const pair = [debit, credit];
      const early = [half(debit), half(credit)];
      sheet.addRow([
        at + 1,
        row.label,
        ...early,
        ...early,
        ...pair,
        ...pair,
        null,
        null,
        ...(income ? pair : [null, null]),
        ...(income ? [null, null] : pair),
      ]);
    });
  }),
  {
    name: 'penjelasan per akun dengan saldo awal dan akhir',
    fits: (layout) => layout.form === 'roll-forward',
    make: (layout) =>
      bytesOf((workbook) => {
        const sheet = workbook.addWorksheet('Penjelasan');
        const [statement] = layout.statements;
        if (!statement) return;
        titled(sheet, layout, statement, 'Per 31 Desember 2023');
        statement.rows.forEach((row, at) => {
          const [end, start] = [amount(row, 0) ?? 0, amount(row, 1) ?? 0];
          sheet.addRow([`${at + 1}. ${row.label}`]);
          sheet.addRow(['a. Saldo awal', start]);
          sheet.addRow(['b. Mutasi penambahan', end]);
          sheet.addRow(['Jumlah', start + end]);
          sheet.addRow(['c. Mutasi pengurangan', start]);
          sheet.addRow(['d. Sisa akhir', end]);
        });
      }),
  },
];
