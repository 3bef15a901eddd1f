import fc from 'fast-check';
import * as independent from 'simple-statistics';
import { cut, exact, sumOf, type Exact } from '../decimal';
import { keysFromBytes, keysToBytes, ladderOf, percentileOf, standingIn } from './ladder';
import { meanOf, wholeMean } from './mean';
import { leftOutOf, statisticsOf } from './statistics';
import { compareValues, numberOf, valueFrom, valueFromText, valueOf, valueText, type Value } from './value';

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), fc.bigInt({ min: 1n, max: 10n ** 13n }))
  .map(([numerator, denominator]) => valueFrom(exact(`${numerator}/${denominator}`)));
/** Few different values, so that ties abound. */
const tied = fc
  .tuple(fc.bigInt({ min: -3n, max: 8n }), fc.constantFrom(1n, 2n, 3n))
  .map(([n, d]) => valueFrom(exact(`${n}/${d}`)));
const population = fc.array(fc.oneof(fraction, tied), { minLength: 1, maxLength: 60 });

const sorted = (values: readonly Value[]): Value[] => [...values].sort(compareValues);
const plainOf = (value: Value): number => Number(value.numerator) / Number(value.denominator);
const close = (ours: Value, theirs: number): void => {
  expect(Math.abs(numberOf(ours).valueOf() - theirs)).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(theirs)),
  );
};
const known = (values: readonly Value[]): NonNullable<ReturnType<typeof statisticsOf>> => {
  const found = statisticsOf(sorted(values));
  if (!found) throw new Error('no statistics');
  return found;
};
const shortest = (value: Value): string => numberOf(value).toFraction();
const whole = (...numbers: number[]): Value[] => numbers.map((each) => valueOf(BigInt(each)));

describe('the statistics of a group', () => {
  it('agree with a statistics library on any population, with ties', () => {
    fc.assert(
      fc.property(population, (values) => {
        const ours = known(values);
        const theirs = values.map(plainOf).sort((a, b) => a - b);
        close(ours.median, independent.median(theirs));
        close(ours.lowerQuartile, independent.quantile(theirs, 0.25));
        close(ours.upperQuartile, independent.quantile(theirs, 0.75));
        close(ours.least, independent.min(theirs));
        close(ours.most, independent.max(theirs));
        const left = values.length < 20 ? 0 : Math.floor(values.length * 0.05);
        close(ours.mean, independent.mean(theirs.slice(left, theirs.length - left)));
      }),
    );
  });

  it('do not depend on the order in which units stand', () => {
    fc.assert(
      fc.property(population, fc.infiniteStream(fc.nat()), (values, dice) => {
        const shuffled = values.map((value) => [dice.next().value as number, value] as const);
        const again = shuffled.sort(([a], [b]) => a - b).map(([, value]) => value);
        expect(known(again)).toEqual(known(values));
      }),
    );
  });

  it.each([
    [1, 0],
    [19, 0],
    [20, 1],
    [39, 1],
    [40, 2],
    [100, 5],
  ])('of %d units leave out %d at either end of the mean', (n, left) => {
    expect(leftOutOf(n)).toBe(left);
  });

  it('leave the outermost of twenty out of the mean, and of nineteen nothing', () => {
    const nineteen = whole(...Array.from({ length: 18 }, () => 10), 1_000_000);
    expect(shortest(known(nineteen).mean)).toBe(exact('1000180/19').toFraction());
    expect(shortest(known([...nineteen, ...whole(-5)]).mean)).toBe('10');
    expect(known([...nineteen, ...whole(-5)]).leftOut).toBe(1);
  });

  it('of one unit are that unit', () => {
    const one = valueOf(1n, 3n);
    expect(known([one])).toMatchObject({
      n: 1,
      leftOut: 0,
      median: one,
      lowerQuartile: one,
      most: one,
    });
  });

  it('of nobody are nothing', () => {
    expect(statisticsOf([])).toBeUndefined();
  });

  it('stand between two units in proportion', () => {
    const { lowerQuartile, median, upperQuartile } = known(whole(1, 2, 3, 4));
    expect([lowerQuartile, median, upperQuartile].map(shortest)).toEqual(['7/4', '5/2', '13/4']);
  });
});

describe('the mean', () => {
  it('falls on the same side of every number of ten decimals as the exact mean', () => {
    fc.assert(
      fc.property(population, fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), (values, tenths) => {
        const exactMean = wholeMean(values);
        const [ours, theirs] = [meanOf(values), valueOf(exactMean.numerator, exactMean.denominator)].map(
          numberOf,
        );
        if (!ours || !theirs) throw new Error('no mean');
        const edge = exact(`${tenths}/${10n ** 10n}`);
        expect(Math.sign(ours.compare(edge))).toBe(Math.sign(theirs.compare(edge)));
        expect(cut(ours, 10)).toBe(cut(theirs, 10));
      }),
    );
  });

  it.each([
    ['a third of a third thrice', ['1/3', '1/3', '1/3'], '1/3'],
    ['on an edge', ['1/3', '2/3', '29'], '10'],
    ['on an edge below zero', ['-1/3', '-2/3', '-29'], '-10'],
  ])('%s is decided by the whole sum', (_, texts, mean) => {
    const ours = numberOf(meanOf(texts.map(valueFromText)));
    expect(cut(ours, 10)).toBe(cut(exact(mean), 10));
    if (!mean.includes('/')) expect(ours.toFraction()).toBe(mean);
  });

  it('a hair beside an edge stays beside it', () => {
    const over = valueFromText(`${10n ** 40n + 1n}/${10n ** 39n * 3n}`);
    const third = valueFromText('20/3');
    expect(numberOf(meanOf([over, third])).compare(exact(5))).toBe(1);
    const under = valueFromText(`${10n ** 40n - 1n}/${10n ** 39n * 3n}`);
    expect(numberOf(meanOf([under, third])).compare(exact(5))).toBe(-1);
  });
});

describe('the percentile rank', () => {
  /** Another formula: the mean of the places that equal values share in the order, moved back by half a place. */
  const midRank = (values: readonly Value[], value: Value): Exact => {
    const order = values.map(numberOf).sort((a, b) => a.compare(b));
    const places = order.flatMap((each, at) => (each.equals(numberOf(value)) ? [at + 1] : []));
    const mean = exact(places.reduce((sum, place) => sum + place, 0)).div(places.length);
    return mean.sub(exact('1/2')).mul(100).div(values.length);
  };

  it('is the middle of the places that equal values share, worked out one by one with exact fractions', () => {
    fc.assert(
      fc.property(population, (values) => {
        const ladder = ladderOf(sorted(values));
        for (const value of values) {
          expect(percentileOf(ladder, value)?.toFraction()).toBe(midRank(values, value).toFraction());
        }
      }),
    );
  });

  it('counts what is below and what is the same', () => {
    fc.assert(
      fc.property(population, (values) => {
        const ladder = ladderOf(sorted(values));
        for (const value of values) {
          const orders = values.map((each) => numberOf(each).compare(numberOf(value)));
          expect(standingIn(ladder, value)).toEqual({
            below: orders.filter((order) => order < 0).length,
            same: orders.filter((order) => order === 0).length,
          });
        }
      }),
    );
  });

  it('is 50 on average, and turns round with the order', () => {
    const turned = ({ numerator, denominator }: Value): Value => valueOf(-numerator, denominator);
    fc.assert(
      fc.property(population, (values) => {
        const [ladder, mirror] = [ladderOf(sorted(values)), ladderOf(sorted(values.map(turned)))];
        const ranks = values.map((value) => percentileOf(ladder, value) ?? exact(-1));
        expect(sumOf(ranks).div(values.length).toFraction()).toBe('50');
        values.forEach((value, at) =>
          expect(
            percentileOf(mirror, turned(value))
              ?.add(ranks[at] ?? 0)
              .toFraction(),
          ).toBe('100'),
        );
      }),
    );
  });

  it.each([
    [[7, 7, 7, 7], 7, '50', 'equal values are neither worst nor best'],
    [[7], 7, '50', 'nor is one alone'],
    [[1, 2, 3, 4], 1, '25/2', 'the lowest of four'],
    [[1, 2, 3, 4], 4, '175/2', 'the highest of four'],
    [[1, 2, 2, 3], 2, '50', 'two in the middle share it'],
    [[1, 2, 3, 4], 0, '0', 'below everybody, in a group of others'],
    [[1, 2, 3, 4], 5, '100', 'above everybody, in a group of others'],
  ])('in %j is for %d %s: %s', (group, value, percentile) => {
    expect(percentileOf(ladderOf(whole(...group)), valueOf(BigInt(value)))?.toFraction()).toBe(
      exact(percentile).toFraction(),
    );
  });

  it('tells apart what the sort key does not', () => {
    const texts = ['1/3', '333333333333/1000000000000', '333333333334/1000000000000'];
    const values = texts.map(valueFromText);
    expect(new Set(values.map((each) => each.key)).size).toBe(1);
    const ladder = ladderOf(sorted(values));
    expect(values.map((each) => standingIn(ladder, each).below)).toEqual([1, 0, 2]);
  });

  it('keeps its keys when they are written and read, as far as keys go', () => {
    const far = fc.constantFrom(valueOf(10n ** 30n), valueOf(-(10n ** 30n)), valueOf(10n ** 9n), valueOf(0n));
    fc.assert(
      fc.property(fc.array(fc.oneof(fraction, tied, far)), (values) => {
        const { keys } = ladderOf(sorted(values));
        expect(keysFromBytes(keysToBytes(keys))).toEqual(keys);
      }),
    );
  });

  it('is nothing in an empty group', () => {
    expect(percentileOf(ladderOf([]), valueOf(1n))).toBeUndefined();
  });
});

describe('a value', () => {
  it('is the same when it is written and read', () => {
    fc.assert(fc.property(fraction, (value) => expect(valueFromText(valueText(value))).toEqual(value)));
  });

  it('sorts by a key that is cut down, also below zero', () => {
    expect(['1/3', '-1/3', '-2', '0'].map((each) => valueFromText(each).key)).toEqual([
      333333, -333334, -2000000, 0,
    ]);
  });
});
