import { isIsoDate, periodOf } from './period';

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
