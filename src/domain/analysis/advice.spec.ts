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

describe('advice', () => {
  it.each([
    [true, 'business-expense', '-100', '900', 'a tenth of the line'],
    [false, 'business-expense', '-101', '899', 'a rupiah more than a tenth'],
    [false, 'cooperative-expense', '-730', '270', 'three quarters of the line'],
    [true, 'collection', '-730', '270', 'money that comes in is no saving'],
  ] as const satisfies readonly (readonly [boolean, Purpose, string, string, string])[])(
    'can be followed: %s, %s of %s that leaves %s, %s',
    (may, purpose, change, after, _why) => {
      expect(isFollowable(purpose, exact(change), exact(after))).toBe(may);
    },
  );

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
