import type { Value } from '../support/grid-of';
import { BALANCE, TRUTH, linesOf, readSmall, readingIn } from '../support/small-statement';
import type { ScaleSaid } from '../../src/reading/scale-said';

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
    ['(Rp 1.000,-)', 1000],
    ['Rp. 1.000,00', 1000],
    ['(dalam Rp1.000,00)', 1000],
    ['Angka dalam 1.000 rupiah', 1000],
    ['Dibulatkan ke Rp 1.000,-', 1000],
    ['Rp 1.000.000,-', 1_000_000],
    ['(disajikan dalam Rp 1.000.000)', 1_000_000],
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
    ['Simpanan pokok tiap anggota Rp 1.000.000,-'],
    ['Nilai nominal saham Rp 1.000,-'],
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

  it('are asked where a whole unit would own less than a small shop', () => {
    const doubts = (by: number): unknown =>
      readingIn(readSmall([HEAD], (now, before) => [now / by, before / by])).frame?.doubts;
    expect(doubts(1000)).toMatchObject([{ code: 'scale-open' }]);
    expect(doubts(1)).toBeUndefined();
  });

  it.each<[string, readonly Value[], number, boolean]>([
    ['so little a head that it was told in thousands', ['Jumlah anggota', 240], 1000, true],
    [
      'so little a head, whatever the assets are',
      ['Jumlah seluruh anggota per akhir tahun', null, '61.200'],
      30,
      true,
    ],
    ['so much a head that it was multiplied twice', ['Simpanan pokok 25 orang'], 1 / 1000, true],
    ['what few members save', ['Jumlah anggota: 20 orang'], 100, false],
    [
      'what a small part of them saved, of which nothing is known',
      ['Jumlah anggota perempuan', 3],
      100,
      true,
    ],
    ...['Jumlah anggota peminjam', 'Total anggota kelompok Melati', 'Anggota baru 20 orang'].map(
      (part): [string, readonly Value[], number, boolean] => [
        `what a part of them saved: ${part}`,
        [part, 20],
        100,
        true,
      ],
    ),
  ])('are held against what each member saved: %s', (_, told, by, isAsked) => {
    const { frame } = readingIn(readSmall([told, HEAD], (now, before) => [now / by, before / by]));
    expect(frame?.doubts?.some(({ code }) => code === 'scale-open') ?? false).toBe(isAsked);
  });

  describe('in another unit in a part of the file', () => {
    const inBalance = new Set(BALANCE.map(([label]) => label));
    type Unit = (isBalance: boolean, isNewest: boolean) => number;
    const read = (
      unit: Unit,
      scale?: ScaleSaid,
      head: readonly (readonly Value[])[] = [HEAD],
    ): ReturnType<typeof readingIn> =>
      readingIn(
        readSmall(
          head,
          (now, before, label) => {
            const isBalance = inBalance.has(label);
            return [now / unit(isBalance, true), before / unit(isBalance, false)];
          },
          scale === undefined ? {} : { frame: { scale } },
        ),
      );

    it.each<[string, Unit, ScaleSaid]>([
      ['1000:neraca', (isBalance) => (isBalance ? 1000 : 1), { by: 1000, of: 'neraca' }],
      ['1000:phu', (isBalance) => (isBalance ? 1 : 1000), { by: 1000, of: 'phu' }],
      ['1000000:phu', (isBalance) => (isBalance ? 1 : 1_000_000), { by: 1_000_000, of: 'phu' }],
      ['1000:before', (_, isNewest) => (isNewest ? 1 : 1000), { by: 1000, of: 'before' }],
      ['1000:newest', (_, isNewest) => (isNewest ? 1000 : 1), { by: 1000, of: 'newest' }],
      [
        '1000:neraca:before',
        (isBalance, isNewest) => (isBalance && !isNewest ? 1000 : 1),
        { by: 1000, of: 'neraca:before' },
      ],
    ])('are asked once, with what shows it: %s', (expected, unit, said) => {
      expect(read(unit).frame?.doubts).toMatchObject([{ code: 'scale-open', expected }]);
      const settled = read(unit, said);
      expect([settled.frame?.doubts, linesOf(settled)]).toEqual([undefined, TRUTH]);
    });

    it.each<[string, Unit, ScaleSaid]>([
      ['1:phu', (isBalance) => (isBalance ? 1000 : 1), { by: 1, of: 'phu' }],
      ['1:neraca', (isBalance) => (isBalance ? 1 : 1000), { by: 1, of: 'neraca' }],
      ['1:before', (_, isNewest) => (isNewest ? 1000 : 1), { by: 1, of: 'before' }],
      [
        '1:neraca:before',
        (isBalance, isNewest) => (isBalance && !isNewest ? 1 : 1000),
        { by: 1, of: 'neraca:before' },
      ],
    ])('are asked where all of it is said to be in thousands: %s', (expected, unit, said) => {
      const head = [['(dalam ribuan rupiah)'], HEAD];
      expect(read(unit, undefined, head).frame?.doubts).toMatchObject([{ code: 'scale-open', expected }]);
      const settled = read(unit, said, head);
      expect([settled.frame?.doubts, linesOf(settled)]).toEqual([undefined, TRUTH]);
    });

    it('are shown by what both years tell', () => {
      const lacking = readSmall([HEAD], (now, before, label) => [
        now,
        label === 'JUMLAH ASET' ? null : before / 1000,
      ]);
      const [doubt] = readingIn(lacking).frame?.doubts ?? [];
      expect(doubt).toMatchObject({ code: 'scale-open', expected: '1000:before' });
      expect(doubt?.found).toMatch(/^simpanan pokok 2024 [\d.]+, 2023 [\d.]+$/);
    });

    it('are asked in one unit where both statements are, and not again when that was said', () => {
      const [doubt] = read(() => 1000).frame?.doubts ?? [];
      expect(doubt).not.toHaveProperty('expected');
      expect(read(() => 1000, 1).frame?.doubts).toBeUndefined();
    });
  });

  it('are no unit beside a name', () => {
    const fee = (now: number, before: number, label: string): readonly Value[] =>
      label === 'Beban rapat' ? ['Rp 1.000,-', 'Rp 1.000,-'] : [now, before];
    expect(readingIn(readSmall([HEAD], fee)).frame?.tables.map(({ scale }) => scale)).toEqual(['1', '1']);
  });
});
