import { sheetOf } from '../../../test/support/grid-of';
import type { Value } from '../../../test/support/grid-of';
import { readingIn } from '../../../test/support/small-statement';
import { statementLayout } from '../statement-layout';

type Rows = readonly (readonly Value[])[];

const INCOME: Rows = [
  ['Uraian', 2024],
  ['Jasa pinjaman anggota', 90_125],
  ['Gaji', 30_025],
  ['Beban listrik', 20_000],
  ['Beban sewa', 100],
  ['SHU', 40_000],
];
const BALANCE: Rows = [
  ['Uraian', 2024],
  ['Kas', 10_000],
  ['Pinjaman anggota', 90_000],
  ['Jumlah aset', 100_000],
  ['Simpanan pokok', 60_000],
  ['SHU', 40_000],
  ['Jumlah ekuitas', 100_000],
];

const linesOf = (name: string, rows: Rows): readonly (string | null)[] => {
  const sheets = [sheetOf([['KSP SUMBER RUKUN'], ...rows], name)];
  const { rows: read } = readingIn(statementLayout.read({ sheets }, { file: 'x.xlsx', kind: 'ksp' }));
  return read.filter(({ label }) => /^(?:Jasa|SHU)/.test(label)).map(({ line }) => line);
};

describe('a sheet with both statements', () => {
  it.each([
    ['that is called after the lower one', 'Neraca', 'PERHITUNGAN HASIL USAHA', 'NERACA'],
    ['that is called otherwise', 'Lembar1', 'Perhitungan Hasil Usaha', 'Neraca'],
  ])('is read by the titles over its tables: %s', (_, name, upper, lower) => {
    expect(linesOf(name, [[upper], ...INCOME, [null], [lower], ...BALANCE])).toEqual([
      'loan-income',
      'surplus-after-tax',
      'current-surplus',
    ]);
  });

  it('is read by its name where its title names both', () => {
    expect(linesOf('PHU', [['NERACA DAN PERHITUNGAN HASIL USAHA'], ...INCOME])).toEqual([
      'loan-income',
      'surplus-after-tax',
    ]);
  });
});
