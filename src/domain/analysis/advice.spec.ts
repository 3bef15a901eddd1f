import { exact } from '../decimal';
import type { Purpose } from '../statement/actions';
import { isFollowable, isOffered, isPay } from './advice';
import type { LeverResult } from './distance-result';

const lever = (
  purpose: Purpose,
  change: string,
  after: string,
  total: readonly [string, string],
): LeverResult => ({
  ...{ purpose, line: 'travel', label: 'Beban perjalanan', way: 'down', meant: null, alone: null },
  kept: {
    change,
    entries: [{ line: 'travel', label: 'Beban perjalanan', change, after }],
    others: [],
    total: {
      before: { least: total[0], most: total[0] },
      after: { least: total[1], most: total[1] },
    },
    grade: null,
  },
});

const moved = (line: string, change: string, before: string) => ({
  line,
  change: exact(change),
  after: exact(before).add(exact(change)),
});

describe('advice', () => {
  it.each([
    [true, 'business-expense', '-100', '1000', 'a tenth of the line'],
    [false, 'business-expense', '-101', '1000', 'a rupiah more than a tenth'],
    [false, 'cooperative-expense', '-730', '1000', 'three quarters of the line'],
    [true, 'collection', '-250', '1000', 'a quarter of what is lent'],
    [false, 'collection', '-251', '1000', 'a rupiah more than a quarter'],
    [true, 'sales-collection', '-500', '1000', 'half of what buyers owe'],
    [false, 'sales-collection', '-501', '1000', 'a rupiah more than half'],
    [false, 'savings', '251', '1000', 'members who bring more than a quarter more'],
    [false, 'member-capital', '1', '0', 'more of what there is not'],
    [true, 'withdrawal', '-1000', '1000', 'all that is placed'],
  ] as const satisfies readonly (readonly [boolean, Purpose, string, string, string])[])(
    'can be followed: %s, %s of %s out of %s, %s',
    (may, purpose, change, before, _why) => {
      expect(isFollowable(purpose, [moved('line', change, before)])).toBe(may);
    },
  );

  it.each([
    [true, 'reserve', '900', '900', 'all that is not shared out'],
    [false, 'placement', '451', '900', 'more than half of the cash'],
    [true, 'repayment', '-450', '900', 'half of the cash'],
  ] as const satisfies readonly (readonly [boolean, Purpose, string, string, string])[])(
    'is measured by what is booked against it: %s, %s of %s with %s there, %s',
    (may, purpose, change, there, _why) => {
      const against = moved('cash', change.startsWith('-') ? change : `-${change}`, there);
      expect(isFollowable(purpose, [moved('line', change, '10'), against])).toBe(may);
    },
  );

  it('of a class of loans is measured by that class, not by all that is lent', () => {
    const collected = (amount: string, of: string) => [
      moved('member-loans', amount, '100000'),
      moved('cash', amount.slice(1), '0'),
      moved('loss-loans', amount, of),
    ];
    expect(isFollowable('problem-collection', collected('-250', '1000'), 'loss-loans')).toBe(true);
    expect(isFollowable('problem-collection', collected('-251', '1000'), 'loss-loans')).toBe(false);
  });

  it.each([
    [true, lever('business-expense', '-100', '900', ['60', '61']), 'raises the total'],
    [true, lever('business-expense', '-100', '900', ['60', '60']), 'leaves it'],
    [false, lever('business-expense', '-100', '900', ['60', '59.75']), 'lowers it'],
    [false, lever('business-expense', '-500', '500', ['60', '65']), 'too much to save'],
  ])('is offered: %s, where it %#', (offered, of) => {
    expect(isOffered(of)).toBe(offered);
  });

  it('still tells why there is no amount', () => {
    const kept = { why: 'out-of-reach', line: null, label: null, has: null } as const;
    expect(isOffered({ ...lever('savings', '1', '1', ['1', '1']), kept })).toBe(true);
  });

  it('knows what people are paid', () => {
    expect(['salaries-and-honoraria', 'officers-expense', 'travel'].map(isPay)).toEqual([true, true, false]);
  });
});
