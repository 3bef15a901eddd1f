import { gridOf } from '../../../test/support/grid-of';
import type { Value } from '../../../test/support/grid-of';
import { readingIn } from '../../../test/support/small-statement';
import type { RowReading } from '../layout';
import { statementLayout } from '../statement-layout';

type Rows = readonly (readonly Value[])[];

const read = (rows: Rows): readonly RowReading[] =>
  readingIn(
    statementLayout.read(gridOf([['NERACA'], ['Uraian', 2024, 2023], ...rows]), {
      file: 'x.xlsx',
      kind: 'ksp',
    }),
  ).rows;
const statesIn = (rows: Rows, ...labels: readonly string[]): readonly string[] =>
  labels.map((label) => read(rows).find((row) => row.label === label)?.state ?? 'lost');

/** Fixed assets with these rows, and equity that closes. */
const FIXED = (parts: Rows, now: number, before: number): Rows => [
  ['ASET TETAP'],
  ['Tanah', 500_400, 500_400],
  ['Bangunan kantor', 700_000, 700_000],
  ['Sepeda motor', 300_000, 300_000],
  ...parts,
  ['Jumlah aset tetap', now, before],
  ['EKUITAS'],
  ['Simpanan pokok', now, before],
  ['Jumlah ekuitas', now, before],
];

describe('an amount that is taken off, over the accounts that it is made up of', () => {
  it.each<[string, number, number]>([
    ['less than nil, all of them', -1, -1],
    ['without a sign', 1, 1],
    ['with a sign of its own', -1, 1],
  ])('are its details: %s', (_, own, theirs) => {
    const parts = [
      ['Akumulasi penyusutan', own * 100_380, own * 80_450] as const,
      ['Gedung', theirs * 70_125, theirs * 60_200] as const,
      ['Kendaraan', theirs * 30_255, theirs * 20_250] as const,
    ];
    const rows = FIXED(parts, 1_400_020, 1_419_950);
    expect(statesIn(rows, 'Gedung', 'Kendaraan')).toEqual(['detail', 'detail']);
    expect(statesIn(rows, 'Bangunan kantor', 'Sepeda motor')).toEqual(['taken', 'taken']);
  });

  it('are asked about where they do not come to it, and are less than nil', () => {
    const parts = [
      ['Akumulasi penyusutan', -100_380, -80_450] as const,
      ['Gedung', -50_125, -40_200] as const,
      ['Kendaraan', -30_255, -20_250] as const,
    ];
    expect(statesIn(FIXED(parts, 1_400_020, 1_419_950), 'Gedung', 'Kendaraan')).toEqual([
      'doubtful',
      'doubtful',
    ]);
  });

  it('stand by themselves where they do not come to it', () => {
    const rows: Rows = [
      ['ASET TETAP'],
      ['Gedung', 700_125, 700_125],
      ['Akumulasi penyusutan gedung', -70_255, -60_250],
      ['Kendaraan', 300_375, 300_375],
      ['Akumulasi penyusutan kendaraan', -30_255, -20_250],
      ['Jumlah aset tetap', 899_990, 920_000],
      ['EKUITAS'],
      ['Simpanan pokok', 899_990, 920_000],
    ];
    expect(statesIn(rows, 'Gedung', 'Kendaraan')).toEqual(['taken', 'taken']);
  });

  it('stand by themselves where two things have one price and the first is worn off', () => {
    const rows: Rows = [
      ['ASET TETAP'],
      ['Mesin', 345_125, 345_125],
      ['Akumulasi penyusutan mesin', -345_125, -345_125],
      ['Kendaraan', 345_125, 345_125],
      ['Akumulasi penyusutan kendaraan', -70_255, -60_250],
      ['Jumlah aset tetap', 274_870, 284_875],
      ['EKUITAS'],
      ['Simpanan pokok', 274_870, 284_875],
      ['Jumlah ekuitas', 274_870, 284_875],
    ];
    expect(statesIn(rows, 'Mesin', 'Kendaraan')).toEqual(['taken', 'taken']);
  });

  it('is asked about where it is one account alone that is not less than nil', () => {
    const parts = [
      ['Akumulasi penyusutan', -345_125, -345_125] as const,
      ['Inventaris', 345_125, 345_125] as const,
    ];
    expect(statesIn(FIXED(parts, 1_500_400, 1_500_400), 'Inventaris')).toEqual(['doubtful']);
  });

  it('are its details among what is paid ahead and what is not paid yet too', () => {
    const rows: Rows = [
      ['ASET LANCAR'],
      ['Kas', 500_400, 500_400],
      ['Beban dibayar di muka', 100_380, 80_450],
      ['Kendaraan', 70_125, 60_200],
      ['Gedung', 30_255, 20_250],
      ['KEWAJIBAN LANCAR'],
      ['Beban yang masih harus dibayar', 9_135, 8_075],
      ['Simpanan berjangka', 6_012, 5_050],
      ['Tabungan', 3_123, 3_025],
      ['EKUITAS'],
      ['Simpanan pokok', 591_645, 572_775],
    ];
    expect(statesIn(rows, 'Kendaraan', 'Gedung', 'Simpanan berjangka', 'Tabungan')).toEqual([
      'detail',
      'detail',
      'detail',
      'detail',
    ]);
  });
});

describe('what is kept for others', () => {
  it('is told by the rows below that come to it, though they are called savings', () => {
    const rows: Rows = [
      ['KEWAJIBAN LANCAR'],
      ['Utang pajak', 5_125, 4_125],
      ['Titipan', 910_375, 809_375],
      ['Tabungan', 800_125, 700_125],
      ['Simpanan wajib', 110_250, 109_250],
      ['Jumlah kewajiban lancar', 915_500, 813_500],
      ['EKUITAS'],
      ['Simpanan pokok', 70_125, 60_250],
      ['Cadangan umum', 10_125, 10_250],
      ['Jumlah ekuitas', 80_250, 70_500],
    ];
    expect(statesIn(rows, 'Tabungan', 'Simpanan wajib')).toEqual(['detail', 'detail']);
  });
});

describe('things that a unit does not work with', () => {
  it.each<[string, string]>([
    ['Aset dalam penyelesaian', 'doubtful'],
    ['Aset tetap tidak terpakai', 'doubtful'],
    ['Agunan yang diambil alih', 'doubtful'],
    ['Aset tetap berwujud', 'taken'],
  ])('are asked about below their heading: %s', (heading, state) => {
    const rows: Rows = [
      ['ASET TETAP'],
      ['Tanah', 300_400, 300_400],
      [heading],
      ['Gedung', 700_125, 600_250],
      ['Mesin', 70_125, 60_250],
      ['Jumlah aset tetap', 1_070_650, 960_900],
      ['EKUITAS'],
      ['Simpanan pokok', 1_070_650, 960_900],
    ];
    expect(statesIn(rows, 'Gedung', 'Mesin')).toEqual([state, state]);
  });
});
