import { timeLeft } from './pace';

describe('the time that a batch still takes', () => {
  it.each<[readonly number[], number, number | undefined, string]>([
    [[], 10, undefined, 'nothing has ended'],
    [[1000], 10, undefined, 'one says nothing of how long another takes'],
    [[3000, 2000, 1000], 10, 10_000, 'one each second'],
    [[2000, 2000, 1000], 3, 1500, 'several at once count as they came'],
    [[2000, 1000], 0, 0, 'nothing is left'],
  ])('after ends at %j and with %i left is %s: %s', (ended, left, expected) => {
    expect(timeLeft(ended, left)).toBe(expected);
  });
});
