import { MONTHS } from '../../domain/period';
/** Older and newer words for the same thing, so that a label is found whichever generation it speaks. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\baktiva\b/g, 'aset'],
  [/\bkewajiban\b/g, 'liabilitas'],
  [/\bhutang\b/g, 'utang'],
  [/\bbiaya\b/g, 'beban'],
  [/\bresiko\b/g, 'risiko'],
  [/\btotal\b/g, 'jumlah'],
  [/\bnonanggota\b/g, 'non anggota'],
  [/\bdimuka\b/g, 'di muka'],
  [/\bsekundair\b/g, 'sekunder'],
  [/\btak\b/g, 'tidak'],
  [/\bsisa hasil usaha\b/g, 'shu'],
  [/\bfotocopy\b/g, 'fotokopi'],
];

/** A label as it is compared: lower case, without numbering, foot marks and punctuation, in today's words. */
export function normalised(label: string): string {
  let text = label
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\*+\)?|†/g, ' ')
    .replace(/\((?:[\s\d+.,…-]|\b[a-z]\b)+\)/g, ' ')
    .trim();
  text = text.replace(/^(?:\(?(?:[ivxl]+|[a-z]|\d{1,2})[.)]\s*|(?:\d{1,2}|[a-z])\s+)+/, '') || text;
  text = text.replace(/[^\p{L}\d]+/gu, ' ').trim();
  for (const [old, now] of SAME) text = text.replace(old, now);
  return text.replace(/\s+/g, ' ').trim();
}

const YEAR = /(?<!\d)(19[9]\d|20\d{2})(?!\d)/g;
const LOWER_MONTHS = MONTHS.map((month) => month.toLowerCase());

/** A year that a header names, with the last day of the period where it says one, or the month that is all it is. */
export interface YearHeader {
  readonly year: number;
  readonly end?: string;
  /** 1–12: the header names a month of the year and no day of it. */
  readonly month?: number;
}

/** The one year a text names ("2010", "31 Desember 2010", "Tahun Buku 2010 (audited)"), if it names exactly one. */
export function yearIn(text: string): YearHeader | undefined {
  const years = [...new Set([...text.matchAll(YEAR)].map((match) => Number(match[1])))];
  const [year] = years;
  if (year === undefined || years.length > 1) return undefined;
  const day = new RegExp(`(\\d{1,2})\\s+(${LOWER_MONTHS.join('|')})\\s+${year}`, 'i').exec(text);
  const month = LOWER_MONTHS.indexOf(day?.[2]?.toLowerCase() ?? '') + 1;
  if (day?.[1] && month > 0) {
    return { year, end: `${year}-${String(month).padStart(2, '0')}-${day[1].padStart(2, '0')}` };
  }
  const only = monthIn(text);
  return only === undefined ? { year } : { year, month: only };
}

const MONTH = new RegExp(
  `(\\d{1,2}[\\s./-]{0,3})?\\b(${LOWER_MONTHS.map(short).join('|')}|nop|ags|agt)[a-z]{0,7}\\b`,
  'gi',
);

function short(month: string): string {
  return month.slice(0, 3);
}

/** The month that a text names, if it is one only and no day of it is named. */
function monthIn(text: string): number | undefined {
  const found = [...text.matchAll(MONTH)].filter(([, , word = '']) => word !== '');
  const [only] = found;
  const word = only?.[2]?.toLowerCase() ?? '';
  if (found.length !== 1 || only?.[1] !== undefined || !isMonth(only?.[0] ?? '')) return undefined;
  const at = LOWER_MONTHS.findIndex((month) => month.startsWith(word));
  return at >= 0 ? at + 1 : word === 'nop' ? 11 : 8;
}

/** "mar" and "maret" are a month, "marjin" is not. */
function isMonth(word: string): boolean {
  const lower = word.toLowerCase();
  return lower.length <= 4 || lower === 'nopember' || LOWER_MONTHS.includes(lower);
}

/** True for a header of what was planned, of a part of a year or of a comparison: such a column is no statement. */
export function isNoActual(text: string): boolean {
  if (text.length > 200) return false;
  if (/%|\b(?:selisih|varians?|naik|kenaikan|penurunan|pertumbuhan|triwulan|kuartal|semester)\b/i.test(text))
    return true;
  return (
    !isActual(text) && /\b(?:anggaran|rencana|rapb\w{0,4}|target|proyeksi|prognosa|budget)\b/i.test(text)
  );
}

/** True for a header that says its amounts are what came about. */
export const isActual = (text: string): boolean =>
  /\b(?:realisasi|aktual|actual)\b/i.test(text.slice(0, 200));
