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
  const moment = isDay(text) ? nextDay(text) : isTime(text) ? text : undefined;
  if (moment === undefined || moment <= now) return moment;
  return now.startsWith(text) ? now : undefined;
}

/** Whether a text is a day of the calendar. */
export const isDay = (text: string): boolean => DAY.test(text) && isDate(text);

/** Whether a text is an exact time, as the trail has them. */
export const isTime = (text: string): boolean => TIME.test(text) && isDate(text);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(time: string): boolean {
  const [year = 0, month = 0, day = 0] = time.slice(0, 10).split('-').map(Number);
  return day >= 1 && day <= daysIn(year, month) && time.slice(11, 13) < '24' && year >= 1900;
}

function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

function nextDay(text: string): Moment {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (day < daysIn(year, month)) return dayText(year, month, day + 1);
  return month < 12 ? dayText(year, month + 1, 1) : dayText(year + 1, 1, 1);
}

const two = (number: number): string => String(number).padStart(2, '0');
const dayText = (year: number, month: number, day: number): Moment =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T00:00:00.000Z`;
