import fc from 'fast-check';
import { daysLater, isIsoDate, monthsLater, periodOf } from './period';

describe('periodOf', () => {
  it('ends on 31 December unless another day is given', () => {
    expect(periodOf(2016)).toEqual({ year: 2016, end: '2016-12-31' });
    expect(periodOf(2016, '2016-06-30')).toEqual({ year: 2016, end: '2016-06-30' });
  });
});

describe('isIsoDate', () => {
  it.each([
    ['2016-12-31', true, 'the last day of a year'],
    ['2016-02-29', true, 'a leap year'],
    ['2015-02-29', false, 'no leap year'],
    ['1900-02-29', false, 'a century is none'],
    ['2000-02-29', true, 'but every fourth one is'],
    ['2016-04-31', false, 'April has thirty days'],
    ['2016-13-01', false, 'a thirteenth month'],
    ['2016-00-10', false, 'month nought'],
    ['2016-01-00', false, 'day nought'],
    ['2016-1-1', false, 'without leading zeros'],
    ['31-12-2016', false, 'the Indonesian order'],
    ['2016-12-31T00:00', false, 'with a time'],
    [' 2016-12-31', false, 'with a space'],
    ['', false, 'nothing'],
  ])('%j is %s: %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });
});

describe('days and months later', () => {
  it.each([
    ['2025-12-31', 6, '2026-06-30', 'the last day stays the last'],
    ['2026-11-30', 3, '2027-02-28', 'February is shorter'],
    ['2027-11-29', 3, '2028-02-29', 'and longer in a leap year'],
    ['2026-02-28', 3, '2026-05-31', 'the last day of February too'],
    ['2026-01-15', 12, '2027-01-15', 'over the year'],
  ])('%s and %d months: %s, %s', (day, months, due) => {
    expect(monthsLater(day, months)).toBe(due);
  });

  it('agree with the calendar of the machine', () => {
    const day = fc.date({ min: new Date('1999-01-01'), max: new Date('2101-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (from, days) => {
        const then = new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);
        expect(daysLater(from.toISOString().slice(0, 10), days)).toBe(then);
      }),
    );
  });

  it('crosses months and years', () => {
    expect([daysLater('2026-12-20', 14), daysLater('2028-02-15', 14)]).toEqual(['2027-01-03', '2028-02-29']);
  });
});
