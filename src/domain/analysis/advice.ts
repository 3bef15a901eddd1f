import { exact, signOf } from '../decimal';
import type { Exact } from '../decimal';
import type { LineCode } from '../statement/chart';
import type { Purpose } from '../statement/actions';
import type { LeverResult } from './distance-result';

/** Of a line of expense, the largest share that somebody could be asked to save in a year. */
const LARGEST_SAVING = exact(1).div(10);

const SAVINGS: readonly Purpose[] = ['business-expense', 'cooperative-expense'];

const PAY: readonly LineCode[] = [
  'salaries-and-honoraria',
  'overtime',
  'holiday-allowance',
  'officers-expense',
];

/** What people live on: never the first thing to save. */
export const isPay = (line: string): boolean => PAY.some((each) => each === line);

/** False for a saving that takes more of a line than anybody could follow. @param after what is left of the line */
export function isFollowable(purpose: Purpose, change: Exact, after: Exact): boolean {
  if (!SAVINGS.includes(purpose)) return true;
  return change.abs().compare(after.sub(change).mul(LARGEST_SAVING)) <= 0;
}

/** Whether a way is offered to people: one that can be followed and does not lower the total. The public JSON tells all. */
export function isOffered({ purpose, kept }: LeverResult): boolean {
  if (!('change' in kept)) return true;
  const { change, entries, total } = kept;
  const after = entries[0]?.after ?? '0';
  const falls = total !== null && signOf(exact(total.after.least).sub(exact(total.before.least))) < 0;
  return !falls && isFollowable(purpose, exact(change), exact(after));
}
