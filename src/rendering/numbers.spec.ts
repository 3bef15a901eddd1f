import {
  capitalised,
  date,
  decimal,
  listed,
  percent,
  plainNumber,
  points,
  pointsRange,
  rupiah,
} from './numbers';

describe('Indonesian numbers', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1.000'],
    ['1234567', '1.234.567'],
    ['1234567.5', '1.234.567,50'],
    ['1234567.00', '1.234.567'],
    ['2145216355.9408451741', '2.145.216.355,94'],
    ['-1234', '−1.234'],
    ['-0.001', '0,00'],
    ['12345678901234567890', '12.345.678.901.234.567.890'],
  ])('rupiah of %s is %s', (text, written) => {
    expect(rupiah(text)).toBe(written);
  });

  it.each([
    ['12.8899999999', '12,88\u00a0%', 'cut, not rounded'],
    ['79.995', '79,99\u00a0%', 'never over its band'],
    ['100.0000000000', '100,00\u00a0%', 'always two decimals'],
    ['-0.3392813444', '−0,33\u00a0%', 'cut towards zero'],
    ['9999.9', '9.999,90\u00a0%', 'grouped'],
  ])('percent of %s is %s: %s', (text, written) => {
    expect(percent(text)).toBe(written);
  });

  it.each([
    ['79.995', '79,99'],
    ['3', '3,00'],
    ['0.1', '0,10'],
  ])('points of %s are %s', (text, written) => {
    expect(points(text)).toBe(written);
  });

  it('writes a range of points, and a single number where both ends are shown alike', () => {
    expect(pointsRange('36', '86.5')).toBe('36,00–86,50');
    expect(pointsRange('2.5', '2.5')).toBe('2,50');
  });

  it.each([
    ['100', '100'],
    ['10', '10'],
    ['7.5', '7,5'],
    ['83.3333333333', '83,33'],
    ['0.50', '0,5'],
    ['0', '0'],
    ['1000', '1.000'],
    ['10.05', '10,05'],
  ])('a plain number %s is %s', (text, written) => {
    expect(plainNumber(text)).toBe(written);
  });

  it('writes dates, lists and sentences', () => {
    expect(date('2016-12-31')).toBe('31 Desember 2016');
    expect(date('2024-02-05T10:00:00Z')).toBe('5 Februari 2024');
    expect(listed(['a', 'b', 'c'])).toBe('a, b, dan c');
    expect(listed(['a', 'b'])).toBe('a dan b');
    expect(listed([])).toBe('');
    expect(capitalised('modal sendiri')).toBe('Modal sendiri');
  });

  it.each(['', 'abc', '1,5', '1e3', '.5'])('refuses %p, which is a mistake of ours', (text) => {
    expect(() => decimal(text, 2)).toThrow('not a decimal');
  });

  it('refuses what is no date', () => {
    expect(() => date('2016-13-01')).toThrow('not a date');
  });
});
