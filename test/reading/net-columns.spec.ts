import { statementLayout } from '../../src/reading/statement-layout';
import type { ReadOutcome } from '../../src/reading/layout';
import { gridOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';
import { amountsOf, readingIn } from '../support/small-statement';

type Row = readonly Value[];

/** Cost, what wore off and what is left, of one year. */
const FIXED: readonly (readonly [label: string, cost: number, off: number])[] = [
  ['Tanah', 500_400, 0],
  ['Gedung', 700_000, 70_000],
  ['Kendaraan', 300_000, 30_000],
  ['Mesin', 310_000, 40_000],
  ['Jumlah aset tetap', 1_810_400, 140_000],
];

/** @param order which of cost, what wore off and what is left stands in which column */
const rowsIn = (order: readonly (0 | 1 | 2)[], years: 1 | 2): readonly Row[] =>
  FIXED.map(([label, cost, off]) => {
    const of = (year: number): Row =>
      order.map((each) => [cost, off / year, cost - off / year][each] ?? null);
    return [label, ...of(1), ...(years === 2 ? of(2) : [])];
  });

const read = (rows: readonly Row[]): ReadOutcome =>
  statementLayout.read(gridOf([['NERACA PER 31 DESEMBER 2024'], ...rows]), { file: 'x.xlsx', kind: 'ksp' });
const buildings = (rows: readonly Row[]): Record<number, string> =>
  amountsOf(readingIn(read(rows)), 'buildings');

describe('what is left beside what was paid and what wore off', () => {
  it.each<[string, readonly string[], readonly (0 | 1 | 2)[]]>([
    ['in the last column', ['Perolehan', 'Penyusutan', 'Buku'], [0, 1, 2]],
    ['in words of loans', ['Bruto', 'Cadangan', 'Netto'], [0, 1, 2]],
    ['in the first column', ['Nilai Buku', 'Nilai Perolehan', 'Akumulasi Penyusutan'], [2, 0, 1]],
  ])('is the statement %s', (_, heads, order) => {
    expect(buildings([['Uraian', ...heads], ['ASET TETAP'], ...rowsIn(order, 1)])).toEqual({
      2024: '630000',
    });
  });

  it.each<[string, readonly string[]]>([
    ['by a bare word', ['Perolehan', 'Penyusutan', 'Buku']],
    ['by its words', ['Harga perolehan', 'Akm. penyusutan', 'Nilai buku']],
  ])('is the statement of each of two years: %s', (_, heads) => {
    const head = ['Uraian', 2024, null, null, 2023, null, null];
    const rows = [head, [null, ...heads, ...heads], ['ASET TETAP'], ...rowsIn([0, 1, 2], 2)];
    expect(buildings(rows)).toEqual({ 2024: '630000', 2023: '665000' });
  });

  it('is no statement beside the total of both', () => {
    const rows = FIXED.map(([label, cost, off]): Row => [label, cost - off, off, cost]);
    expect(buildings([['Uraian', 'Saldo bersih', 'Cadangan', 'Total'], ['ASET TETAP'], ...rows])).toEqual({
      2024: '700000',
    });
  });

  it('is asked for where it is not printed', () => {
    const head = ['Uraian', 'Harga perolehan', 'Akumulasi penyusutan'];
    const outcome = read([head, ['ASET TETAP'], ...rowsIn([0, 1], 1)]);
    expect('faults' in outcome && outcome.faults.map(({ code }) => code)).toEqual(['column-open']);
  });

  it('is no year of the books', () => {
    const rows: readonly Row[] = [
      ['Uraian', 'Tahun Buku 2024', 'Tahun Buku 2023'],
      ['ASET LANCAR'],
      ['Kas', 500_400, 400_400],
      ['Pinjaman anggota', 700_000, 600_000],
      ['Jumlah aset lancar', 1_200_400, 1_000_400],
      ['EKUITAS'],
      ['Simpanan pokok', 1_200_400, 1_000_400],
      ['Jumlah ekuitas', 1_200_400, 1_000_400],
    ];
    expect(amountsOf(readingIn(read(rows)), 'cash')).toEqual({ 2024: '500400', 2023: '400400' });
  });
});
