import fc from 'fast-check';
import { exact } from '../decimal';
import { histogram } from './histogram';

const values = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { maxLength: 300 });

describe('a histogram', () => {
  it('counts every value once, in steps of one width without a hole', () => {
    fc.assert(
      fc.property(values, (cents) => {
        const bins = histogram(cents.map((each) => exact(each).div(100)));
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(cents.length);
        const closed = bins.filter((bin) => bin.from && bin.below);
        const widths = new Set(closed.map((bin) => bin.below?.sub(bin.from ?? 0).toFraction()));
        expect(widths.size).toBeLessThanOrEqual(1);
        bins
          .slice(1)
          .forEach((bin, at) => expect(bin.from?.toFraction()).toBe(bins[at]?.below?.toFraction()));
        expect(bins.length).toBeLessThanOrEqual(13);
      }),
    );
  });

  it('counts as a plain loop does', () => {
    fc.assert(
      fc.property(values, (cents) => {
        const all = cents.map((each) => exact(each));
        for (const { from, below, count } of histogram(all)) {
          const inside = all.filter(
            (value) => (!from || value.compare(from) >= 0) && (!below || value.compare(below) < 0),
          );
          expect(inside).toHaveLength(count);
        }
      }),
    );
  });

  it('puts a value at an edge into the step that begins there', () => {
    const bins = histogram([0, 1, 1, 2, 3, 10].map((each) => exact(each)));
    expect(bins.find((bin) => bin.from?.equals(1))?.count).toBe(2);
  });

  it('leaves what is far off in an open end, without its value as an edge', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => exact(10 + at));
    const bins = histogram([...crowd, exact(1_000_000)]);
    expect(bins[bins.length - 1]).toMatchObject({ count: 1 });
    expect(bins[bins.length - 1]?.below).toBeUndefined();
    expect(bins.length).toBeLessThan(14);
  });

  it('is empty of nothing, and one step of one value', () => {
    expect(histogram([])).toEqual([]);
    expect(histogram([exact('12.5')]).map((bin) => bin.count)).toEqual([1]);
  });
});
