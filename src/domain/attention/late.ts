import { DEADLINES, deadlinesOf } from '../filing/deadlines';
import type { DeadlineRule } from '../filing/deadlines';

/** A book year whose report is due, and the last day on which it could be handed in. */
export interface DueYear {
  readonly year: number;
  /** ISO date. */
  readonly due: string;
}

/**
 * The newest book year whose report had to be handed in before a day; nothing where no deadline is known for it.
 *
 * @param today ISO date
 */
export function dueYear(today: string, rules: readonly DeadlineRule[] = DEADLINES): DueYear | undefined {
  const report = rules.filter(({ name }) => name === 'annual-report');
  const now = Number(today.slice(0, 4));
  return [now - 1, now - 2]
    .flatMap((year) => deadlinesOf(`${year}-12-31`, [], report).map(({ due }) => ({ year, due })))
    .find(({ due }) => due < today);
}
