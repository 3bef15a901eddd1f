import { remembered } from '../../domain/remembered';

/** The word that begins a total, in a normalised label. */
const TOTAL = /^(?:sub )?(?:jumlah|jml|subjumlah)(?: |$)/;

/** A row that adds up others, as the first word of its normalised label says. */
export const isTotal = (text: string): boolean => TOTAL.test(text);

/** What a total is the total of: "aset lancar" of "jumlah aset lancar". */
export const withoutTotal = remembered((text): string => text.replace(TOTAL, ''));

/** "Jumlah", "Jumlah II": a total that says nothing else. */
export const saysOnlyTotal = (text: string): boolean =>
  /^(?:sub )?jumlah(?: (?:[ivx]+|[a-z]|\d+))?$/.test(text);

/** "(3+4+6+7)", "Nilai buku": a label, as it was written, that says what it adds up. */
export const ADDS_UP = /^\s*(?:[ivxl\d]+\.\s*)?nilai buku\b|\(\s*(?:\d+|[A-Z])\s*[-+–]\s*(?:\d+|[A-Z])/i;

/** All that was earned, of whatever section: "Jumlah Pendapatan". */
export const ALL_INCOME = /^(?:sub )?jumlah (?:pendapatan|penghasilan|penerimaan|pemasukan)$/;

/** Every expense, of whatever section: "Jumlah Beban". */
export const ALL_EXPENSES = /^(?:sub )?jumlah (?:beban|pengeluaran)$/;

/** What funds or goods cost, without a word of which. */
export const ANY_PRIME_COST = /^(?:sub )?jumlah beban pokok$/;
