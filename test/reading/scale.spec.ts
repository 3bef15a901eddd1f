import type { Value } from '../support/grid-of';
import { TRUTH, linesOf, readSmall, readingIn } from '../support/small-statement';

const HEAD: readonly Value[] = ['Uraian', '2024', '2023'];
const cell = (value: number, format: string): Value => ({ kind: 'number', text: String(value), format });

describe('amounts in thousands or millions', () => {
  it.each([
    ['(Rp 000)', 1000],
    ["Rp'000", 1000],
    ['(Rp. 000)', 1000],
    ['dlm ribuan', 1000],
    ['(dalam ribuan rupiah)', 1000],
    ['Satuan: Ribu Rupiah', 1000],
    ['Disajikan dalam ribuan Rupiah', 1000],
    ['(ribuan)', 1000],
    ['x Rp 1.000', 1000],
    ['In thousands of rupiah', 1000],
    ['Satuan: Juta Rupiah', 1_000_000],
    ['(Rp juta)', 1_000_000],
    ['Rp 000.000', 1_000_000],
    ['dlm jutaan', 1_000_000],
  ])('are multiplied as “%s” says', (note, by) => {
    const outcome = readSmall([[note], HEAD], (now, before) => [now / by, before / by]);
    expect(linesOf(readingIn(outcome))).toEqual(TRUTH);
  });

  it.each([
    ['Untuk pinjaman di atas 5 juta rupiah'],
    ['Jutaan senyum anggota'],
    ['Kantor: Jl. Ribuan No. 7'],
    ['Terbilang: dua puluh juta rupiah'],
    ['(seratus lima puluh juta rupiah)'],
  ])('are none by “%s”', (note) => {
    const outcome = readSmall([[note], HEAD], (now, before) => [now, before]);
    expect(linesOf(readingIn(outcome))).toEqual(TRUTH);
  });

  it('are multiplied once: a number format that shows thousands holds the whole amount', () => {
    const shown = (value: number): Value => cell(value, '#,##0,');
    const outcome = readSmall([['(dalam ribuan rupiah)'], HEAD], (now, before) => [
      shown(now),
      shown(before),
    ]);
    expect(linesOf(readingIn(outcome))).toEqual(TRUTH);
  });

  it('are multiplied where the format only parts thousands', () => {
    const shown = (value: number): Value => cell(value / 1000, '#,##0.00');
    const outcome = readSmall([['(dalam ribuan rupiah)'], HEAD], (now, before) => [
      shown(now),
      shown(before),
    ]);
    expect(linesOf(readingIn(outcome))).toEqual(TRUTH);
  });
});
