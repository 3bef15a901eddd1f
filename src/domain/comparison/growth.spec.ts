import fc from 'fast-check';
import { exact } from '../decimal';
import { averageGrowth, changesOf, compoundGrowth, meanOfYears } from './growth';
import type { Reading } from './growth';
import { integerRoot, rootOf } from './roots';

/** Readings of 2001 and so on; `null` is a value that is missing, `undefined` a year that is. */
const readings = (...values: (string | number | null | undefined)[]): Reading[] =>
  values.map((value, at) => ({
    year: 2001 + at,
    value: value === null || value === undefined ? null : exact(value),
    reported: value !== undefined,
  }));

describe('the change from year to year', () => {
  it('is exact, in its unit and in percent', () => {
    const [, second] = changesOf(readings('3', '4'));
    expect(second?.by?.toFraction()).toBe('1');
    expect(second?.percent?.toFraction()).toBe('100/3');
  });

  it.each([
    ['the first year', readings(1, 2), 0, 'first-year'],
    ['a missing year', readings(1, undefined, 2), 1, 'year-missing'],
    ['a year after a missing one', readings(1, undefined, 2), 2, 'year-before-missing'],
    ['a value that is missing', readings(1, null, 2), 1, 'value-missing'],
    ['a value after a missing one', readings(1, null, 2), 2, 'value-before-missing'],
  ] as const)('is none for %s, with the reason', (_what, given, at, why) => {
    expect(changesOf(given)[at]).toEqual({ by: null, percent: null, why });
  });

  it.each([
    ['0', '5', '5'],
    ['-4', '6', '10'],
    ['-4', '-6', '-2'],
  ])('from %s to %s has no percentage, but an amount', (from, to, by) => {
    const change = changesOf(readings(from, to))[1];
    expect(change).toMatchObject({ percent: null, why: 'base-not-positive' });
    expect(change?.by?.toFraction()).toBe(by);
  });

  it('is not made across another definition', () => {
    const [a, b] = readings(1, 2);
    if (!a || !b) throw new Error('two readings');
    expect(changesOf([a, { ...b, broken: 'definition-changed' }])[1]?.why).toBe('definition-changed');
  });
});

describe('average growth', () => {
  it('is the mean of the yearly changes that exist', () => {
    const average = averageGrowth(changesOf(readings(100, 110, undefined, 100, 150)));
    expect(average.percent?.toFraction()).toBe('30');
    expect(average.years).toBe(2);
  });

  it('is none where no year has a base', () => {
    expect(averageGrowth(changesOf(readings(0, 5))).why).toBe('base-not-positive');
    expect(averageGrowth(changesOf(readings(7))).why).toBe('too-few-years');
  });
});

describe('compound growth', () => {
  it.each([
    ['4', '9', 2, '50'],
    ['1', '1', 2, '0'],
    ['8', '1', 3, '-50'],
    ['100', '110', 1, '10'],
    ['5', '0', 4, '-100'],
  ])('from %s to %s over %d years is exactly %s %%', (first, last, years, percent) => {
    const between = new Array<null>(years - 1).fill(null);
    const growth = compoundGrowth(readings(first, ...between, last));
    expect(growth.exact).toBe(true);
    expect(growth.percent?.toFraction()).toBe(percent);
  });

  it('is cut towards zero after ten decimals where the root has no end', () => {
    const up = compoundGrowth(readings(1, null, 2));
    expect(up).toMatchObject({ exact: false, years: 2 });
    expect(up.percent?.toString()).toBe('41.4213562373');
    expect(compoundGrowth(readings(2, null, 1)).percent?.toString()).toBe('-29.2893218813');
  });

  it.each([
    ['0', '5', 'base-not-positive'],
    ['-5', '5', 'base-not-positive'],
    ['5', '-5', 'end-negative'],
  ])('from %s to %s is none', (first, last, why) => {
    expect(compoundGrowth(readings(first, last))).toMatchObject({ percent: null, why });
  });

  it('needs two years', () => {
    expect(compoundGrowth(readings(7)).why).toBe('too-few-years');
    expect(compoundGrowth([]).why).toBe('too-few-years');
  });

  it('lies within its last decimal of the growth that leads from the first to the last value', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 14n });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 12 }), (first, last, years) => {
        const between = new Array<null>(years - 1).fill(null);
        const { percent, exact: whole } = compoundGrowth(readings(String(first), ...between, String(last)));
        if (!percent) throw new Error('a growth');
        const reach = (more: number): bigint[] => {
          const factor = percent
            .add(exact(more).div(exact(10n ** 10n)))
            .div(100)
            .add(1);
          const reached = Array.from({ length: years }, () => factor).reduce((a, b) => a.mul(b));
          return [reached.n * first, reached.d * last];
        };
        const [at, target] = reach(0);
        if (whole) expect(at).toBe(target);
        else if (last > first) {
          expect(at! < target!).toBe(true);
          expect(reach(1)[0]! > reach(1)[1]!).toBe(true);
        } else {
          expect(at! > target!).toBe(true);
          expect(reach(-1)[0]! < reach(-1)[1]!).toBe(true);
        }
      }),
    );
  });
});

describe('roots of whole numbers', () => {
  it('are the greatest whose power is not above', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 60n }),
        fc.integer({ min: 1, max: 15 }),
        (value, degree) => {
          const root = integerRoot(value, degree);
          const power = BigInt(degree);
          expect(root ** power <= value).toBe(true);
          expect((root + 1n) ** power > value).toBe(true);
        },
      ),
    );
  });

  it('of a fraction are exact where both its parts are powers', () => {
    expect(rootOf(exact('8/27'), 3, 4)).toMatchObject({ exact: true });
    expect(rootOf(exact('8/27'), 3, 4).value.toFraction()).toBe('2/3');
    expect(rootOf(exact('2'), 2, 4).value.toString()).toBe('1.4142');
  });
});

describe('the mean of the years', () => {
  it('counts only the years that have a value', () => {
    expect(meanOfYears(readings(10, null, undefined, 20))).toEqual({ value: exact(15), n: 2 });
    expect(meanOfYears(readings(null))).toBeNull();
  });
});
