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
const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];

/** A year that a header names, with the last day of the period where it says one. */
export interface YearHeader {
  readonly year: number;
  readonly end?: string;
}

/** The one year a text names ("2010", "31 Desember 2010", "Tahun Buku 2010 (audited)"), if it names exactly one. */
export function yearIn(text: string): YearHeader | undefined {
  const years = [...new Set([...text.matchAll(YEAR)].map((match) => Number(match[1])))];
  const [year] = years;
  if (year === undefined || years.length > 1) return undefined;
  const day = new RegExp(`(\\d{1,2})\\s+(${MONTHS.join('|')})\\s+${year}`, 'i').exec(text);
  const month = MONTHS.indexOf(day?.[2]?.toLowerCase() ?? '') + 1;
  if (!day?.[1] || month === 0) return { year };
  return { year, end: `${year}-${String(month).padStart(2, '0')}-${day[1].padStart(2, '0')}` };
}
