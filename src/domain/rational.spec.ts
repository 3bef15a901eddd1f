import fc from 'fast-check';
import Fraction from 'fraction.js';
import { rational, total } from './rational';
import type { Rational } from './rational';

const SEED = 20_261_129;

/** Whole rupiah, cents, and quotients that no decimal holds. */
const number = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    fc.constantFrom(1n, 1n, 2n, 10n, 100n, 3n, 17n, 360n),
  )
  .map(([top, bottom]) => `${top.toString()}/${bottom.toString()}`);

const text = (value: Rational | InstanceType<typeof Fraction>): string => value.toFraction();

describe(`rational numbers beside fraction.js (seed ${SEED})`, () => {
  it('come to the same in every operation', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [mine, its] = [rational(a), new Fraction(a)];
        for (const by of ['add', 'sub', 'mul'] as const)
          expect(text(mine[by](rational(b)))).toBe(text(its[by](b)));
        if (its.mul(0).add(b).n !== 0n) expect(text(mine.div(b))).toBe(text(its.div(b)));
        expect(mine.compare(b)).toBe(Math.sign(its.compare(b)));
        expect(mine.equals(b)).toBe(its.equals(b));
        expect([mine.neg(), mine.abs(), mine.floor(), mine.ceil()].map(text)).toEqual(
          [its.neg(), its.abs(), its.floor(), its.ceil()].map(text),
        );
        expect(text(mine.round(2))).toBe(text(its.round(2)));
        expect([mine.toString(), mine.toFraction(), Number(mine)]).toEqual([
          its.toString(),
          its.toFraction(),
          its.valueOf(),
        ]);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('are always in lowest terms, whatever way they came about', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const sum = rational(a).add(b);
        expect(sum).toEqual(rational(sum.toFraction()));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('add up to the same in one go, also where a machine does not hold the sum', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 12 }), fc.boolean(), (all, large) => {
        const values = [...all, ...(large ? ['9007199254740991/7', '-9007199254740990/7'] : [])];
        const its = values.reduce((sum, each) => sum.add(each), new Fraction(0));
        expect(text(total(values.map(rational)))).toBe(text(its));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it.each([
    ['a decimal', '105671492.50', '211342985/2'],
    ['a machine number', 0.1, '1/10'],
    ['a whole number', 12n, '12'],
    ['nothing, with a sign', '-0', '0'],
  ])('reads %s', (_what, given, expected) => {
    expect(rational(given).toFraction()).toBe(expected);
  });

  it('nothing is nothing on either side', () => {
    expect(rational('-1').add(1).equals(0)).toBe(true);
    expect(rational(0).neg().equals(0)).toBe(true);
    expect(rational(0).neg().toString()).toBe('0');
  });

  it('is not divided by nothing', () => {
    expect(() => rational(1).div(0)).toThrow('division by zero');
  });

  it('is no text', () => {
    expect(() => rational('seribu')).toThrow();
  });
});
