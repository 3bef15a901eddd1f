import { remembered } from './remembered';
import { withoutPoints, writtenOut } from './abbreviations';
import { MONTHS } from '../../domain/period';
/** Older, newer and other words for the same thing, so that a label is found whichever generation it speaks. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\b(?:aktiva|asset|assets|harta)\b/g, 'aset'],
  [/\bkewajiban\b/g, 'liabilitas'],
  [/\b(?:hutang|liabilities)\b/g, 'utang'],
  [/\b(?:biaya|ongkos|by2)\b/g, 'beban'],
  [/\bresiko\b/g, 'risiko'],
  [/\b(?:passiva|pasive)\b/g, 'pasiva'],
  [/\b(?:total|jumlahnya)\b/g, 'jumlah'],
  [/\b(?:nonanggota|bukan anggota)\b/g, 'non anggota'],
  [/\bdimuka\b/g, 'di muka'],
  [/\bsekundair\b/g, 'sekunder'],
  [/\btak\b/g, 'tidak'],
  [/\bsuka rela\b/g, 'sukarela'],
  [/\bsisa hasil usaha\b|^hasil usaha(?= (?:sebelum|setelah|sesudah|neto|bersih|kotor|bruto))/g, 'shu'],
  [/\b(?:fotocopy|foto copy|foto kopi|photo copy|photocopy)\b/g, 'fotokopi'],
  [/\b(?:telpon|telephone|telfon|tlp|telp)\b/g, 'telepon'],
  [/\b(?:mudharobah|mudlarabah|mudarabah|mudhorobah)\b/g, 'mudharabah'],
  [/\b(?:murobahah|murabaha|murobaha)\b/g, 'murabahah'],
  [/\b(?:musyarokah|musharakah|musyaraka)\b/g, 'musyarakah'],
  [/\b(?:qord|qard|qardl|al qard|al qardh)\b/g, 'qardh'],
  [/\b(?:ijaroh|ijarah)\b/g, 'ijarah'],
  [/\b(?:wadi ah|wadiyah|wadhiah)\b/g, 'wadiah'],
  [/\b(?:netto|bersih)\b/g, 'neto'],
  [/\b(?:brutto)\b/g, 'bruto'],
  [/\bno(?=\s)/g, 'nomor'],
];

/** A label as it is compared: lower case, written out, without numbering, foot marks and punctuation, in today's words. */
export const normalised = remembered(fold);

function fold(label: string): string {
  let text = label
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\*+\)?|†/g, ' ')
    .replace(/\((?:[\s\d+.,…-]|\b[a-z]\b)+\)/g, ' ')
    .trim();
  text = withoutPoints(text);
  text = text.replace(/^(?:\(?(?:[ivxl]+|[a-z]|\d{1,2})[.)]\s*|(?:\d{1,2}|[a-z])\s+)+/, '') || text;
  text = writtenOut(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
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
export const yearIn = remembered(findYear);

function findYear(text: string): YearHeader | undefined {
  const years = [...new Set([...text.matchAll(YEAR)].map((match) => Number(match[1])))];
  const [year] = years;
  if (year === undefined) return shortYear(text);
  if (years.length > 1) return undefined;
  const day = new RegExp(`(\\d{1,2})\\s+(${LOWER_MONTHS.join('|')})\\s+${year}`, 'i').exec(text);
  const month = LOWER_MONTHS.indexOf(day?.[2]?.toLowerCase() ?? '') + 1;
  if (day?.[1] && month > 0) {
    return { year, end: `${year}-${String(month).padStart(2, '0')}-${day[1].padStart(2, '0')}` };
  }
  const only = monthIn(text);
  return only === undefined ? { year } : { year, month: only };
}

/** "31-12-10" or "Des '10": a day or a month before the last two figures of the year. */
function shortYear(text: string): YearHeader | undefined {
  const day = /(?<![\d.])(\d{2})[./-](\d{2})[./-](\d{2})(?![\d.])/.exec(text);
  if (day) {
    const [, date = '', month = '', year = ''] = day;
    const end = `20${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    return Number(month) >= 1 && Number(month) <= 12 && Number(date) <= 31
      ? { year: 2000 + Number(year), end }
      : undefined;
  }
  const december = /^(?:per )?(?:31 )?des(?:ember)?[\s.'’-]+(\d{2})$/i.exec(text.trim());
  return december ? { year: 2000 + Number(december[1]) } : undefined;
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
