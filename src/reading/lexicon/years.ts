import { MONTHS } from '../../domain/period';
import { remembered } from '../../domain/remembered';

const YEAR = /(?<!\d)(19[9]\d|20\d{2})(?!\d)/g;
const LOWER_MONTHS = MONTHS.map((month) => month.toLowerCase());

/** A year that a header names, with the last day of the period where it says one, or the month that is all it is. */
export interface YearHeader {
  readonly year: number;
  readonly end?: string;
  /** 1–12: the header names a month of the year and no day of it. */
  readonly month?: number;
}

/**
 * The one year a text names ("2010", "31 Desember 2010", "Tahun Buku 2010 (audited)"), if it names exactly one; the
 * later one of a book year that lies in two ("2023/2024").
 */
export function yearIn(text: string): YearHeader | undefined {
  // Amounts come once, and most are no year: they are not kept. Words come again and again.
  if (!beginsWithFigure(text)) return yearInWords(text);
  return !NO_YEAR.test(text) && MAY_BE_YEAR.test(text) ? rememberedYear(text) : undefined;
}

const yearOfBooks = (text: string): YearHeader | undefined => findYear(ofBooks(text));
const rememberedYear = remembered(yearOfBooks);
const yearInWords = remembered((text) => (MAY_BE_YEAR.test(text) ? yearOfBooks(text) : undefined));

/** Of a text that names the year of the books and the day on which members met, what stands from "tahun buku" on. */
const ofBooks = (text: string): string =>
  text.length <= LONGEST_TITLE && MEETING.test(text)
    ? (text.match(/\b(?:tahun buku|t\.?b\.?)\s+(?:19|20)\d{2}.*$/i)?.[0] ?? text)
    : text;
/** Each more of these words in a text makes it slower to look through by their square. */
const LONGEST_TITLE = 300;
const MEETING = /\b(?:rat|rapat anggota\w*|berita acara)\b.*(?:19|20)\d{2}.*\b(?:tahun buku|t\.?b\.?)\s/i;

const beginsWithFigure = (text: string): boolean => text >= '0' && text < ':';

/** Figures that are no year, as most amounts are. */
const NO_YEAR = /^(?:\d{1,3}|\d{5,})$/;
/** What stands in each way of writing a year: four figures of it, a day in figures, or two figures at the end. */
const MAY_BE_YEAR = /(?:19|20)\d\d|\d\d[./-]\d\d[./-]|(?<!\d)\d\d\s*$/;

function findYear(text: string): YearHeader | undefined {
  const years = [...new Set([...text.matchAll(YEAR)].map((match) => Number(match[1])))];
  const [year] = years;
  if (year === undefined || BOOK_YEAR.test(text)) return bookYear(text) ?? shortYear(text);
  if (years.length > 1) return stretchIn(text)?.end ?? namedBookYear(text, years);
  const end = dayIn(text, year) ?? numericDay(text, year) ?? partEnd(text, year);
  if (end !== undefined) return { year, end };
  return monthOfYear(text, year);
}

/** The year, up to a month of it, or a month of it, as a text says that names no day. */
function monthOfYear(text: string, year: number): YearHeader {
  const month = monthIn(text) ?? lastMonth(text);
  if (month === undefined) return { year };
  return UP_TO.test(text) ? { year, end: monthEnd(year, month) } : { year, month };
}

/** From a day or a month to another, the first with or without its year: "1 Juli s.d. 31 Desember 2025", "01/07/2024 s/d 31/12/2024". */
const POINT = String.raw`(?:(\d{1,2})[\s./-]+)?(?:([a-z]{3,9})\b|(\d{1,2})(?=[./-](?:19|20)))(?:[\s./-]+((?:19|20)\d{2}))?`;
const MONTHS_TOLD = new RegExp(
  String.raw`(?<![\p{L}\d])${POINT}\s*(?:[-–—]|s\.?\s*[./]?\s*d\.?(?=\s)|sampai(?: dengan)?|hingga)\s*(?:tanggal\s+|bulan\s+)?${POINT}`,
  'giu',
);
/** A year of business begins with the first day on which doors are open. */
const LATEST_FIRST_DAY = 5;

/** A stretch that a text names from its first day or month to its last, in so many months. */
interface Stretch {
  readonly months: number;
  /** Its end, where the years of both its ends are said. */
  readonly end?: YearHeader;
}

/**
 * How many months a stretch holds that a text names: 12 of a whole year, whenever it begins. One that begins within a
 * month holds no whole one more.
 */
export const monthsIn = remembered((text): number | undefined => stretchIn(text)?.months);

const stretchIn = (text: string): Stretch | undefined =>
  [...text.matchAll(MONTHS_TOLD)].map(stretchTold).find((each) => each !== undefined);

function stretchTold(told: RegExpExecArray): Stretch | undefined {
  const [, day, from, first, since, lastDay, to, last, until] = told;
  const [begin, end] = [monthAt(from, first), monthAt(to, last)];
  if (begin === undefined || end === undefined) return undefined;
  const isSaid = since !== undefined && until !== undefined;
  const years = isSaid ? Number(until) - Number(since) : Number(end < begin);
  const months = years * 12 + end - begin + (Number(day ?? 1) > LATEST_FIRST_DAY ? 0 : 1);
  if (months <= 0) return undefined;
  return isSaid ? { months, end: endOf(Number(until), end, lastDay) } : { months };
}

const endOf = (year: number, month: number, day: string | undefined): YearHeader => ({
  year,
  end: day === undefined ? monthEnd(year, month) : isoOf(year, month, Number(day)),
});

const monthAt = (word: string | undefined, number: string | undefined): number | undefined =>
  word === undefined ? Number(number) : monthOf(word);

/** "2023/2024", "2023-24". */
const BOOK_YEAR =
  /^(?:(?:per |tahun |buku |th\.? |t\.?b\.? )*)((?:19|20)\d{2})\s?[/–-]\s?((?:(?:19|20))?\d{2})$/i;

function bookYear(text: string): YearHeader | undefined {
  const [, first, last] = BOOK_YEAR.exec(text.trim()) ?? [];
  const year = Number(first) + 1;
  return first !== undefined && last !== undefined && String(year).endsWith(last) ? { year } : undefined;
}

/** "Untuk tahun buku 2023/2024 yang berakhir 30 Juni 2024": a text that names no year beside the two of one book year. */
function namedBookYear(text: string, years: readonly number[]): YearHeader | undefined {
  const [, first, last = ''] = NAMED_BOOK_YEAR.exec(text) ?? [];
  const year = Number(first) + 1;
  const isOne = String(year).endsWith(last) && years.every((each) => each === year || each === year - 1);
  if (first === undefined || !isOne) return undefined;
  const end = dayIn(text, year) ?? numericDay(text, year);
  return end === undefined ? { year } : { year, end };
}

const NAMED_BOOK_YEAR = /\b(?:tahun buku|t\.?b\.?)\s+((?:19|20)\d{2})\s?[/–-]\s?((?:19|20)?\d{2})(?!\d)/i;

/** "31-12-10", "31-Des-24" or "Des '10": a day or a month before the last two figures of the year. */
function shortYear(text: string): YearHeader | undefined {
  const day = /(?<![\d.])(\d{2})[./-](\d{2})[./-]['’]?(\d{2})(?![\d.])/.exec(text);
  if (day) return dayOf(`20${day[3] ?? ''}`, Number(day[2]), Number(day[1]));
  const named = SHORT.exec(text.trim());
  const said = /^(?:tahun(?: buku)?|th\.?|t\.?b\.?)\s*['’]?(\d{2})$/i.exec(text.trim());
  if (said) return { year: 2000 + Number(said[1]) };
  if (!named) return undefined;
  const [, date, word = '', year = ''] = named;
  const month = monthOf(word);
  if (month === undefined) return undefined;
  if (date !== undefined) return dayOf(`20${year}`, month, Number(date));
  return { year: 2000 + Number(year), ...(month === 12 ? {} : { month }) };
}

const SHORT = /^(?:per )?(?:(\d{1,2})[\s./-]+)?([a-z]{3,9})[\s./'’-]+(\d{2})$/i;

function dayOf(year: string, month: number, day: number): YearHeader | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { year: Number(year), end: isoOf(Number(year), month, day) };
}

const isoOf = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** "31 Desember 2010", "31-Des-2010": the last day that a text names in this year; a stretch names its first one too. */
function dayIn(text: string, year: number): string | undefined {
  const days = text.matchAll(new RegExp(`(\\d{1,2})[\\s./-]+([a-z]{3,9})[\\s./-]+${year}`, 'gi'));
  const [, day, word = ''] = [...days].at(-1) ?? [];
  const month = monthOf(word);
  return day === undefined || month === undefined ? undefined : isoOf(year, month, Number(day));
}

/** "31/12/2010". */
function numericDay(text: string, year: number): string | undefined {
  const days = text.matchAll(new RegExp(`(?<![\\d.])(\\d{1,2})[./-](\\d{1,2})[./-]${year}`, 'g'));
  const [, day, month] = [...days].at(-1) ?? [];
  return day === undefined ? undefined : dayOf(String(year), Number(month), Number(day))?.end;
}

/** "Semester I Tahun 2024", "Triwulan III 2024": the last day of that part of the year. */
function partEnd(text: string, year: number): string | undefined {
  const [, part = '', number = ''] =
    /\b(semester|triwulan|kuartal|tw)\s*(iv|i{1,3}|[1-4])\b/i.exec(text) ?? [];
  if (part === '') return undefined;
  const at = /\d/.test(number) ? Number(number) : ['i', 'ii', 'iii', 'iv'].indexOf(number.toLowerCase()) + 1;
  const month = at * (/^sem/i.test(part) ? 6 : 3);
  return month <= 12 ? monthEnd(year, month) : undefined;
}

/** The last day of a month. */
export function monthEnd(year: number, month: number): string {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return isoOf(year, month, days);
}

/** "Des", "Nopember", "Agt": the number of a month. */
function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (!isMonth(lower)) return undefined;
  if (/^nop/.test(lower)) return 11;
  if (/^ag[st]/.test(lower)) return 8;
  const at = LOWER_MONTHS.findIndex((month) => month.startsWith(lower));
  return at >= 0 ? at + 1 : undefined;
}

const MONTH = new RegExp(
  `(\\d{1,2}[\\s./-]{0,3})?\\b(${LOWER_MONTHS.map((month) => month.slice(0, 3)).join('|')}|nop|ags|agt)[a-z]{0,7}\\b`,
  'gi',
);

/** The month that a text names, if it is one only and no day of it is named. */
export const monthIn = remembered(oneMonthIn);

function oneMonthIn(text: string): number | undefined {
  const found = [...text.matchAll(MONTH)].filter(([, , word = '']) => word !== '');
  const [only] = found;
  if (found.length !== 1 || only?.[1] !== undefined) return undefined;
  return monthOf(only?.[0] ?? '');
}

/** "s/d Desember 2024", "sampai dengan bulan Desember": all that came up to a month, not the month. */
const UP_TO =
  /^\W*(?:kumulatif\s+)?(?:s\.?\s?[./]?\s?d\.?|sampai(?: dengan)?|hingga)\s+(?:akhir\s+)?(?:bulan\s+)?\p{L}{3}/iu;

/** "Januari s.d. Juni", "Jan - Sep": the last month of a stretch. */
function lastMonth(text: string): number | undefined {
  const found = [...text.matchAll(MONTH)].filter(([, day]) => day === undefined);
  return found.length === 2 && STRETCH.test(text) ? monthOf(found[1]?.[0] ?? '') : undefined;
}

const STRETCH = /\p{L}\s*(?:[-–—]|s\.?\s*\/?\s*d\.?|sampai(?: dengan)?|hingga)\s*\p{L}{3}/iu;

/** "mar" and "maret" are a month, "marjin" is not. */
function isMonth(word: string): boolean {
  return word.length <= 4 || word === 'nopember' || LOWER_MONTHS.includes(word);
}

/** Rows above a table that speak of the unit, of printing or of meeting: a year in them is no year of the books. */
const LETTERHEAD =
  /\b(?:badan hukum|b\.?h\.?\s*(?:no|nomor)|nomor|no\.?\s*\d|sk\b|akta|ahu|tanggal cetak|tgl\.? cetak|dicetak|di ?cetak|print(?:ed)?|diunduh|rat\b|rapat|berdiri|didirikan|sejak|jl\.|jalan|telp|email|npwp|nik\b|sak\b|etap|psak|undang|uu\b|peraturan|permen\w*|keputusan|jam\b|pukul)/i;
/** A place and a day, as letters and signatures have them: "Jakarta, 31 Januari 2012". */
const SIGNED = /^(?!per\b)\p{L}[\p{L} .]{2,30},\s*\d{1,2}\s+\p{L}+\s+\d{4}/iu;
const SAYS_BOOKS = /\b(?:tahun buku|t\.?b\.? (?:19|20)\d\d|per,? 3[01]\b|berakhir)/i;

/** True for a text that speaks of the unit, of printing, signing or meeting, and not of the books. */
export const isOfUnit = remembered(
  (text): boolean =>
    (LETTERHEAD.test(text) && !SAYS_BOOKS.test(text) && monthsIn(text) === undefined) || SIGNED.test(text),
);

/** Words that say that a year is the year of the books. */
export const OF_BOOKS =
  /\b(?:per|tahun buku|tahun|periode|posisi|tutup buku|berakhir|sampai dengan|s\.?\/?d\.?)\b|\b31\s+des/i;
