import fc from 'fast-check';
import { dateInWords, terbilang } from './terbilang';

describe('a number in words', () => {
  it.each<[bigint, string]>([
    [0n, 'nol'],
    [10n, 'sepuluh'],
    [11n, 'sebelas'],
    [19n, 'sembilan belas'],
    [21n, 'dua puluh satu'],
    [100n, 'seratus'],
    [111n, 'seratus sebelas'],
    [1000n, 'seribu'],
    [1204n, 'seribu dua ratus empat'],
    [2026n, 'dua ribu dua puluh enam'],
    [1_001_000n, 'satu juta seribu'],
    [
      12_345_678_900n,
      'dua belas miliar tiga ratus empat puluh lima juta enam ratus tujuh puluh delapan ribu sembilan ratus',
    ],
    [10n ** 12n, 'satu triliun'],
    [10n ** 15n, 'seribu triliun'],
    [-5n, 'minus lima'],
  ])('%d is “%s”', (number, words) => {
    expect(terbilang(number)).toBe(words);
  });

  it('is read back as the same number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), (number) => {
        expect(counted(terbilang(number))).toBe(number);
      }),
    );
  });
});

it('a date in words names its day', () => {
  expect(dateInWords('2026-11-29', 'November')).toBe(
    'Minggu, tanggal dua puluh sembilan bulan November tahun dua ribu dua puluh enam',
  );
});

const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const GREAT: Readonly<Record<string, bigint>> = {
  ribu: 1000n,
  juta: 10n ** 6n,
  miliar: 10n ** 9n,
  triliun: 10n ** 12n,
};

/** Reads the words from left to right, as a clerk does. */
function counted(words: string): bigint {
  let [all, group, digit] = [0n, 0n, 0n];
  for (const word of words.replace(/\bse(puluh|belas|ratus|ribu)/g, 'satu $1').split(' ')) {
    const great = GREAT[word];
    if (great !== undefined) [all, group, digit] = [all + (group + digit) * great, 0n, 0n];
    else if (word === 'ratus') [group, digit] = [group + digit * 100n, 0n];
    else if (word === 'puluh') [group, digit] = [group + digit * 10n, 0n];
    else if (word === 'belas') [group, digit] = [group + digit + 10n, 0n];
    else digit = BigInt(DIGITS.indexOf(word));
  }
  return all + group + digit;
}
