import { exact } from '../domain/decimal';
import { decimalOf, decimalText, fractionText } from './columns';

describe('the columns of exact numbers', () => {
  it.each(['0', '-1', '105671492.5', '12345678901234567890.123456789', '-0.00000001', '0.0625'])(
    'keep the amount %s',
    (text) => {
      expect(decimalOf(exact(text))).toBe(text);
      expect(exact(decimalText.to(exact(text)) as string).equals(exact(text))).toBe(true);
    },
  );

  it('refuse an amount that is no finite decimal', () => {
    expect(() => decimalOf(exact('1/3'))).toThrow('no finite decimal: 1/3');
  });

  it.each(['30/17', '-1/3', '5'])('keep the fraction %s', (text) => {
    expect(fractionText.to(exact(text))).toBe(text);
  });

  it('keep nothing as nothing', () => {
    for (const column of [decimalText, fractionText]) {
      expect([column.to(null), column.from(null)]).toEqual([null, null]);
    }
    expect(fractionText.to(exact(0))).toBe('0');
  });
});
