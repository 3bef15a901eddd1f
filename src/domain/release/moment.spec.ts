import { momentOf } from './moment';

const NOW = '2026-11-29T08:00:00.000Z';

describe('the moment up to which a release goes', () => {
  it.each([
    ['2026-11-28', '2026-11-29T00:00:00.000Z', 'the end of a day'],
    ['2025-12-31', '2026-01-01T00:00:00.000Z', 'the end of a year'],
    ['2024-02-28', '2024-02-29T00:00:00.000Z', 'the day before the last of a leap February'],
    ['1900-02-28', '1900-03-01T00:00:00.000Z', 'the end of a February that is none'],
    ['2026-11-29', NOW, 'a day that has not ended'],
    ['2026-11-30', undefined, 'a day ahead'],
    ['2026-02-29', undefined, 'a day that there is not'],
    ['1899-12-31', undefined, 'a day of another age'],
    ['2026-11-28T23:59:59.999Z', '2026-11-28T23:59:59.999Z', 'an exact time'],
    ['2026-11-28T24:00:00.000Z', undefined, 'an hour that there is not'],
    ['2026-02-30T10:00:00.000Z', undefined, 'a time on no day'],
    ['2026-11-29T08:00:00.001Z', undefined, 'a time ahead'],
    ['kemarin', undefined, 'a word'],
  ])('%s: %s, %s', (text, moment, _why) => {
    expect(momentOf(text, NOW)).toBe(moment);
  });
});
