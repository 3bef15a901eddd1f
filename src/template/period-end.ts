import { MONTHS, isIsoDate } from '../domain/period';

/** A day of any year. */
export interface DayOfYear {
  readonly day: number;
  readonly month: number;
}

/** "31 Desember" for "2016-12-31". */
export function dayOf(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''}`;
}

/** Reads "31 Desember", "31 Des 2016", "31/12" or "2016-12-31"; undefined where it names no day. */
export function readDay(text: string): DayOfYear | undefined {
  const iso = /^\d{4}-(\d{2})-(\d{2})$/.exec(text.trim());
  if (iso) return valid(Number(iso[2]), Number(iso[1]));
  const [, day = '', word = ''] =
    /^(\d{1,2})[\s./-]+([a-z]{3,9}|\d{1,2})(?:[\s./-]+\d{4})?$/i.exec(text.trim()) ?? [];
  if (day === '') return undefined;
  const named = MONTHS.findIndex((month) => month.toLowerCase().startsWith(word.toLowerCase())) + 1;
  return valid(Number(day), /^\d/.test(word) ? Number(word) : named);
}

/** The day in a year; 29 February is the last of February where there is no such day. */
export function isoIn(year: number, { day, month }: DayOfYear): string {
  const iso = isoOf(year, month, day);
  return isIsoDate(iso) ? iso : isoOf(year, month, day - 1);
}

const LEAP_YEAR = 2000;

function valid(day: number, month: number): DayOfYear | undefined {
  return isIsoDate(isoOf(LEAP_YEAR, month, day)) ? { day, month } : undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');
const isoOf = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;
