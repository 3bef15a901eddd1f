import type { Kind } from '../../src/domain/statement/kind';
import { statementLayout } from '../../src/reading/statement-layout';
import { gridOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';
import { readingIn } from '../support/small-statement';

type Rows = readonly (readonly Value[])[];

const BALANCE: Rows = [
  ['ASET'],
  ['Kas', 18_450_000],
  ['Bank', 96_725_500],
  ['Pinjaman kepada anggota', 1_245_600_000],
  ['JUMLAH ASET', 1_360_775_500],
];

/** How each row of a statement is read below a small balance sheet: its state and line, by its name. */
function readIn(rows: Rows, kind: Kind = 'ksp'): ReadonlyMap<string, string> {
  const grid = gridOf([['KSP SUMBER RUKUN'], ['NERACA PER 31 DESEMBER 2024'], ...BALANCE, ...rows]);
  const { rows: read } = readingIn(statementLayout.read(grid, { file: 'x.xlsx', kind }));
  return new Map(
    read.map(({ label, state, line }) => [label, `${state} ${state === 'taken' ? line : ''}`.trim()]),
  );
}

const WAGES: Rows = [
  ['Beban gaji', 57_600_000],
  ['Beban THR', 4_800_000],
];
const EXPENSES: Rows = [['PERHITUNGAN HASIL USAHA'], ['BEBAN USAHA']];
/** The third is the sum of the two above it, and no total of them. */
const ALIKE: Rows = [
  ['Beban gaji', 3_100_000],
  ['Beban listrik', 2_023_000],
  ['Beban ATK', 5_123_000],
];

describe('a group without a word for its total', () => {
  it.each<[string, Rows, string, string]>([
    [
      'a sum below its rows, which the printed total adds up',
      [
        ...EXPENSES,
        ...WAGES,
        ['Beban karyawan', 62_400_000],
        ['Beban ATK', 4_290_657],
        ['Total', 66_690_657],
      ],
      'Beban karyawan',
      'sum',
    ],
    [
      'a sum by its many figures, without a total',
      [
        ...EXPENSES,
        ['Gaji', 57_612_345],
        ['THR', 4_800_111],
        ['Beban karyawan', 62_412_456],
        ['ATK', 4_290_657],
      ],
      'Beban karyawan',
      'sum',
    ],
    [
      'a sum above its rows, set in no less than they are',
      [
        ['EKUITAS'],
        ['Simpanan anggota', 560_110_574],
        ['Simpanan pokok', 86_500_000],
        ['Simpanan wajib', 473_610_574],
        ['Jumlah Ekuitas', 560_110_574],
      ],
      'Simpanan anggota',
      'sum',
    ],
    [
      'a share like the others, though a half is two quarters',
      [
        ['PEMBAGIAN SHU'],
        ['Dana cadangan', 24_495_850],
        ['Jasa modal anggota', 12_247_925],
        ['Jasa usaha anggota', 12_247_925],
        ['Jumlah', 48_991_700],
      ],
      'Dana cadangan',
      'taken share-of-reserves',
    ],
    [
      'one more row, where the printed total adds it up with the others',
      [...EXPENSES, ...ALIKE, ['Jumlah Beban Usaha', 10_246_000]],
      'Beban ATK',
      'taken stationery',
    ],
    [
      'asked about where few figures agree and no total tells',
      [...EXPENSES, ...ALIKE],
      'Beban ATK',
      'doubtful',
    ],
  ])('is %s', (_, rows, label, expected) => {
    expect(readIn(rows).get(label)).toBe(expected);
  });

  it('leaves the rows that it adds up as they are', () => {
    const read = readIn([...EXPENSES, ...WAGES, ['Beban karyawan', 62_400_000], ['Total', 62_400_000]]);
    expect([read.get('Beban gaji'), read.get('Beban THR')]).toEqual([
      'taken salaries-and-honoraria',
      'taken holiday-allowance',
    ]);
  });
});

describe('a total whose words name more than a line', () => {
  it.each<[label: string, rows: Rows, expected: string, kind?: Kind]>([
    [
      'Jumlah Aset Tetap dan Lainnya',
      [
        ['ASET TETAP DAN LAINNYA'],
        ['Peralatan kantor', 36_440_266],
        ['Agunan yang diambil alih', 86_000_000],
      ],
      'doubtful',
    ],
    [
      'Total dari Aktiva Lancar Lainnya',
      [
        ['AKTIVA LANCAR'],
        ['Kas kecil', 1_250_000],
        ['Aktiva Lancar Lainnya'],
        ['Barang titipan X', 21_000_039],
      ],
      'doubtful',
    ],
    [
      'JUMLAH EKUITAS DAN KEWAJIBAN',
      [['EKUITAS'], ['Simpanan pokok', 86_500_000], ['KEWAJIBAN'], ['Simpanan sukarela', 691_580_500]],
      'taken liabilities-and-equity',
    ],
    [
      'Jumlah',
      [
        ['AKTIVA TETAP DAN PENYERTAAN'],
        ['Saham di Puskopdit', 17_240_488],
        ['Inventaris', 77_426_235],
        ['Kendaraan', 12_300_100],
      ],
      'sum',
    ],
    [
      'Jumlah',
      [['AKTIVA TETAP'], ['Inventaris', 77_426_235], ['Kendaraan', 12_300_100]],
      'taken fixed-assets',
    ],
    [
      'Jumlah Pendapatan',
      [
        ['PERHITUNGAN HASIL USAHA'],
        ['PENDAPATAN'],
        ['Jasa pinjaman', 114_354_416],
        ['Provisi pinjaman', 8_294_661],
      ],
      'sum',
    ],
    [
      'Jumlah Partisipasi Anggota',
      [
        ['PERHITUNGAN HASIL USAHA'],
        ['PENDAPATAN'],
        ['Jasa pinjaman', 114_354_416],
        ['Provisi pinjaman', 8_294_661],
      ],
      'taken gross-participation',
    ],
    [
      'JUMLAH BEBAN',
      [['LAPORAN LABA RUGI'], ['BEBAN'], ['Beban gaji', 48_602_206], ['Beban Barang Terjual', 186_404_381]],
      'doubtful',
      'bumdes',
    ],
  ])('%s', (label, rows, expected, kind = 'ksp') => {
    const sum = rows.reduce((all, [, amount]) => all + (typeof amount === 'number' ? amount : 0), 0);
    const own = label.startsWith('Total') ? 21_000_039 : sum;
    expect(readIn([...rows, [label, own]], kind).get(label)).toBe(expected);
  });
});
