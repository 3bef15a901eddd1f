import { HUNDRED, ZERO, cut, exact, greater, lesser, plain, signOf, sortKey, sumOf } from './decimal';

describe('exact', () => {
  it.each([
    ['105671492.50', '105671492.5', 'a decimal'],
    ['30/17', '1.(7647058823529411)', 'a weight that no decimal can hold'],
    ['-0.1', '-0.1', 'a negative decimal'],
    ['74999.99999999907', '74999.99999999907', 'an amount from a database, with all its digits'],
    ['99999999999999999999.99', '99999999999999999999.99', 'more digits than a machine number holds'],
  ])('reads %s as it is written: %#', (text, expected) => {
    expect(exact(text).toString(20)).toBe(expected);
  });

  it('adds tenths without a remainder', () => {
    expect(exact('0.1').add(exact('0.2')).equals(exact('0.3'))).toBe(true);
  });

  it('adds seventeen seventeenths to the whole weight', () => {
    expect(sumOf(Array.from({ length: 17 }, () => exact('30/17'))).toFraction()).toBe('30');
  });

  it.each(['', 'abc', '1.234.567', '1/0'])('refuses %j', (text) => {
    expect(() => exact(text)).toThrow();
  });
});

describe('sumOf, lesser, greater and signOf', () => {
  it('adds nothing up to zero', () => {
    expect(sumOf([]).equals(ZERO)).toBe(true);
  });

  it('finds the smaller and the greater', () => {
    expect(lesser(exact('1/3'), exact('0.33')).toFraction()).toBe('33/100');
    expect(greater(exact('1/3'), exact('0.33')).toFraction()).toBe('1/3');
    expect(lesser(exact(-1), HUNDRED).toFraction()).toBe('-1');
  });

  it.each([
    ['-0.0000001', -1],
    ['0', 0],
    ['0.0000001', 1],
  ])('gives %s the sign %d', (text, sign) => {
    expect(signOf(exact(text))).toBe(sign);
  });
});

describe('cut', () => {
  it.each([
    ['79.995', 2, '79.99', 'never rounded up into the next grade'],
    ['79.99999999999999', 2, '79.99', 'not even from so near'],
    ['80', 2, '80.00', 'always the decimals asked for'],
    ['15.0000001', 4, '15.0000', 'what lies further right is not shown'],
    ['-0.019', 2, '-0.01', 'towards zero, not down'],
    ['-0.001', 2, '0.00', 'no minus before nothing'],
    ['1/3', 10, '0.3333333333', 'a fraction'],
    ['0.05', 0, '0', 'no decimals'],
    ['1234.9', 0, '1234', 'no decimals, no point'],
    ['0', 2, '0.00', 'nothing'],
  ])('cuts %s to %d decimals as %s: %s', (text, places, expected) => {
    expect(cut(exact(text), places)).toBe(expected);
  });
});

describe('plain', () => {
  it.each([
    ['100', '100', 'keeps the zeros of a whole number'],
    ['105671492.50', '105671492.5', 'drops those of a decimal'],
    ['0', '0', 'nothing'],
    ['-12.30', '-12.3', 'a negative'],
    ['30/17', '1.7647058823', 'cut where no decimal is exact'],
    ['-1/100000000000', '0', 'too small to show'],
    ['1000.0001', '1000.0001', 'zeros inside stay'],
  ])('writes %s as %s: %s', (text, expected) => {
    expect(plain(exact(text))).toBe(expected);
  });
});

describe('sortKey', () => {
  it.each([
    ['12.88', 12_880_000n],
    ['0.0000009', 0n],
    ['-0.0000001', -1n],
    ['-1', -1_000_000n],
    ['0', 0n],
    ['1/3', 333_333n],
    ['-1/3', -333_334n],
  ])('of %s is %d', (text, key) => {
    expect(sortKey(exact(text))).toBe(key);
  });

  it('keeps the order of ratios', () => {
    const ratios = ['-3.5', '-3.4999999', '-0.1', '0', '0.1', '9.999999', '10', '1000'].map((text) =>
      exact(text),
    );
    const keys = ratios.map(sortKey);
    expect([...keys].sort((a, b) => (a < b ? -1 : 1))).toEqual(keys);
  });
});
