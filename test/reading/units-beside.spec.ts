import { statementLayout } from '../../src/reading/statement-layout';
import type { Kind } from '../../src/domain/statement/kind';
import { sheetOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';
import { amountsOf, readingIn } from '../support/small-statement';
import { TWO_UNITS } from '../support/two-units';

const COLUMNS: readonly (readonly Value[])[] = [
  ['NERACA'],
  ['Per 31 Desember 2024'],
  ['Uraian', 'Toko', 'USP', 'Jumlah'],
  ...TWO_UNITS.map(([label, shop, unit]) => [label, shop, unit, shop + unit]),
];

const sheetOfOne = (amount: (shop: number, unit: number) => number): readonly (readonly Value[])[] => [
  ['NERACA'],
  ['Per 31 Desember 2024'],
  ['Uraian', '2024'],
  ...TWO_UNITS.map(([label, shop, unit]) => [label, amount(shop, unit)]),
];

/** A sheet for each unit, and one for all together. */
const SHEETS = [
  sheetOf(
    sheetOfOne((shop) => shop),
    'Neraca Toko',
  ),
  sheetOf(
    sheetOfOne((_, unit) => unit),
    'Neraca USP',
  ),
  sheetOf(
    sheetOfOne((shop, unit) => shop + unit),
    'Neraca Gabungan',
  ),
];

const assetsIn = (kind: Kind, sheets: typeof SHEETS): string | undefined =>
  amountsOf(readingIn(statementLayout.read({ sheets }, { file: 'ksu.xlsx', kind })), 'total-assets')[2024];

describe('a cooperative that keeps its units side by side', () => {
  it.each<[Kind, string, string]>([
    ['riil', '188000', 'the whole is judged as a real-sector cooperative'],
    ['usp', '98000', 'its unit by the law of units, from the same file'],
  ])('as %s has assets of %s, in columns and in sheets: %s', (kind, expected) => {
    expect([assetsIn(kind, [sheetOf(COLUMNS)]), assetsIn(kind, SHEETS)]).toEqual([expected, expected]);
  });

  it('as a unit is not judged by what is called that of all units', () => {
    const sheets = [
      sheetOf([['NERACA SELURUH UNIT'], ...sheetOfOne((shop, unit) => shop + unit).slice(1)], 'Rekap'),
      sheetOf([['NERACA UNIT SIMPAN PINJAM'], ...sheetOfOne((_, unit) => unit).slice(1)], 'Rinci'),
    ];
    const outcome = statementLayout.read({ sheets }, { file: 'ksu.xlsx', kind: 'usp' });
    expect(outcome).toMatchObject({ faults: [{ code: 'sheet-open', found: 'Rekap, Rinci' }] });
  });

  it('as a real-sector cooperative without a sheet for all of them is not cut down to one', () => {
    expect(assetsIn('riil', SHEETS.slice(0, 1))).toBe('90000');
  });
});

describe('the sheet of one unit, with rows of its own, beside the sheet of all units', () => {
  const whole = sheetOfOne((shop, unit) => shop + unit).slice(1);
  const OWN: readonly (readonly Value[])[] = [
    ['Per 31 Desember 2024'],
    ['Uraian', '2024'],
    ['Kas unit', 4_000],
    ['Uang muka pajak', 3_000],
    ['Jumlah aset lancar', 7_000],
    ['JUMLAH ASET', 7_000],
    ['Modal dari induk', 7_000],
    ['Jumlah ekuitas', 7_000],
  ];
  const earned = [
    ['Pendapatan sewa', 9],
    ['Beban gaji', 6],
    ['Laba bersih', 3],
  ] as const;
  const readBoth = (
    [name, title]: readonly [string, string],
    [unit, ...titles]: readonly string[],
    kind: Kind = 'riil',
  ): ReturnType<typeof statementLayout.read> =>
    statementLayout.read(
      {
        sheets: [
          sheetOf([[title], ...whole], name),
          sheetOf([...titles.map((each): readonly Value[] => [each]), ...OWN], unit),
        ],
      },
      { file: 'x.xlsx', kind },
    );

  it.each<[readonly [string, string], readonly string[]]>([
    [
      ['Konsolidasi', 'NERACA'],
      ['Unit Air', 'NERACA'],
    ],
    [
      ['Laporan 1', 'NERACA GABUNGAN SELURUH UNIT'],
      ['Laporan 2', 'NERACA', 'Unit Usaha Air Bersih'],
    ],
    [
      ['Neraca', 'LAPORAN POSISI KEUANGAN KONSOLIDASIAN'],
      ['Air', 'LAPORAN POSISI KEUANGAN CABANG UTARA'],
    ],
    [
      ['Neraca Konsolidasi', 'NERACA'],
      ['Air', 'NERACA'],
    ],
  ])('is left out, of %p and %p', (all, one) => {
    const reading = readingIn(readBoth(all, one));
    expect(reading.unread).toEqual([{ sheet: one[0], cell: 'A1', label: one[0], why: 'other-unit' }]);
    expect(amountsOf(reading, 'total-assets')).toEqual({ 2024: '188000' });
  });

  it.each<[readonly [string, string], readonly string[]]>([
    [
      ['BUMDes', 'NERACA'],
      ['Unit Air', 'NERACA'],
    ],
    [
      ['Unit Toko', 'NERACA'],
      ['Unit Air', 'NERACA'],
    ],
  ])('is asked about where nothing says that the other holds all: %p and %p', (all, one) => {
    expect(readBoth(all, one, 'bumdes')).toMatchObject({
      faults: [{ code: 'sheet-open', found: `${all[0]}, ${one[0] ?? ''}` }],
    });
  });

  it('is left out where only the sections of the whole say which statements it holds', () => {
    const sections = ['PENDAPATAN', 'BEBAN'].map((section): readonly Value[] => [section]);
    const sheets = [
      sheetOf([['LAPORAN KEUANGAN GABUNGAN'], ...whole, ...sections], 'Gabungan'),
      sheetOf([['LABA RUGI UNIT SP TAHUN 2024'], ['Uraian', '2024'], ...earned], 'Unit SP'),
    ];
    const reading = readingIn(statementLayout.read({ sheets }, { file: 'x.xlsx', kind: 'bumdes' }));
    expect(reading.unread).toContainEqual({
      sheet: 'Unit SP',
      cell: 'A1',
      label: 'Unit SP',
      why: 'other-unit',
    });
  });

  const income = (title: string, name: string): (typeof SHEETS)[number] =>
    sheetOf([[title], ['Per 31 Desember 2024'], ['Uraian', '2024'], ...earned], name);
  const balance = (title: string): (typeof SHEETS)[number] => sheetOf([[title], ...whole], 'Neraca');
  const APART: readonly (readonly [string, string, Kind])[] = [
    ['NERACA KONSOLIDASI', 'LABA RUGI UNIT AIR', 'bumdes'],
    ['NERACA SELURUH UNIT', 'PHU UNIT SIMPAN PINJAM', 'usp'],
    ['NERACA UNIT TOKO', 'PERHITUNGAN HASIL USAHA GABUNGAN', 'riil'],
  ];

  it.each(APART)('is asked about where it shows another statement: %s, %s as %s', (all, one, kind) => {
    const sheets = [balance(all), income(one, 'PHU')];
    const ask = { code: 'sheet-open', expected: 'neraca dan PHU dari unit yang sama' };
    expect(statementLayout.read({ sheets }, { file: 'x.xlsx', kind })).toMatchObject({ faults: [ask] });
  });

  it.each(APART)('is read with the other where a person says so: %s, %s as %s', (all, one, kind) => {
    const sheets = [balance(all), income(one, 'PHU')];
    const options = { file: 'x.xlsx', kind, frame: { sheet: 'neraca+PHU' } };
    const { frame } = readingIn(statementLayout.read({ sheets }, options));
    expect(frame?.tables.map(({ sheet }) => sheet)).toEqual(['Neraca', 'PHU']);
  });

  it('is read where no word says that the other holds all units', () => {
    const sheets = [balance('NERACA'), income('LABA RUGI UNIT AIR', 'LR')];
    const reading = readingIn(statementLayout.read({ sheets }, { file: 'x.xlsx', kind: 'bumdes' }));
    expect(reading.unread.filter(({ why }) => why === 'other-unit')).toEqual([]);
  });
});

describe('statements of all units and of one on the same sheet', () => {
  const balance = (title: string): readonly (readonly Value[])[] => [
    [title],
    ...sheetOfOne((shop, unit) => shop + unit).slice(1),
  ];
  const earned = (title: string): readonly (readonly Value[])[] => [
    [title],
    ['Tahun 2024'],
    ['Uraian', '2024'],
    ['Pendapatan jasa pinjaman', 12],
    ['Beban gaji', 5],
  ];
  const salariesIn = (balanceTitle: string, incomeTitle: string): unknown => {
    const rows = [...balance(balanceTitle), ...earned(incomeTitle)];
    const reading = readingIn(
      statementLayout.read({ sheets: [sheetOf(rows, 'Laporan')] }, { file: 'x.xlsx', kind: 'riil' }),
    );
    const told = reading.unread.filter(({ why }) => why === 'outside').map(({ label }) => label);
    return [amountsOf(reading, 'salaries-and-honoraria'), told];
  };

  it.each<[string, string]>([
    ['NERACA GABUNGAN', 'PERHITUNGAN HASIL USAHA UNIT SIMPAN PINJAM'],
    ['LAPORAN POSISI KEUANGAN SELURUH UNIT', 'PHU CABANG WATES'],
  ])('what one unit earned is left out below that of all, and told: %s, %s', (whole, one) => {
    expect(salariesIn(whole, one)).toEqual([{}, ['Pendapatan jasa pinjaman', 'Beban gaji']]);
  });

  it.each<[string, string]>([
    ['NERACA', 'PERHITUNGAN HASIL USAHA UNIT SIMPAN PINJAM'],
    ['NERACA GABUNGAN', 'PERHITUNGAN HASIL USAHA GABUNGAN'],
    ['NERACA GABUNGAN', 'PERHITUNGAN HASIL USAHA'],
    ['NERACA GABUNGAN', 'PERHITUNGAN HASIL USAHA PER UNIT USAHA'],
  ])('they are read together where nothing says so: %s, %s', (whole, one) => {
    expect(salariesIn(whole, one)).toEqual([{ 2024: '5' }, []]);
  });
});

describe('whether the savings and loan unit is shown by itself, to be judged by its own law too', () => {
  const OTHERS = [['Uraian', 'Toko', 'Salon', 'Jumlah'], ...COLUMNS.slice(3)];
  it.each<[string, Kind | undefined, typeof SHEETS, Kind, 'usp' | undefined]>([
    ['columns beside each other', 'riil', [sheetOf(COLUMNS)], 'riil', 'usp'],
    ['sheets beside each other', 'riil', SHEETS, 'riil', 'usp'],
    ['columns, though nobody said the kind', undefined, [sheetOf(COLUMNS)], 'riil', 'usp'],
    ['the unit itself was asked for', 'usp', [sheetOf(COLUMNS)], 'usp', undefined],
    ['one sheet of one cooperative', 'riil', SHEETS.slice(2), 'riil', undefined],
    ['two shops', 'riil', [sheetOf([...COLUMNS.slice(0, 2), ...OTHERS])], 'riil', undefined],
    ['a shop and the whole', 'riil', [SHEETS[0]!, SHEETS[2]!], 'riil', undefined],
  ])('%s, kind said %s', (_what, kind, sheets, read, shown) => {
    const options = { file: 'ksu.xlsx', ...(kind === undefined ? {} : { kind }) };
    const { statements, savingsUnit } = readingIn(statementLayout.read({ sheets }, options));
    expect([statements[0]?.unit.kind, savingsUnit]).toEqual([read, shown]);
  });
});

describe('a file of which nobody said the kind', () => {
  it.each<[readonly (readonly Value[])[], Kind, string]>([
    [
      sheetOfOne((shop) => shop).filter(([label]) => label !== 'Pinjaman anggota'),
      'riil',
      'it trades and lends nothing',
    ],
    [sheetOfOne((shop, unit) => shop + unit), 'ksp', 'it lends'],
  ])('of %j is read as %s: %s', (rows, expected) => {
    const reading = readingIn(statementLayout.read({ sheets: [sheetOf(rows)] }, { file: 'x.xlsx' }));
    expect(reading.statements[0]?.unit.kind).toBe(expected);
  });
});
