import type { Value } from '../support/grid-of';
import { TRUTH, linesOf, readSmall, readingIn } from '../support/small-statement';

const HEAD: readonly (readonly Value[])[] = [['Uraian', '2024', '2023']];
const grouped = (value: number): string => String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, '.');
const signed = (value: number): string => (value < 0 ? `(${grouped(value)})` : grouped(value));

describe('amounts with marks round them', () => {
  it.each<[string, (value: number) => string]>([
    ['an apostrophe', (value) => `'${signed(value)}`],
    ['IDR', (value) => `IDR ${signed(value)}`],
    ['Rupiah behind', (value) => `${signed(value)} Rupiah`],
    ['a colon', (value) => `: Rp ${signed(value)}`],
    ['",-"', (value) => (value < 0 ? `(Rp ${grouped(value)})` : `Rp ${grouped(value)},-`)],
    ['the plus of a sum', (value) => `${signed(value)}   +`],
  ])('are read with %s', (_, written) => {
    const reading = readingIn(readSmall(HEAD, (now, before) => [written(now), written(before)]));
    expect(linesOf(reading)).toEqual(TRUTH);
  });

  it('marked debit or credit count by the side of their line', () => {
    const credit = /^(?:Simpanan|SHU|SISA|Jumlah (?:Kewajiban|Ekuitas|Partisipasi)|JUMLAH KEW|Pendapatan)/;
    const side = (value: number, label: string): string =>
      `${grouped(value)} ${credit.test(label) === value < 0 ? 'D' : 'K'}`;
    const marked = readSmall(HEAD, (now, before, label) => [side(now, label), side(before, label)]);
    expect(linesOf(readingIn(marked))).toEqual(TRUTH);
  });
});

describe('what stands between a name and its amounts', () => {
  it.each([['4c'], ['4.10'], ['Catatan 5'], ['C2'], ['A-12'], ['Rp']])(
    '%s is no part of the name',
    (between) => {
      const head = [['Uraian', 'Catatan', '2024', '2023']];
      const reading = readingIn(readSmall(head, (now, before) => [between, now, before]));
      expect(linesOf(reading)).toEqual(TRUTH);
      expect(reading.rows.every((row) => !row.label.includes(between))).toBe(true);
    },
  );
});
