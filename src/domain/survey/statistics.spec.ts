import { ranks, correlation, cronbachAlpha, spearman } from './statistics';
import { regress } from './regression';
import { neededR, pOfT, tAt, withinT } from './student';

const X = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const LAST = [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8];
const FIRST = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
/** Anscombe, Graphs in Statistical Analysis, 1973. */
const ANSCOMBE: readonly [x: number[], y: number[], slope: number, intercept: number, r2: number][] = [
  [X, FIRST, 0.500090909090909, 3.000090909090909, 0.666542459508775],
  [
    X,
    [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74],
    0.5,
    3.000909090909091,
    0.66624203372484,
  ],
  [
    X,
    [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73],
    0.499727272727273,
    3.002454545454545,
    0.66632404106659,
  ],
  [
    LAST,
    [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
    0.499909090909091,
    3.001727272727273,
    0.666707256898465,
  ],
];

describe('Student’s t', () => {
  it.each([
    [12.7062047361747, 1, 'the tables begin here'],
    [4.30265272974946, 2, 'even'],
    [2.2621571627982, 9, 'ten members'],
    [2.04227245630124, 30, 'even, many'],
    [1.9800998764569395, 119, 'one hundred and twenty members'],
  ])('%d holds 95 %% for %d degrees: %s', (t, freedom) => {
    expect(tAt(0.95, freedom)).toBeCloseTo(t, 10);
    expect(withinT(t, freedom)).toBeCloseTo(0.95, 10);
  });

  it('gives the r that the tables print', () => {
    expect([10, 30, 100].map((n) => neededR(n).toFixed(3))).toEqual(['0.632', '0.361', '0.197']);
  });
});

describe('a regression', () => {
  it.each(ANSCOMBE)('of Anscombe %#', (x, y, slope, intercept, r2) => {
    const found = regress(
      x.map((each) => [each]),
      y,
    );
    expect(found?.slopes[0]?.value).toBeCloseTo(slope, 10);
    expect(found?.intercept.value).toBeCloseTo(intercept, 10);
    expect(found?.rSquared).toBeCloseTo(r2, 10);
  });

  it('tests what it finds: the first of Anscombe’s, t and p', () => {
    const slope = regress(
      X.map((each) => [each]),
      FIRST,
    )?.slopes[0];
    expect(slope).toEqual({
      value: expect.closeTo(0.500090909090909, 10) as number,
      error: expect.closeTo(0.117905500595634, 10) as number,
      t: expect.closeTo(4.241455288892832, 10) as number,
      p: expect.closeTo(0.0021696288730788, 10) as number,
    });
    expect(correlation(X, FIRST)).toMatchObject({
      n: 11,
      t: expect.closeTo(4.241455288892832, 10) as number,
    });
  });

  it('on two values is exact where they explain all: y = 1 + 2a − 3b and a little', () => {
    const x = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
      [2, 1],
      [1, 2],
    ];
    const y = [1.125, 2.875, -2.125, 0.125, 2, -3];
    const found = regress(x, y);
    expect(found?.intercept.value).toBeCloseTo(1, 10);
    expect(found?.slopes.map(({ value }) => value)).toEqual([expect.closeTo(2, 10), expect.closeTo(-3, 10)]);
    // By the normal equations in another program.
    expect(found?.slopes[0]?.t).toBeCloseTo(22.292177472615549, 10);
    expect(found?.slopes[0]?.error).toBeCloseTo(0.089717570320659, 10);
    expect(found?.rSquared).toBeCloseTo(0.9976762199845082, 10);
    expect(found?.freedom).toBe(3);
  });

  it.each([
    [[[1], [1], [1], [1]], 'does not vary'],
    [
      [
        [1, 2],
        [2, 4],
        [3, 6],
        [4, 8],
      ],
      'repeats another',
    ],
    [
      [
        [1, 2],
        [2, 5],
        [3, 6],
      ],
      'too few',
    ],
  ])('of %j is none: %s', (x) => {
    expect(regress(x, [1, 2, 4, 3].slice(0, x.length))).toBeUndefined();
  });
});

describe('a correlation', () => {
  it('ranks what is the same at the mean of its places', () => {
    expect(ranks([3, 1, 3, 2, 3])).toEqual([4, 1, 4, 2, 4]);
  });

  it('of ranks with ties is exact: ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4 give 4.5 ÷ √(4.5 × 5)', () => {
    expect(spearman([10, 20, 20, 30], [1, 2, 3, 4])?.r).toBeCloseTo(Math.sqrt(0.9), 10);
  });

  it('of ranks with ties on both sides: 4 ÷ √(4.5 × 4) of (1, 2.5, 2.5, 4) and (1.5, 1.5, 3.5, 3.5)', () => {
    expect(spearman([1, 2, 2, 3], [1, 1, 2, 2])?.r).toBeCloseTo(3 / Math.sqrt(18), 10);
  });

  it('is none where a side does not vary or there are two', () => {
    expect([correlation([1, 1, 1], [1, 2, 3]), correlation([1, 2], [1, 2])]).toEqual([undefined, undefined]);
    expect(correlation([1, 2, 3], [2, 4, 6])).toMatchObject({ p: 0 });
  });

  it('tests two-sided: r 0.5 of 27', () => {
    expect(pOfT(0.5 * Math.sqrt(25 / 0.75), 25)).toBeCloseTo(0.007912738358005827, 10);
  });
});

describe('Cronbach’s alpha', () => {
  it('by hand: variances 1 + 1 + 1 of sums with variance 7 give 3/2 × (1 − 3/7)', () => {
    const rows = [
      [1, 1, 2],
      [2, 2, 1],
      [3, 3, 3],
    ];
    expect(cronbachAlpha(rows)).toBeCloseTo(1.5 * (1 - 3 / variance([4, 5, 9])), 10);
    expect(cronbachAlpha(rows)).toBeCloseTo(6 / 7, 10);
  });

  it('is 1 where every item says the same, and none where nothing varies', () => {
    expect(
      cronbachAlpha([
        [1, 1],
        [2, 2],
        [4, 4],
      ]),
    ).toBeCloseTo(1, 10);
    expect([
      cronbachAlpha([
        [1, 1],
        [1, 1],
      ]),
      cronbachAlpha([[1], [2]]),
    ]).toEqual([undefined, undefined]);
  });
});

const variance = (values: readonly number[]): number => {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  return values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1);
};
