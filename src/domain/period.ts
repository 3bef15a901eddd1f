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
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}
