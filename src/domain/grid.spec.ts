import fc from 'fast-check';
import { addressOf, cellAt, numberText, textOf, type Sheet } from './grid';

describe('numberText', () => {
  it.each([
    [74999.99999999907, '75000', 'noise of a database'],
    [0.1 + 0.2, '0.3', 'noise of a sum'],
    [100.1 + 200.2 - 300.3, '0', 'what a difference leaves over'],
    [4228431187.550001, '4228431187.55', 'noise at the size of a balance sheet'],
    [1234567890123.4502, '1234567890123.45', 'a double is this coarse here'],
    [-74999.99999999907, '-75000', 'negative'],
    [1234567.895, '1234567.895', 'three decimals, typed'],
    [0.120003, '0.120003', 'near a cent, but typed'],
    [12.883412341234, '12.883412341234', 'a ratio'],
    [10.0000031234567, '10.0000031234567', 'a ratio just over an edge stays over it'],
    [1e-7, '0.0000001', 'no exponent'],
    [1.5e21, '1500000000000000000000', 'no exponent'],
    [-0, '0', 'no negative zero'],
  ])('%d is %s: %s', (value, expected) => {
    expect(numberText(value)).toBe(expected);
  });

  it('keeps every amount of whole cents, and never writes an exponent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (cents) => {
        expect(Number(numberText(cents / 100))).toBeCloseTo(cents / 100, 2);
        expect(numberText(cents / 100)).toMatch(/^-?\d+(\.\d{1,2})?$/);
      }),
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberText(value)).toMatch(/^-?\d+(\.\d+)?$/);
      }),
    );
  });
});

describe('Grid', () => {
  const sheet: Sheet = {
    name: 'Neraca',
    hidden: false,
    rows: [[{ address: 'A1', content: { kind: 'text', text: 'Kas' } }]],
    hiddenRows: [],
    hiddenColumns: [],
  };

  it('gives a blank cell with its address where nothing stands', () => {
    expect(textOf(cellAt(sheet, 0, 0))).toBe('Kas');
    expect(cellAt(sheet, 11, 27)).toEqual({ address: 'AB12', content: { kind: 'blank' } });
  });

  it.each([
    [0, 'A1'],
    [25, 'Z1'],
    [26, 'AA1'],
    [701, 'ZZ1'],
    [702, 'AAA1'],
    [16383, 'XFD1'],
  ])('column %d is %s', (column, address) => {
    expect(addressOf(0, column)).toBe(address);
  });
});
