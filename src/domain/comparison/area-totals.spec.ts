import { exact } from '../decimal';
import type { Amounts } from './amounts';
import { sumsOfAll, totalsOf, type AreaTotals } from './area-totals';

const areaTotals = (units: readonly Amounts[]): AreaTotals => totalsOf(sumsOfAll(units));

const unit = (assets?: string, liabilities?: string, equity?: string): Amounts => ({
  ...(assets ? { assets: exact(assets) } : {}),
  ...(liabilities ? { liabilities: exact(liabilities) } : {}),
  ...(equity ? { equity: exact(equity) } : {}),
});

describe('the sums of an area', () => {
  it('leave away what a unit did not report', () => {
    const { units, totals } = areaTotals([unit('100', '60', '40'), unit('50'), unit()]);
    expect(units).toBe(3);
    expect([totals.assets.sum.toFraction(), totals.assets.units]).toEqual(['150', 2]);
    expect([totals.equity.sum.toFraction(), totals.equity.units]).toEqual(['40', 1]);
  });

  it('are checked over the units that report all three', () => {
    const { balance } = areaTotals([unit('100', '60', '40'), unit('999999')]);
    expect([balance.units, balance.fails, balance.difference.toFraction()]).toEqual([1, false, '0']);
  });

  it('that were once published do not agree: 453.89 against 61.59 and 215.91', () => {
    const { balance } = areaTotals([unit('453.89', '61.59', '215.91')]);
    expect([balance.fails, balance.difference.toFraction()]).toEqual([true, exact('176.39').toFraction()]);
  });

  it.each([
    ['9', false, 'the rounding of one unit'],
    ['10', true, 'one rupiah more'],
  ])('of one unit with a difference of %s fail: %s, %s', (difference, fails) => {
    const assets = exact('1000000').add(exact(difference)).toFraction();
    expect(areaTotals([unit(assets, '600000', '400000')]).balance.fails).toBe(fails);
  });

  it('of two units may differ by the rounding of both', () => {
    const off = unit('1000009', '600000', '400000');
    expect(areaTotals([off, off]).balance.fails).toBe(false);
    expect(areaTotals([off, unit('1000010', '600000', '400000')]).balance.fails).toBe(true);
  });

  it('of nobody agree', () => {
    expect(areaTotals([]).balance.fails).toBe(false);
  });
});
