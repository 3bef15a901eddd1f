import { exact, signOf } from '../../domain/decimal';
import type { Period } from '../../domain/period';
import type { LineCode } from '../../domain/statement/chart';
import type { Finding } from '../../domain/statement/finding';
import type { Statement } from '../../domain/statement/statement';
import { PLAUSIBLE_ASSETS } from '../weights';

const WHOLE_YEAR = 12;
/** What a part of a year makes look small or large. */
const EARNED: LineCode = 'surplus-after-tax';

/**
 * A statement that ends before the year does may tell of a part of it: that is said, since nothing earned in six months
 * stands beside a balance as a year's does. A book year may end on such a day too; then it is explained.
 */
export function partOfYear({ end }: Period): readonly Finding[] {
  const month = Number(end.slice(5, 7));
  if (month === WHOLE_YEAR) return [];
  const [found, expected] = [exact(month), exact(WHOLE_YEAR)];
  const difference = found.sub(expected);
  return [{ check: 'part-of-year', severity: 'warns', line: EARNED, found, expected, difference, text: end }];
}

/** Assets so small or so large that the amounts are probably told in thousands or millions, or were multiplied twice. */
export function implausibleSize(figures: Statement['figures']): readonly Finding[] {
  const line: LineCode = 'total-assets';
  const figure = figures.get(line);
  if (!figure || signOf(figure.amount) === 0) return [];
  const [least, most] = PLAUSIBLE_ASSETS.map((limit) => exact(limit));
  const { amount: found, origin } = figure;
  const expected = least && signOf(found.abs().sub(least)) < 0 ? least : most;
  if (!expected || (expected === most && signOf(found.abs().sub(expected)) <= 0)) return [];
  return [
    {
      check: 'size-implausible',
      severity: 'stops',
      line,
      found,
      expected,
      difference: found.sub(expected),
      origin,
    },
  ];
}
