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
  const moment = DAY.test(text)
    ? endOf(text)
    : TIME.test(text) && isDate(text.slice(0, 10)) && text.slice(11, 13) < '24'
      ? text
      : undefined;
  if (moment === undefined || moment <= now) return moment;
  return now.startsWith(text) ? now : undefined;
}

function endOf(day: string): Moment | undefined {
  return isDate(day) ? `${daysLater(day, 1)}T00:00:00.000Z` : undefined;
}

const isDate = (day: string): boolean => isIsoDate(day) && day >= '1900';
