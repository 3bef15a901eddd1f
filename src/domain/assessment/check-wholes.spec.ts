import { buildStatement } from '../../../test/support/build-statement';
import type { Amounts } from '../../../test/support/build-statement';
import { plain } from '../decimal';
import { findRuleSet } from '../rules/registry';
import { basisFor } from './basis';
import { findingsOf } from './findings';

/** What is said of a statement beyond total assets that were not given. */
function told(figures: Amounts, id = 'perdep-06-2016'): string[] {
  const law = findRuleSet(id)!;
  return findingsOf(basisFor(law, buildStatement({ kind: law.kinds[0]!, figures })))
    .filter(({ check }) => check !== 'total-assets-missing')
    .map(
      ({ check, severity, line, other, found, expected }) =>
        `${check} ${severity} ${line} ${plain(found)} ${other ?? '–'} ${plain(expected)}`,
    );
}

describe('a part above its whole', () => {
  it.each<[string, Amounts, string, string]>([
    [
      'loans to members above all loans',
      { 'member-loan-volume': 900, 'loan-volume': 500 },
      'perdep-06-2016',
      'part-exceeds-whole stops member-loan-volume 900 loan-volume 500',
    ],
    [
      'a line above the term that holds it',
      { 'member-loans': 900, 'loan-volume': 500 },
      'perdep-06-2016',
      'part-exceeds-whole stops member-loans 900 loan-volume 500',
    ],
    [
      'cash and bank above all assets',
      { 'cash-and-bank': 900, 'total-assets': 500 },
      'perdep-06-2016',
      'part-exceeds-whole stops cash-and-bank 900 total-assets 500',
    ],
    [
      'liquid assets above current assets',
      { 'liquid-assets': 900, 'current-assets': 500 },
      'kkpkk-2021',
      'part-exceeds-whole stops liquid-assets 900 current-assets 500',
    ],
    [
      'savings of others above all savings',
      { 'member-savings': 100, 'non-member-savings': 150 },
      'kkpkk-2021',
      'part-exceeds-whole stops non-member-savings 150 member-savings 100',
    ],
    [
      'the same where savings are told by kind',
      {
        'voluntary-savings': 60,
        'time-deposits-short': 40,
        'special-savings': 0,
        'staff-savings': 0,
        'non-member-savings': 150,
      },
      'kkpkk-2021',
      'part-exceeds-whole stops non-member-savings 150 member-savings 100',
    ],
    [
      'loans at risk above all loans',
      { 'loans-at-risk': 900, 'loans-outstanding': 500 },
      'perdep-06-2016',
      'part-exceeds-whole warns loans-at-risk 900 loans-outstanding 500',
    ],
    [
      'problem financing above all financing',
      { 'problem-financing': 900, financing: 500 },
      'perdep-07-2016',
      'part-exceeds-whole warns problem-financing 900 financing 500',
    ],
    [
      'salaries above all expense of service',
      { salaries: 900, 'service-operating-cost': 500 },
      'perdep-07-2016',
      'part-exceeds-whole stops salaries 900 service-operating-cost 500',
    ],
  ])('is told: %s', (_what, figures, id, expected) => {
    expect(told(figures, id)).toEqual([expected]);
  });

  it.each<[string, Amounts]>([
    ['equal amounts', { 'cash-and-bank': 500, 'total-assets': 500 }],
    ['rounding', { 'cash-and-bank': 500_009, 'total-assets': 500_000 }],
    ['loans before and after the allowance', { 'member-loans': 900, 'loans-net': 500 }],
    ['own capital beside a loss', { 'own-capital': 900, equity: 500 }],
  ])('is not told of %s', (_what, figures) => {
    expect(told(figures).filter((each) => each.startsWith('part-exceeds'))).toEqual([]);
  });
});

describe('surplus and what is taken away', () => {
  const GROSS = { 'gross-surplus': 257, 'surplus-before-tax': 257 };

  it.each<[string, Amounts, string[]]>([
    [
      'more is shared out than the income statement leaves',
      { 'share-of-deposits': 1000, 'share-of-transactions': 0, 'surplus-after-tax': 100 },
      ['distribution-exceeds-surplus warns distributed-surplus 1000 – 100'],
    ],
    ['nothing is shared out of a loss', { 'share-of-deposits': 0, 'surplus-after-tax': -100 }, []],
    ['exactly the surplus is shared out', { 'share-of-deposits': 100, 'surplus-after-tax': 100 }, []],
    [
      'gross surplus is the surplus before tax beside a larger expense',
      { ...GROSS, 'business-expense': 550 },
      ['gross-surplus-after-expense warns gross-surplus 257 surplus-before-tax 807'],
    ],
    [
      'both expenses together are larger',
      { ...GROSS, 'business-expense': 200, 'cooperative-expense': 60 },
      ['gross-surplus-after-expense warns gross-surplus 257 surplus-before-tax 517'],
    ],
    [
      'other income is as large as the expense',
      { ...GROSS, 'business-expense': 550, 'other-income-and-expense': 550 },
      [],
    ],
    ['there is no expense', { ...GROSS, 'business-expense': 0 }, []],
    [
      'depreciation is more than the building',
      {
        land: 0,
        buildings: 100,
        'depreciation-buildings': -900,
        vehicles: 0,
        'depreciation-vehicles': 0,
        equipment: 0,
        'depreciation-equipment': 0,
        'other-fixed-assets': 0,
        'depreciation-other': 0,
        depreciation: 0,
      },
      ['contra-exceeds-whole stops fixed-assets -800 – 0'],
    ],
    [
      'the allowance is more than all loans',
      {
        'member-loans': 100,
        'non-member-loans': 0,
        'other-cooperative-loans': 0,
        'loan-loss-allowance': -101,
      },
      ['contra-exceeds-whole stops loans-net -1 – 0'],
    ],
  ])('%s', (_what, figures, expected) => {
    expect(told(figures)).toEqual(expected);
  });
});
