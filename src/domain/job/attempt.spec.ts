import fc from 'fast-check';
import { afterFailure, afterLoss, MOST_FAILURES, MOST_LOSSES } from './attempt';

describe('after a failure', () => {
  it.each([
    [1, 5_000],
    [2, 20_000],
    [3, 80_000],
    [4, 320_000],
  ])('number %i the next attempt waits %i ms, each time four times as long', (failures, wait) => {
    expect(afterFailure(failures, 0)).toEqual({ state: 'failed', wait });
  });

  it('a person has to look at what has used up its attempts', () => {
    expect(afterFailure(MOST_FAILURES, 0.5)).toEqual({ state: 'dead' });
  });

  it('a wait is drawn out by a quarter at most, and stays below the next one', () => {
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_FAILURES - 1 }), chance, (failures, by) => {
        const [drawn, plain] = [afterFailure(failures, by), afterFailure(failures, 0)];
        if (drawn.state === 'dead' || plain.state === 'dead') return false;
        return plain.wait <= drawn.wait && drawn.wait <= plain.wait * 1.25;
      }),
    );
  });
});

it('a job whose process ended is taken up again, unless it has ended many', () => {
  expect([1, MOST_LOSSES - 1, MOST_LOSSES].map(afterLoss)).toEqual(['queued', 'queued', 'dead']);
});
