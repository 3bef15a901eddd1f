import fc from 'fast-check';
import { plain } from '../decimal';
import { binsOf, isInBin } from './bins';
import { measuredOf, type Measured } from './group-statistics';
import { numberOf, valueFromText, valueOf } from './value';

const measured = (texts: readonly string[]): Measured => {
  const found = measuredOf(texts.map(valueFromText));
  if (!found) throw new Error('nothing measured');
  return found;
};

describe('a distribution', () => {
  it('has round steps, and open ends that tell neither the least nor the greatest value', () => {
    const bins = binsOf(measured(['-999', '10', '12', '14', '16', '18', '20', '22', '9999']));
    expect(
      bins.map((each) => [each.from && plain(each.from), each.below && plain(each.below), each.count]),
    ).toEqual([
      [undefined, '5', 1],
      ['5', '10', 0],
      ['10', '15', 3],
      ['15', '20', 2],
      ['20', '25', 2],
      ['25', '30', 0],
      ['30', undefined, 1],
    ]);
  });

  it('counts in each step exactly the values that its list shows', () => {
    const texts = fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, (found) => {
        const values = found.map(([top, under]) => valueFromText(`${top}/${under}`));
        const group = measuredOf(values);
        if (!group) throw new Error('nothing measured');
        for (const bin of binsOf(group))
          expect(values.filter((value) => isInBin(numberOf(value), bin))).toHaveLength(bin.count);
      }),
      { numRuns: 50 },
    );
  });

  it('counts a value on an edge in the step that begins there, and one just under it before', () => {
    const bins = binsOf(measured(['10', '29999999999/3000000000', '12', '14', '16', '18', '20']));
    const endingAt = (edge: string): number | undefined =>
      bins.find((each) => each.below && plain(each.below) === edge)?.count;
    expect([endingAt('10'), endingAt('12')]).toEqual([1, 1]);
  });

  it('counts every value once, whatever they are', () => {
    const value = fc
      .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
      .map(([n, d]) => valueOf(n, d));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (values) => {
        const found = measuredOf(values);
        const bins = found ? binsOf(found) : [];
        expect(bins.reduce((sum, each) => sum + each.count, 0)).toBe(values.length);
        expect(bins.length).toBeLessThan(14);
      }),
    );
  });
});
