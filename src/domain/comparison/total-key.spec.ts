import { exact } from '../decimal';
import { OPEN_BELOW, totalKey } from './total-key';

const certain = (points: string): number => totalKey(exact(points), exact(points));

describe('what totals are sorted by', () => {
  it.each([
    ['82.5', 82_500_000],
    ['1/3', 333_333],
    ['-1/3', -333_334],
    ['0', 0],
  ])('is the total of %s cut to six decimals downwards', (points, key) => {
    expect(certain(points)).toBe(key);
  });

  it('puts every open total below every certain one, the highest possible first', () => {
    const keys = [
      certain('-99999999999999999999'),
      totalKey(exact('10'), exact('99999999999999999999')),
      totalKey(exact('10'), exact('90')),
      totalKey(exact('80'), exact('81')),
      totalKey(null, null),
    ];
    expect(keys).toEqual([...keys].sort((a, b) => b - a));
    expect(keys.map((key) => key > OPEN_BELOW)).toEqual([true, false, false, false, false]);
    expect(keys.every(Number.isSafeInteger)).toBe(true);
  });
});
