/** A book year: its number and its last day, as an ISO date. Dates are text here: the domain has no clock. */
export interface Period {
  readonly year: number;
  /** ISO date, e.g. "2016-12-31". */
  readonly end: string;
}

/** The months as Indonesians write them. */
export const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The book year that ends on 31 December, or on `end` when it is given. */
export function periodOf(year: number, end?: string): Period {
  return { year, end: end ?? `${year}-12-31` };
}

export const DECEMBER = 12;

/** The month, 1–12, in which a book year ends: December, or that of `end` when it is given. */
export const lastMonth = (end?: string): number => (end === undefined ? DECEMBER : Number(end.slice(5, 7)));

/** A book year written as four digits, or undefined for anything else. */
export function bookYear(text: string): number | undefined {
  return /^(?:19|20)\d\d$/.test(text.trim()) ? Number(text) : undefined;
}

/** True for a real day of the calendar written as an ISO date. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysIn(year, month);
}

/** How many days a month has, counted from 1; none for a number that is no month. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** A day so many days later, or earlier for less than none. */
export function daysLater(day: string, days: number): string {
  let { year, month, date } = partsOf(day);
  for (date += days; date > daysIn(year, month); month += 1) {
    date -= daysIn(year, month);
    if (month === 12) [year, month] = [year + 1, 0];
  }
  for (; date < 1; date += daysIn(year, month)) {
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
  }
  return isoOf(year, month, date);
}

/** The same day so many months later; where that month has no such day, its last. The last day of a month stays the last. */
export function monthsLater(day: string, months: number): string {
  const { year, month, date } = partsOf(day);
  const ahead = month - 1 + months;
  const [then, there] = [year + Math.floor(ahead / 12), (ahead % 12) + 1];
  const last = daysIn(then, there);
  return isoOf(then, there, date === daysIn(year, month) ? last : Math.min(date, last));
}

function partsOf(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

const isoOf = (year: number, month: number, date: number): string =>
  [String(year).padStart(4, '0'), ...[month, date].map((each) => String(each).padStart(2, '0'))].join('-');
