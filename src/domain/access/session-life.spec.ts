import { isAlive, isToNote } from './session-life';

const HOUR = 3_600_000;
const SINCE = 1_000_000_000_000;

describe('how long a session lives', () => {
  it.each([
    [0, 0, true, 'just begun'],
    [11.9, 0, true, 'a break'],
    [12, 0, false, 'half a day without a request'],
    [160, 159, true, 'busy every day'],
    [168, 167.9, false, 'a week, however busy'],
  ])('after %d hours, last seen after %d: %s, %s', (now, seen, alive, _why) => {
    const times = { since: SINCE, seen: SINCE + seen * HOUR };
    expect(isAlive(times, SINCE + now * HOUR)).toBe(alive);
  });

  it('is noted no more often than every five minutes', () => {
    const times = { since: SINCE, seen: SINCE };
    expect([isToNote(times, SINCE + 299_999), isToNote(times, SINCE + 300_000)]).toEqual([false, true]);
  });
});
