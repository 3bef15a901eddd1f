import { gridOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';
import { statementLayout } from '../../src/reading/statement-layout';
import { faultLine } from '../../src/rendering/messages/faults';

const NAMES = ['Kas', 'Bank', 'Peralatan', 'Simpanan pokok', 'Simpanan wajib', 'Cadangan umum'];
const faultsOf = (rows: readonly (readonly Value[])[]): readonly (readonly [string, string])[] => {
  const outcome = statementLayout.read(gridOf(rows), { file: 'x.xlsx', kind: 'ksp' });
  return 'faults' in outcome ? outcome.faults.map((fault) => [fault.code, faultLine(fault)]) : [];
};

describe('the reason why a file is refused', () => {
  it.each<[string, readonly (readonly Value[])[], string]>([
    [
      'few lines of a year that is there',
      [['HASIL USAHA TAHUN 2023'], ['Bunga', 41_256_000], ['Denda', 3_412_000], ['Uang buku', 344_000]],
      'few-lines',
    ],
    [
      'few lines under a year',
      [['NERACA'], ['Uraian', 2023], ['Kas', 7], ['Abu', 8], ['Batu', 9]],
      'few-lines',
    ],
    [
      'amounts in words under a year',
      [['NERACA'], ['Uraian', 2023], ...NAMES.map((name): readonly Value[] => [name, '12 juta'])],
      'amounts-missing',
    ],
    [
      'amounts in words below a title',
      [['NERACA PER 31 DESEMBER 2024'], ...NAMES.map((name): readonly Value[] => [name, '±20 ribu an'])],
      'amounts-missing',
    ],
    [
      'no amounts at all',
      [['NERACA 2024'], ...NAMES.map((name): readonly Value[] => [name])],
      'amounts-missing',
    ],
    [
      'amounts that can be read in two ways',
      [['NERACA'], ['Uraian', 2023], ...NAMES.map((name): readonly Value[] => [name, '9.225'])],
      'amount-unreadable',
    ],
  ])('is never a year that is there: %s', (_, rows, code) => {
    const [first] = faultsOf(rows);
    expect(first?.[0]).toBe(code);
    expect(first?.[1]).not.toMatch(/tulislah tahunnya|tidak ditemukan tahun/i);
  });

  it('is the year where that is all that lacks', () => {
    const rows = NAMES.map((name, at): readonly Value[] => [name, 1_000_000 * (at + 1)]);
    expect(faultsOf([['NERACA'], ...rows]).map(([code]) => code)).toEqual(['year-open']);
  });
});
