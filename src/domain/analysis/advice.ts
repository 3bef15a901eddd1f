import { ZERO, exact, signOf } from '../decimal';
import type { Exact } from '../decimal';
import type { LineCode } from '../statement/chart';
import type { Purpose } from '../statement/actions';
import type { LeverResult } from './distance-result';

/** What a change is measured by: the line itself (of loans the class that is meant), or what is booked against it. */
interface Limit {
  readonly of: 'line' | 'counter';
  /** The largest share of it that somebody could be asked to move within a year. */
  readonly share: Exact;
}

const WHOLE = exact(1);
const HALF = exact(1).div(2);
const QUARTER = exact(1).div(4);
const TENTH = exact(1).div(10);

/**
 * How far each way can be followed: judgement of this program, no figure of a law. What others have to bring (members,
 * borrowers) grows or falls by a quarter at most, what buyers owe by half of it, expense by a tenth. Cash that is there can be
 * put elsewhere up to half; what only a decision moves, whole.
 */
const LIMITS: Readonly<Record<Purpose, Limit>> = {
  'member-capital': { of: 'line', share: QUARTER },
  'participation-capital': { of: 'line', share: QUARTER },
  savings: { of: 'line', share: QUARTER },
  reserve: { of: 'counter', share: WHOLE },
  collection: { of: 'line', share: QUARTER },
  'problem-collection': { of: 'line', share: QUARTER },
  'unsecured-collection': { of: 'line', share: QUARTER },
  'sales-collection': { of: 'line', share: HALF },
  lending: { of: 'line', share: QUARTER },
  placement: { of: 'counter', share: HALF },
  withdrawal: { of: 'line', share: WHOLE },
  repayment: { of: 'counter', share: HALF },
  'business-expense': { of: 'line', share: TENTH },
  'cooperative-expense': { of: 'line', share: TENTH },
};

const PAY: readonly LineCode[] = [
  'salaries-and-honoraria',
  'overtime',
  'holiday-allowance',
  'officers-expense',
];

/** What people live on: never the first thing to save. */
export const isPay = (line: string): boolean => PAY.some((each) => each === line);

/** A line that moves: by how much, and what it has then. Rupiah. */
interface Moved {
  readonly line: string;
  readonly change: Exact;
  readonly after: Exact;
}

/**
 * False for a change that takes more than anybody could follow.
 *
 * @param entries the line that leads, then what is booked against it, then what moves with both
 * @param meant the class of loans that is meant
 */
export function isFollowable(purpose: Purpose, entries: readonly Moved[], meant?: string): boolean {
  const { of, share } = LIMITS[purpose];
  const [line, counter] = entries;
  const measured = of === 'counter' ? counter : (entries.find((each) => each.line === meant) ?? line);
  const before = measured ? measured.after.sub(measured.change) : ZERO;
  return line === undefined || line.change.abs().compare(before.mul(share)) <= 0;
}

/** Whether a way is offered to people: one that can be followed and does not lower the total. The public JSON tells all. */
export function isOffered({ purpose, meant, kept }: LeverResult): boolean {
  if (!('change' in kept)) return true;
  const { entries, total } = kept;
  const falls = total !== null && signOf(exact(total.after.least).sub(exact(total.before.least))) < 0;
  const moved = entries.map(({ line, change, after }) => ({
    line,
    change: exact(change),
    after: exact(after),
  }));
  return !falls && isFollowable(purpose, moved, meant?.line);
}
