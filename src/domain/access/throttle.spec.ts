import { OF_ACCOUNT, OF_ADDRESS, waitOf, withAttempt, type Failures } from './throttle';

const NOW = 1_000_000_000;
const MINUTE = 60_000;
const after = (count: number): Failures => ({ count, last: NOW });

describe('how long one waits after so many failures', () => {
  it.each([
    [0, 0, 'nothing failed'],
    [4, 0, 'mistyping is free'],
    [5, 15_000, 'then a little'],
    [6, 30_000, 'then twice as long'],
    [8, 120_000, 'and again'],
    [11, 15 * MINUTE, 'never longer than a quarter of an hour'],
    [5000, 15 * MINUTE, 'however many there were'],
  ])('%d: %d ms, %s', (count, wait, _why) => {
    expect(waitOf(count === 0 ? undefined : after(count), OF_ACCOUNT, NOW)).toBe(wait);
  });

  it('is over when it has been waited, and all is forgotten after a day', () => {
    expect(waitOf(after(6), OF_ACCOUNT, NOW + 29_999)).toBe(1);
    expect(waitOf(after(6), OF_ACCOUNT, NOW + 30_000)).toBe(0);
    expect(withAttempt(after(6), NOW + 24 * 60 * MINUTE)).toEqual({ count: 1, last: NOW + 24 * 60 * MINUTE });
  });

  it('is longer off for a whole address than for one account', () => {
    expect(waitOf(after(39), OF_ADDRESS, NOW)).toBe(0);
    expect(waitOf(after(40), OF_ADDRESS, NOW)).toBe(15_000);
  });

  it('guesses fewer than a hundred passwords a day of one account from one address', () => {
    let failures: Failures | undefined;
    let guesses = 0;
    for (let now = NOW; now < NOW + 24 * 60 * MINUTE - 1; guesses += 1) {
      now += waitOf(failures, OF_ACCOUNT, now);
      failures = withAttempt(failures, now);
    }
    expect(guesses).toBeLessThan(110);
  });
});
