import { DAY, MINUTE } from '../durations';

/** Attempts that failed under one name: of an account from an address, of an address, or of a known device. */
export interface Failures {
  readonly count: number;
  /** When the last one was, in milliseconds. */
  readonly last: number;
}

/** How many may fail before one has to wait. */
export interface Patience {
  readonly free: number;
}

/** Of one account from one address, or from a device that it signed in on. */
export const OF_ACCOUNT: Patience = { free: 5 };
/** Of all accounts from one address: a whole office may sit behind one. */
export const OF_ADDRESS: Patience = { free: 40 };
/** Requests for an account from one address. */
export const OF_REQUESTS: Patience = { free: 5 };

const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 15 * MINUTE;
/** After so long without another failure all are forgotten. */
const FORGOTTEN = DAY;

/** How long it must still be waited, in milliseconds; 0 when an attempt may be made. */
export function waitOf(failures: Failures | undefined, { free }: Patience, now: number): number {
  if (failures === undefined || failures.count < free || isForgotten(failures, now)) return 0;
  const wait = Math.min(FIRST_WAIT * 2 ** Math.min(failures.count - free, 20), LONGEST_WAIT);
  return Math.max(0, failures.last + wait - now);
}

/** An attempt counts before it is known how it ends: a hundred at once are a hundred. */
export const withAttempt = (failures: Failures | undefined, now: number): Failures => ({
  count: failures === undefined || isForgotten(failures, now) ? 1 : failures.count + 1,
  last: now,
});

const isForgotten = ({ last }: Failures, now: number): boolean => now - last >= FORGOTTEN;
