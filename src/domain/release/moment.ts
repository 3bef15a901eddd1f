import { daysLater, isIsoDate } from '../period';

/** What stood before this ISO time is in a release; what was written at it or later is not. */
export type Moment = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * The moment that is meant: the end of a day (UTC), or an exact time as an earlier release names it. A day that has not
 * ended stands as it is now.
 *
 * @param now ISO time
 * @returns undefined for what is neither, and for what lies ahead
 */
export function momentOf(text: string, now: string): Moment | undefined {
  const moment = isDay(text) ? `${daysLater(text, 1)}T00:00:00.000Z` : isTime(text) ? text : undefined;
  if (moment === undefined || moment <= now) return moment;
  return now.startsWith(text) ? now : undefined;
}

/** Whether a text is a day of the calendar. */
export const isDay = (text: string): boolean => DAY.test(text) && isDate(text);

/** Whether a text is an exact time, as the trail has them. */
export const isTime = (text: string): boolean =>
  TIME.test(text) && isDate(text.slice(0, 10)) && text.slice(11, 13) < '24';

const isDate = (day: string): boolean => isIsoDate(day) && day >= '1900';
