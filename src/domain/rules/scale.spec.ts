import { sameCredit } from '../../../test/support/same-credit';
import { exact } from '../decimal';
import { SHARE, SHOWN, bandOf, bands, creditFor, holds, linear, rangeOf, worded, wordsFor } from './scale';

const credit = (...args: Parameters<typeof creditFor>): string | undefined =>
  creditFor(...args)?.toFraction();

/** The best band in the middle, as in liquidity. */
const HUMP = bands(
  { upTo: 10, credit: 25 },
  { over: 10, upTo: 15, credit: 100 },
  { over: 15, upTo: 20, credit: 50 },
  { over: 20, credit: 25 },
);

/** As printed: nothing from 9 on up to 12. */
const HOLED = bands({ below: 9, credit: 100 }, { over: 12, credit: 25 });

describe('holds', () => {
  it.each([
    [{ over: 10 }, '10', false],
    [{ over: 10 }, '10.0000000000001', true],
    [{ from: 10 }, '10', true],
    [{ from: 10 }, '9.9999999999999', false],
    [{ upTo: 10 }, '10', true],
    [{ upTo: 10 }, '10.0000000000001', false],
    [{ below: 10 }, '10', false],
    [{ below: 10 }, '9.9999999999999', true],
    [{ over: 0, upTo: 10 }, '-1', false],
    [{}, '-99999', true],
  ])('%j and %s: %s', (edges, ratio, expected) => {
    const scale = bands({ ...edges, credit: 1 });
    expect(scale.kind === 'bands' && holds(scale.bands[0]!, exact(ratio))).toBe(expected);
  });
});

describe('bandOf', () => {
  /** A misprint: two rows claim what lies from 12 to 15. */
  const TWICE = bands({ below: 15, credit: 100 }, { from: 12, credit: 25 });
  const near = ['-1/1000000000', '0', '1/1000000000', '1/9007199254740991', '1/900719925474099100000'];

  it.each([
    ['a hump', HUMP],
    ['a hole', HOLED],
    ['a row claimed twice', TWICE],
    ['edges that are no whole numbers', bands({ below: '1/3', credit: 0 }, { from: '1/3', credit: 100 })],
  ])('finds in %s, at its edges and next to them, what each row by itself holds', (_what, scale) => {
    const rows = scale.kind === 'bands' ? scale.bands : [];
    const edges = rows.flatMap(({ over, from, upTo, below }) => [over, from, upTo, below]);
    for (const edge of edges)
      for (const by of near) {
        const ratio = (edge ?? exact(0)).add(by);
        const found = rows.filter((row) => holds(row, ratio));
        expect(bandOf(scale, ratio)).toBe(found.length === 1 ? found[0] : undefined);
      }
  });
});

describe('creditFor', () => {
  it('chooses a band on the exact quotient, never on a rounded one', () => {
    const third = exact(10).add(exact('1/3000000000000000000000'));
    expect(credit(HUMP, exact(10))).toBe('25');
    expect(credit(HUMP, third)).toBe('100');
  });

  it('gives no credit in a hole of a table kept as printed', () => {
    expect(credit(HOLED, exact(10))).toBeUndefined();
    expect(bandOf(HOLED, exact(10))).toBeUndefined();
    expect(credit(HOLED, exact('8.99'))).toBe('100');
    expect(credit(HOLED, exact(12))).toBeUndefined();
  });

  it.each([
    ['0', '0', 'nothing'],
    ['12.88', '322/5', 'five for each percent'],
    ['20', '100', 'full marks'],
    ['20.0001', '100', 'and no more'],
    ['-3', '0', 'never below nothing'],
  ])('a slope of 5 at %s gives %s: %s', (ratio, expected) => {
    expect(credit(linear(5), exact(ratio))).toBe(expected);
  });

  it.each([
    ['0', '90'],
    ['45', '0'],
    ['44.5', '1'],
    ['60', '0'],
  ])('a falling slope at %s gives %s', (ratio, expected) => {
    expect(credit(linear(-2, 90), exact(ratio))).toBe(expected);
  });

  it.each([
    ['250/3', '250/3', 'ten of twelve questions'],
    ['100', '100', 'all of them'],
    ['0', '0', 'none'],
  ])('a share of %s percent is its own credit %s: %s', (ratio, expected) => {
    expect(credit(SHARE, exact(ratio))).toBe(expected);
  });
});

describe('rangeOf', () => {
  it('is the lowest and the highest credit of a table, wherever they stand', () => {
    const range = rangeOf(HUMP);
    expect([range.least.toFraction(), range.most.toFraction()]).toEqual(['25', '100']);
  });

  it('is 0 to 100 for a slope and for a questionnaire', () => {
    for (const scale of [linear(5), SHARE]) {
      const range = rangeOf(scale);
      expect([range.least.toFraction(), range.most.toFraction()]).toEqual(['0', '100']);
    }
  });
});

describe('a scale that scores nothing', () => {
  const scale = worded({ below: 10, words: 'memuaskan' }, { from: 10, upTo: 20, words: 'cukup' });

  it('gives no credit to any ratio', () => {
    expect([creditFor(SHOWN, exact(50)), bandOf(scale, exact(5)), creditFor(scale, exact(5))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(rangeOf(scale).most.toString()).toBe('0');
    expect(sameCredit(scale, exact(1), exact(1))).toBe(false);
  });

  it.each([
    ['9.99', 'memuaskan'],
    ['10', 'cukup'],
    ['20', 'cukup'],
    ['20.01', undefined],
  ])('has a word for %s where a row holds it: %s', (ratio, expected) => {
    expect(wordsFor(scale, exact(ratio))?.words).toBe(expected);
    expect(wordsFor(SHOWN, exact(ratio))).toBeUndefined();
  });
});

describe('sameCredit', () => {
  it.each([
    ['11', '15', true, 'inside the best band'],
    ['10', '15', false, 'its lower edge belongs to the band below'],
    ['11', '15.0001', false, 'past its upper edge'],
    ['5', '30', false, 'both ends earn 25, but the best band lies between'],
    ['20.5', '99', true, 'idle money stays idle'],
    ['10', '10', true, 'one point'],
    ['-50', '10', true, 'far below, up to the edge'],
    ['20', '21', false, 'over the last edge'],
  ])('from %s to %s: %s, %s', (least, most, expected) => {
    expect(sameCredit(HUMP, exact(least), exact(most))).toBe(expected);
  });

  it('is false where one end has no credit', () => {
    expect(sameCredit(HOLED, exact(8), exact(10))).toBe(false);
  });

  it('is false across a hole, even between two equal credits', () => {
    const scale = bands({ below: 9, credit: 100 }, { over: 12, credit: 100 });
    expect(sameCredit(scale, exact(8), exact(13))).toBe(false);
    expect(sameCredit(scale, exact(8), exact('8.5'))).toBe(true);
  });

  it('is true for two rows of one credit side by side', () => {
    const scale = bands({ upTo: 5, credit: 50 }, { over: 5, upTo: 9, credit: 50 }, { over: 9, credit: 100 });
    expect(sameCredit(scale, exact(1), exact(9))).toBe(true);
  });

  it.each([
    ['3', '3', true, 'one point'],
    ['3', '4', false, 'a slope'],
    ['20', '500', true, 'beyond full marks'],
    ['-9', '0', true, 'below nothing'],
  ])('on a slope from %s to %s: %s, %s', (least, most, expected) => {
    expect(sameCredit(linear(5), exact(least), exact(most))).toBe(expected);
  });
});
