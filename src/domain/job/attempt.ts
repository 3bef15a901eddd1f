import type { JobState } from './state';

/** How often a job may fail by itself, and how often a process may end while it works on it. */
export const MOST_FAILURES = 5;
export const MOST_LOSSES = 12;

/** The first wait, in milliseconds; each further one is four times as long. */
const FIRST_WAIT = 5_000;
const FACTOR = 4;
/** By how much a wait is drawn out at most, so that jobs that failed together do not come back together. */
const SPREAD = 0.25;

/** What becomes of an attempt that did not end well: another one after some milliseconds, or a person has to look. */
export type Next =
  | { readonly state: JobState & 'failed'; readonly wait: number }
  | { readonly state: 'dead' };

/**
 * After a failure.
 *
 * @param failures how often it has failed, this time included
 * @param chance from 0 up to, not including, 1
 */
export function afterFailure(failures: number, chance: number): Next {
  if (failures >= MOST_FAILURES) return { state: 'dead' };
  return { state: 'failed', wait: Math.round(FIRST_WAIT * FACTOR ** (failures - 1) * (1 + SPREAD * chance)) };
}

/**
 * After the process ended that worked on it: that is seldom the job's fault, and it is taken up again at once; one that
 * ends every process is given to a person.
 *
 * @param losses how often that happened, this time included
 */
export const afterLoss = (losses: number): JobState & ('queued' | 'dead') =>
  losses >= MOST_LOSSES ? 'dead' : 'queued';
