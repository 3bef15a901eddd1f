import { DAY, HOUR, MINUTE } from '../durations';

/** When somebody signed in and was last seen, in milliseconds. */
export interface SessionTimes {
  readonly since: number;
  readonly seen: number;
}

/** Without a request for so long one signs in again: a day at the office is shorter. */
const IDLE = 12 * HOUR;
/** However busy one is. */
export const LONGEST_SESSION = 7 * DAY;
/** What was seen is written down no more often than this. */
const NOTED = 5 * MINUTE;

export const isAlive = ({ since, seen }: SessionTimes, now: number): boolean =>
  now - seen < IDLE && now - since < LONGEST_SESSION;

/** Whether it is time to write down that somebody was seen. */
export const isToNote = ({ seen }: SessionTimes, now: number): boolean => now - seen >= NOTED;

/** How long a link for a new password holds. */
export const LINK_LIFE = 72 * HOUR;
