import { gridOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';
import { statementLayout } from '../../src/reading/statement-layout';
import type { FileReading } from '../../src/reading/layout';
import {
  BALANCE as SMALL,
  INCOME,
  TRUTH,
  amountsOf,
  linesOf,
  readSmall,
  readingIn,
  truthOf,
} from '../support/small-statement';

type Rows = readonly (readonly Value[])[];

const read = (rows: Rows): FileReading =>
  readingIn(statementLayout.read(gridOf(rows), { file: 'x.xlsx', kind: 'ksp' }));
const now = (reading: FileReading, ...lines: readonly string[]): unknown =>
  lines.map((line) => Object.values(amountsOf(reading, line)).join());
const doubtful = ({ rows }: FileReading): readonly string[] =>
  rows.filter(({ state }) => state === 'doubtful').map(({ label }) => label);

const SIDES: Rows = [
  ['AKTIVA', null, null, 'PASIVA'],
  ['Kas', 'Rp 40.000.000', null, 'Tabungan Anggota', 'Rp 94.000.000'],
  ['Pinjaman Anggota', 'Rp 210.000.000', null, 'Simpanan Pokok', 'Rp 50.000.000'],
  ['Inventaris Kantor', 'Rp 20.000.000', null, 'Simpanan Wajib', 'Rp 126.000.000'],
  ['JUMLAH AKTIVA', null, 'Rp 270.000.000', 'JUMLAH PASIVA', null, 'Rp 270.000.000'],
];

describe('a title with the year', () => {
  it.each<[string, Rows]>([
    ['over the outer amounts of one side', [[null, null, 'PER 31 DESEMBER 2023']]],
    ['over the inner amounts of the other', [[null, null, null, null, 'Tahun buku 2023']]],
    ['over the names', [['Per 31 Desember 2023']]],
  ])('heads no column: %s', (_, title) => {
    const reading = read([['KSP MEKAR'], ['NERACA'], ...title, ...SIDES]);
    expect(now(reading, 'cash', 'total-assets', 'voluntary-savings', 'liabilities-and-equity')).toEqual([
      '40000000',
      '270000000',
      '94000000',
      '270000000',
    ]);
  });
});

describe('details and totals in two columns of each year', () => {
  it.each<[string, readonly Value[]]>([
    ['Rincian and Jumlah', [null, 'Rincian', 'Jumlah', 'Rincian', 'Jumlah']],
    ['Sub Jumlah and Total', ['Pos', 'Sub Jumlah (Rp)', 'Total (Rp)', 'Sub Jumlah (Rp)', 'Total (Rp)']],
    ['nothing', []],
  ])('are read together where below the years stands %s', (_, heads) => {
    const isTotal = (label: string): boolean => /^Jumlah/i.test(label);
    const reading = read([
      ['NERACA'],
      ['Pos', '2024', null, '2023', null],
      ...(heads.length > 0 ? [heads] : []),
      ...SMALL.map(([label, at, before]): Value[] =>
        at === undefined
          ? [label]
          : isTotal(label)
            ? [label, null, at, null, before ?? null]
            : [label, at, null, before ?? null],
      ),
    ]);
    expect(amountsOf(reading, 'total-assets')).toEqual(TRUTH['total-assets']);
    expect(amountsOf(reading, 'cash')).toEqual(TRUTH['cash']);
    expect(reading.unread).toEqual([]);
  });
});

describe('several columns below each year, each with a head of its own', () => {
  const below = (...heads: readonly string[]): Rows => {
    const blank = heads.slice(1).map(() => null);
    return [
      ['Pos', 2024, ...blank, 2023, ...blank],
      [null, ...heads, ...heads],
    ];
  };
  const half = (amount: number): readonly number[] => [amount - 7_000_001, 7_000_001, amount];
  it.each<[readonly string[], (amount: number) => readonly Value[], string | undefined]>([
    [['Toko', 'USP', 'Jumlah'], half, undefined],
    [['Bruto', 'Penyusutan', 'Neto'], (amount) => [amount + 7_000_001, 7_000_001, amount], undefined],
    [['Bruto', 'Penyusutan', 'Neto'], (amount) => [amount, null, amount], undefined],
    [['Pusat', 'Cabang', 'Keduanya'], half, undefined],
    [['Januari', 'Februari', 'Jumlah'], half, undefined],
    [['Anggaran', 'Realisasi'], (amount) => [amount + 3, amount], undefined],
    [['Unaudited', 'Audited'], (amount) => [amount + 3, amount], undefined],
    [['Rp', 'Perubahan'], (amount) => [amount, 250_000 + (amount % 7)], undefined],
    [['Jumlah', 'Nilai'], (amount) => [amount % 9, amount], undefined],
    [['Jumlah', 'Nilai'], (amount) => [amount + 3, amount], 'C'],
    [['Pusat', 'Cabang'], (amount) => [amount - 7_000_001, 7_000_001], 'B+C'],
  ])('%j are read as what they are', (heads, amounts, column) => {
    const beside = (at: number, before: number): readonly Value[] => [...amounts(at), ...amounts(before)];
    const said = column === undefined ? {} : { frame: { column } };
    expect(linesOf(readingIn(readSmall(below(...heads), beside, said)))).toEqual(TRUTH);
  });

  it.each([
    ['Jumlah', 'Nilai'],
    ['Pusat', 'Cabang'],
  ])('%s and %s are asked about where nothing tells which is the statement', (...heads) => {
    const outcome = readSmall(below(...heads), (at, before) => [at, at * 2, before, before * 2]);
    const found = `B: ${heads[0]}; C: ${heads[1]}`;
    expect(outcome).toMatchObject({
      faults: [
        { code: 'column-open', found },
        { code: 'column-open', found },
      ],
    });
  });
});

describe('a result that names its year, where every amount is a text', () => {
  const shown = (blank: readonly null[], label: string): FileReading =>
    read(
      [
        ['KSP MEKAR'],
        ['NERACA PER 31 DESEMBER 2023'],
        ['Kas', null, 'Rp 40.000.000'],
        ['Pinjaman Anggota', null, 'Rp 210.000.000'],
        ['JUMLAH AKTIVA', null, 'Rp 250.000.000'],
        ['Simpanan Pokok', null, 'Rp 50.000.000'],
        ['Simpanan Wajib', null, 'Rp 126.000.000'],
        [label, null, 'Rp 74.000.000'],
        ['Jumlah Modal', null, 'Rp 250.000.000'],
        ['JUMLAH PASIVA', null, 'Rp 250.000.000'],
      ].map((row) => [...blank, ...row]),
    );

  it.each([
    ['SHU Tahun 2023', [null]],
    ['SHU Tahun Berjalan 2023', [null, null]],
    ['SHU tahun buku 2023', []],
  ])('is no title of a table of its own: %s, names in column %p', (label, blank) => {
    const reading = shown(blank, label);
    expect(now(reading, 'current-surplus', 'equity', 'liabilities-and-equity')).toEqual([
      '74000000',
      '250000000',
      '250000000',
    ]);
    expect(reading.unread).toEqual([]);
  });
});

const BALANCE = (helper: readonly Value[]): Rows => [
  ['NERACA'],
  ['Uraian', 2023, 2022],
  ['Kas', 40, 35],
  ['Pinjaman anggota', 230, 220],
  ['JUMLAH ASET', 270, 255],
  ['Simpanan pokok', 150, 140],
  ['Simpanan wajib', 96, 97],
  ['SHU belum dibagi:', null, null, ...helper],
  ['- SHU tahun berjalan', 24, 18],
  ['JUMLAH KEWAJIBAN DAN EKUITAS', 270, 255],
];

describe('a neraca of two years beside each other, above a PHU of each below each other', () => {
  const under = (title: string, at: 1 | 2): Value[][] => [
    [title],
    ...INCOME.map(([label, ...amounts]): Value[] => [label, amounts[at - 1] ?? '']),
  ];
  const read = (heads: readonly [string, string], parts: readonly Value[][]): FileReading =>
    readingIn(
      statementLayout.read(
        gridOf([
          ['KSP SUMBER RUKUN'],
          ['NERACA'],
          ['Uraian', ...heads],
          ...SMALL.map(([label, now, before]): Value[] => [
            label,
            ...(now === undefined
              ? []
              : heads[0].endsWith('2024')
                ? [now, before ?? '']
                : [before ?? '', now]),
          ]),
          ...parts,
        ]),
        { file: 'x.xlsx', kind: 'ksp' },
      ),
    );

  it.each<[string, readonly [string, string]]>([
    ['this year first', ['31/12/2024', '31/12/2023']],
    ['last year first', ['2023', '2024']],
  ])('each is of the year of its own title: %s', (_, heads) => {
    const now = under('PERHITUNGAN HASIL USAHA TAHUN 2024', 1);
    const before = under('PERHITUNGAN HASIL USAHA TAHUN 2023', 2);
    expect(linesOf(read(heads, [...now, ...before]))).toEqual(TRUTH);
    expect(linesOf(read(heads, [...before, ...now]))).toEqual(TRUTH);
  });
});

describe('a PHU with columns of a plan, above a neraca', () => {
  const under = (rows: typeof SMALL, beside: (now: number, before: number) => readonly Value[]): Value[][] =>
    rows.map(([label, now, before]) => [label, ...(now === undefined ? [] : beside(now, before ?? 0))]);
  const planned = (now: number): readonly Value[] => [now + 1000, now, now / (now + 1000)];
  const one = (now: number): readonly Value[] => [now];
  const both = (now: number, before: number): readonly Value[] => [now, before];

  it.each<[string, Rows, Rows, boolean]>([
    [
      'of two years',
      [['PHU'], ['Pos', 'Rencana 2024', 'Realisasi 2024', '%']],
      [['NERACA'], ['Pos', '2024', '2023']],
      true,
    ],
    [
      'with the years in its heads alone',
      [['PERHITUNGAN HASIL USAHA TAHUN 2024'], ['Pos', 'RAPB', 'Realisasi', '%']],
      [['NERACA'], ['Pos', 2024, 2023]],
      true,
    ],
    [
      'with the year below its own title',
      [['PERHITUNGAN HASIL USAHA'], ['Tahun 2024'], ['Pos', 'RAPB', 'Realisasi', 'Capaian']],
      [['NERACA'], ['Pos', '31 Des 2024', '31 Des 2023']],
      true,
    ],
    [
      'with a head without a year',
      [['PHU TAHUN 2024'], ['Pos', 'Anggaran 2024', 'Realisasi 2024', '%']],
      [['NERACA PER 31 DESEMBER 2024'], ['Pos', 'Jumlah (Rp)']],
      false,
    ],
    [
      'without a head',
      [['PHU TAHUN 2024'], ['Pos', 'Rencana 2024', 'Realisasi 2024', '%']],
      [['NERACA PER 31 DESEMBER 2024']],
      false,
    ],
    [
      'without a year of its own',
      [['PHU TAHUN 2024'], ['Pos', 'Rencana 2024', 'Realisasi 2024', '%']],
      [['NERACA']],
      false,
    ],
    [
      'with a head in the row of its title',
      [['PHU TAHUN 2024'], ['Pos', 'Rencana 2024', 'Realisasi 2024', '%']],
      [['LAPORAN POSISI KEUANGAN', 'Rp']],
      false,
    ],
    [
      'without a title',
      [['PHU TAHUN 2024'], ['Pos', 'Rencana 2024', 'Realisasi 2024', '%']],
      [['AKTIVA', 'Jumlah (Rp)']],
      false,
    ],
  ])('has its own columns: %s', (_, above, below, isOfBoth) => {
    const reading = read([
      ['KSP SUMBER RUKUN'],
      ...above,
      ...under(INCOME, planned),
      [],
      ...below,
      ...under(SMALL, isOfBoth ? both : one),
    ]);
    expect(linesOf(reading)).toMatchObject(truthOf(2024));
    expect(amountsOf(reading, 'total-assets')).toEqual(
      isOfBoth ? TRUTH['total-assets'] : truthOf(2024)['total-assets'],
    );
    expect(reading.unread.map(({ label, why }) => [label.split(' ')[0], why])).toEqual([
      [expect.stringMatching(/^(?:Rencana|RAPB|Anggaran)$/), 'column'],
      [expect.stringMatching(/^(?:%|Capaian)$/), 'column'],
    ]);
    expect(reading.amounts).toMatchObject({ left: 0, aside: 12 });
  });

  it('below a neraca has no year where its plan stands, though the neraca has one there', () => {
    const reading = read([
      ['NERACA'],
      ['Pos', 2024, 2023],
      ...under(SMALL, both),
      ['PERHITUNGAN HASIL USAHA TAHUN 2024'],
      ['Pos', 'Rencana', 'Realisasi', '%'],
      ...under(INCOME, planned),
    ]);
    expect(linesOf(reading)).toMatchObject(truthOf(2024));
    expect(amountsOf(reading, 'business-expense')).toEqual({ 2024: '129891000' });
    expect(reading.unread.map(({ label, why }) => [label, why])).toEqual([
      ['Rencana', 'column'],
      ['%', 'column'],
    ]);
  });

  it('has its own columns where it stands in two sides', () => {
    const head: Rows = [['PHU TAHUN 2023'], ['Pos', 'Rencana 2023', 'Realisasi 2023', '%']];
    const reading = read([...head, ...under(INCOME, planned), ['NERACA PER 31 DESEMBER 2023'], ...SIDES]);
    expect(now(reading, 'cash', 'total-assets', 'voluntary-savings', 'business-expense')).toEqual([
      '40000000',
      '270000000',
      '94000000',
      '129891000',
    ]);
  });
});

describe('a helper figure beside the table', () => {
  it.each<[string, readonly Value[]]>([
    ['right beside it', [94]],
    ['a column further', [null, 94]],
  ])('is no part of it: %s', (_, helper) => {
    const reading = read(BALANCE(helper));
    expect(now(reading, 'retained-surplus')).toEqual(['']);
    expect(now(reading, 'current-surplus', 'liabilities-and-equity')).toEqual(['18,24', '255,270']);
  });
});

describe('the head of the columns on every page', () => {
  it.each<[string, readonly Value[]]>([
    ['with its years', ['Uraian', 2024, 2023]],
    ['with its years as text', ['No. Uraian', '2024', '2023']],
  ])('is no row: %s', (_, head) => {
    const outcome = readSmall([['Uraian', 2024, 2023]], (amount, before, label) =>
      label === 'Ekuitas' ? [] : [amount, before],
    );
    const paged = read([
      ['NERACA'],
      ['Uraian', 2024, 2023],
      ['Kas', 40, 35],
      ['Pinjaman anggota', 230, 220],
      head,
      ['Peralatan', 30, 30],
      ['JUMLAH ASET', 300, 285],
      ['Simpanan pokok', 150, 140],
      head,
      ['Simpanan wajib', 150, 145],
      ['JUMLAH KEWAJIBAN DAN EKUITAS', 300, 285],
    ]);
    expect(linesOf(readingIn(outcome))).toEqual(truthOf(2023, 2024));
    expect(doubtful(paged)).toEqual([]);
    expect(now(paged, 'equipment', 'mandatory-deposits')).toEqual(['30,30', '145,150']);
  });

  it.each<[string, readonly Value[]]>([
    ['Laba Rugi', ['Laba Rugi', 2024, 2023]],
    ['PHU', ['PERHITUNGAN HASIL USAHA', '2024', '2023']],
  ])('begins another statement where it bears its title: %s', (_, head) => {
    const reading = read([
      ['NERACA'],
      ['Uraian', 2024, 2023],
      ...SMALL.map(([label, at, before]): Value[] =>
        at === undefined ? [label] : [label, at, before ?? null],
      ),
      head,
      ['Pendapatan Bunga Pinjaman Anggota', 90, 80],
      ['Beban Gaji', 60, 55],
      ['SHU Bersih', 30, 25],
    ]);
    expect(now(reading, 'loan-income', 'surplus-after-tax')).toEqual(['80,90', '25,30']);
  });
});

describe('a row without words', () => {
  it.each([1110, 1121, 11])('is none, whatever number stands before it: %d', (code) => {
    const reading = read([
      ['NERACA'],
      ['Kode', 'Uraian', 2023],
      ['', 'Kas', 40],
      [code, null, 77],
      ['', 'Bank', 30],
      ['', 'Peralatan', 30],
      ['', 'Simpanan pokok', 50],
      ['', 'Simpanan wajib', 50],
    ]);
    expect(reading.mapping.filter(({ label }) => label === '')).toEqual([]);
    expect(now(reading, 'cash', 'bank')).toEqual(['40', '30']);
  });
});

const EXPENSES = (label: string, ...sums: readonly Value[]): Rows => [
  ['NERACA'],
  ['Uraian', 2023],
  ['Kas', 100],
  ['Simpanan pokok', 60],
  ['Simpanan wajib', 40],
  ['PERHITUNGAN HASIL USAHA'],
  ['Pendapatan jasa pinjaman', 100],
  ['BEBAN USAHA'],
  ['Beban gaji', 20],
  [label, 10],
  ...(sums[0] === undefined ? [] : [['Jumlah Beban Usaha', sums[0]]]),
  ['BEBAN PERKOPERASIAN'],
  ['Beban rapat anggota', 5],
  [label, 7],
  ...(sums[1] === undefined ? [] : [['Jumlah Beban Perkoperasian', sums[1]]]),
];

describe('the same words under two headings', () => {
  it('are two accounts where totals part them: the one in its own section is taken', () => {
    const reading = read(EXPENSES('Beban administrasi dan umum', 30, 12));
    expect(now(reading, 'general-administration', 'business-expense', 'cooperative-expense')).toEqual([
      '10',
      '30',
      '12',
    ]);
    expect(doubtful(reading)).toEqual(['Beban administrasi dan umum']);
  });

  it.each<[string, Rows]>([
    ['another account', EXPENSES('Beban penyusutan', 30, 12)],
    ['no totals', EXPENSES('Beban administrasi dan umum')],
  ])('are never added up: %s', (_, rows) => {
    const amounts = read(rows).statements.flatMap(({ figures }) =>
      [...figures.values()].map(({ amount }) => amount.toString()),
    );
    expect(amounts).not.toContain('17');
  });
});
