import { isPlan } from '../../src/reading/lexicon/columns';
import { statementLayout } from '../../src/reading/statement-layout';
import type { ReadOutcome } from '../../src/reading/layout';
import { sheetOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';
import { BALANCE, INCOME, amountsOf, readingIn } from '../support/small-statement';
import type { SmallRow } from '../support/small-statement';

type Rows = readonly (readonly Value[])[];
const nothing = (label: string): readonly Value[] => [label];

/** The small statement of a branch: that part of each amount. */
function branch(name: string, part: number): ReturnType<typeof sheetOf> {
  const row = ([label, now]: SmallRow): readonly Value[] =>
    now === undefined ? nothing(label) : [label, now * part];
  const rows: Rows = [
    ['KSP SUMBER RUKUN'],
    ['NERACA PER 31 DESEMBER 2024'],
    ...BALANCE.map(row),
    ['PERHITUNGAN HASIL USAHA TAHUN 2024'],
    ...INCOME.map(row),
  ];
  return sheetOf(rows, name);
}

const read = (...sheets: readonly ReturnType<typeof sheetOf>[]): ReadOutcome =>
  statementLayout.read({ sheets: [...sheets] }, { file: 'x.xlsx', kind: 'ksp' });
const cashIn = (outcome: ReadOutcome): string | undefined => amountsOf(readingIn(outcome), 'cash')[2024];

describe('of sheets that show the same rows of one year', () => {
  it.each<[string, readonly (readonly [string, number])[], string]>([
    [
      'that adds up the others',
      [
        ['Wates', 0.5],
        ['Sentolo', 0.5],
        ['Semuanya', 1],
      ],
      '18450000',
    ],
    [
      'that adds up the others, before them',
      [
        ['A', 1],
        ['B', 0.25],
        ['C', 0.75],
      ],
      '18450000',
    ],
    [
      'that is called the whole',
      [
        ['Wates', 0.25],
        ['Konsolidasi', 1],
      ],
      '18450000',
    ],
  ])('the one is read %s', (_, sheets, cash) => {
    const outcome = read(...sheets.map(([name, part]) => branch(name, part)));
    expect(cashIn(outcome)).toBe(cash);
    expect(readingIn(outcome).unread.filter(({ why }) => why === 'other-unit')).toHaveLength(
      sheets.length - 1,
    );
  });

  it('which one is meant is asked where none is the whole', () => {
    const outcome = read(branch('Wates', 0.5), branch('Sentolo', 0.25));
    expect('faults' in outcome && outcome.faults).toEqual([{ code: 'sheet-open', found: 'Wates, Sentolo' }]);
  });

  it('a balance sheet and an income statement are none, though short names stand in both', () => {
    const short = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan', 'Sembilan'];
    const sheet = (title: string, rows: readonly SmallRow[], by: number): ReturnType<typeof sheetOf> => {
      const named = short.map((label, at): SmallRow => [label, by * (at + 1)]);
      const all = [...rows, ...named].map(([label, now]) => (now === undefined ? [label] : [label, now]));
      return sheetOf([['KSP SUMBER RUKUN'], [title], ['Uraian', 2024], ...all], title);
    };
    const sheets = [sheet('NERACA', BALANCE, 1001), sheet('PERHITUNGAN HASIL USAHA', INCOME, 77)];
    const outcome = statementLayout.read({ sheets }, { file: 'x.xlsx', kind: 'ksp' });
    expect(amountsOf(readingIn(outcome), 'surplus-after-tax')).toEqual({ 2024: '94317000' });
  });

  it('copies of each other are one', () => {
    expect(cashIn(read(branch('Neraca', 1), branch('Cetak', 1)))).toBe('18450000');
  });
});

describe('a table', () => {
  const rowsOf = (
    rows: readonly SmallRow[],
    beside: (now: number, label: string) => readonly Value[],
  ): Rows =>
    rows.map(([label, now]) => (now === undefined ? nothing(label) : [label, ...beside(now, label)]));

  const YEAR_LIKE = ['Simpanan pokok', 'Beban rapat'];
  const typed = (value: Value): Value => value;
  const written = (value: Value): Value => (typeof value === 'number' ? String(value) : value);
  it.each([
    ['of a workbook', typed],
    ['of a text table, where every number is a text', written],
  ])('%s goes on at amounts in thousands that look like years', (_, as) => {
    const thousands = (now: number, label: string): readonly Value[] =>
      YEAR_LIKE.includes(label) ? [2066, 1999] : [Math.round(now / 1000), Math.round(now / 1100)];
    const one = (now: number, label: string): readonly Value[] => [
      YEAR_LIKE.includes(label) ? 2015 : Math.round(now / 1000),
    ];
    const heads = [
      [['Uraian', 2024, 2023], thousands],
      [['Uraian', 2024], one],
      [[], one],
    ] as const;
    for (const [head, beside] of heads) {
      const rows: Rows = [
        ...[['NERACA 31 DESEMBER 2024'], ['(dalam ribuan rupiah)'], head],
        ...[...rowsOf(BALANCE, beside), ['PHU TAHUN 2024'], head, ...rowsOf(INCOME, beside)],
      ];
      const reading = readingIn(read(sheetOf(rows.map((row) => row.map(as)))));
      const years = reading.statements.map(({ period }) => period.year).sort();
      expect([head, years]).toEqual([head, head.length > 2 ? [2023, 2024] : [2024]]);
      expect(reading.rows.map(({ label }) => label)).toEqual(expect.arrayContaining(YEAR_LIKE));
    }
  });

  it.each<[string, Rows, readonly number[]]>([
    ['of the year of a village’s budget', [['NERACA TAHUN ANGGARAN 2024']], [2024]],
    [
      'of years beside each other, each with names of its own',
      [['NERACA'], ['Per 31 Desember 2024', null, null, 'Per 31 Desember 2023']],
      [2023, 2024],
    ],
  ])('is read %s', (_, head, years) => {
    const both = years.length > 1;
    const rows: Rows = [
      ...head,
      ...BALANCE.map(([label, now, before = 0]): readonly Value[] =>
        now === undefined
          ? [label, null, null, both ? label : null]
          : [label, now, null, ...(both ? [label, before] : [])],
      ),
    ];
    const reading = readingIn(read(sheetOf(rows)));
    expect(reading.statements.map(({ period }) => period.year).sort()).toEqual(years);
    expect(amountsOf(reading, 'cash')).toEqual(
      both ? { 2023: '15200000', 2024: '18450000' } : { 2024: '18450000' },
    );
  });

  it('has no part of the table beside it in its names, where each has a title of its own in one row', () => {
    const rows: Rows = [
      ['NERACA', null, null, 'PERHITUNGAN HASIL USAHA'],
      ['Per 31 Desember 2024', null, null, null, 'Tahun 2024'],
      ...BALANCE.map(([label, now], at): readonly Value[] => {
        const [beside, income] = INCOME[at] ?? [];
        return [label, now ?? null, null, beside ?? null, income ?? null];
      }),
    ];
    const reading = readingIn(read(sheetOf(rows)));
    expect([amountsOf(reading, 'cash')[2024], amountsOf(reading, 'loan-income')[2024]]).toEqual([
      '18450000',
      '224208000',
    ]);
  });

  it.each([
    ['headed so', 'Tipe Akun', (label: string): string => `Sort ${label}`],
    ['with a few words again and again', '', (): string => 'Aktiva'],
  ])('has no part of its names in a column of sorts, %s', (_, head, sort) => {
    const rows: Rows = [
      ['NERACA PER 31 DESEMBER 2024'],
      ['Nama', head, 'Jumlah'],
      ...rowsOf(BALANCE, (now, label) => [sort(label), now]),
    ];
    expect(readingIn(read(sheetOf(rows))).rows.map(({ label }) => label)).toContain('Kas');
  });
});

describe('a head of a column', () => {
  it.each([
    ['RK 2025', true],
    ['R.K.A.P 2025', true],
    ['Rencana Kerja 2025', true],
    ['Program Kerja 2025', true],
    ['Anggaran Tahun 2025', true],
    ['Tahun Anggaran 2024', false],
    ['Realisasi 2024', false],
    ['31 Desember 2024', false],
  ])('is a plan: %s: %s', (head, is) => {
    expect(isPlan(head)).toBe(is);
  });
});

describe('the quality of loans', () => {
  it('is told in money, not in people', () => {
    const rows: Rows = [
      ['KOLEKTIBILITAS PINJAMAN 31 Desember 2024'],
      ['Kualitas', 'Jml Peminjam', 'Baki Debet (Rp)'],
      ['Lancar', 42, 1_340_559_800],
      ['Kurang lancar', 49, 69_310_200],
      ['Diragukan', 56, 43_777_600],
      ['Macet', 63, 50_470_500],
    ];
    const reading = readingIn(read(branch('Pusat', 1), sheetOf(rows, 'Kolektibilitas')));
    expect(amountsOf(reading, 'current-loans')[2024]).toBe('1340559800');
  });
});

describe('a file without a title that says what it is', () => {
  it.each<[string, readonly string[]]>([
    ['buku kas atau mutasi bank', ['Tanggal', 'Keterangan', 'Debet', 'Kredit', 'Saldo']],
    ['buku kas atau mutasi bank', ['Tgl', 'Uraian', 'Masuk', 'Keluar', 'Saldo']],
    ['jurnal', ['Tanggal', 'Akun', 'Debit', 'Kredit']],
    ['daftar simpanan', ['No', 'Nama', 'Simpanan Pokok', 'Simpanan Wajib', 'Jumlah']],
    ['daftar pinjaman', ['No', 'Nama Anggota', 'Plafon', 'Sisa Pokok']],
    ['daftar gaji', ['No', 'Nama', 'Gaji Pokok', 'Tunjangan', 'Diterima']],
    ['kartu pinjaman', ['Angsuran ke', 'Pokok', 'Jasa', 'Sisa']],
    ['daftar inventaris', ['Jenis', 'Tahun', 'Harga Perolehan', 'Umur', 'Penyusutan', 'Nilai Buku']],
    ['daftar anggota', ['No', 'Nama', 'NIK', 'Alamat', 'Iuran']],
  ])('is named by its heads: %s', (found, heads) => {
    const row = heads.map((_, at): Value => (at === 1 ? 'Budi' : 250_000 * (at + 1)));
    const outcome = read(sheetOf([heads, row, row, row, row], 'Sheet1'));
    expect('faults' in outcome && outcome.faults[0]).toMatchObject({ code: 'other-document', found });
  });
});
