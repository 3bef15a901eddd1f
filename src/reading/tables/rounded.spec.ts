import { plain } from '../../domain/decimal';
import { amountIn } from './amounts';
import { roundedIn } from './rounded';
import { sheetOf } from '../../../test/support/grid-of';

describe('an amount in scientific notation', () => {
  it.each([
    ['1.25E+09', ['1245000000', '1254999999'], 'three figures are left'],
    ['1,25E+09', ['1245000000', '1254999999'], 'with a comma'],
    ['2E+08', ['150000000', '249999999'], 'one figure is left'],
    ['Rp 1.2E+7', ['11500000', '12499999'], 'behind a currency'],
    ['-1.25E+09', ['-1245000001', '-1255000000'], 'below nil'],
    ['-5.000000E+06', ['-5000000', '-5000000'], 'all figures are printed'],
    ['2.50000000E+06', ['2500000', '2500000'], 'with zeros behind the rupiah'],
  ])('%s is between two amounts: %j (%s)', (text, [least, most]) => {
    expect(roundedIn(text)?.map(plain)).toEqual([least, most]);
  });

  it.each(['1.250.000', '1250000', '1E5000', 'E+09', '12.5E+09', '1.25E+01'])('%s is none', (text) => {
    expect(roundedIn(text)).toBeUndefined();
  });

  it('is an amount where all of its figures are printed', () => {
    const sheet = sheetOf([['Kas', '-5.000000E+06']]);
    const cell = sheet.rows[0]?.[1];
    expect(cell && amountIn(sheet, cell, 'comma')).toMatchObject({ kind: 'amount' });
  });

  it('is doubted, never taken as it is printed', () => {
    const sheet = sheetOf([['Kas', '1,25E+09']]);
    const cell = sheet.rows[0]?.[1];
    expect(cell && amountIn(sheet, cell, 'comma')).toMatchObject({ kind: 'ambiguous', text: '1,25E+09' });
  });
});
