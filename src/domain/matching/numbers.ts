import type { Verdict } from './seat';

/** What stands before a legal number and is none of it. */
const LABEL =
  /^(\s|[.:,-]|badan hukum|berbadan hukum|nomor|no\b|akta|akte|pendirian|bh(?=\s*(no|:|nomor))|sk\b)+/i;
/** Where the date of a legal number begins. */
const DATE = /\b(tanggal|tertanggal|tgl)\b.*$/i;

/**
 * A legal number as it is compared: its runs of letters and of digits. "Badan Hukum No. 0518/BH/M.KUKM/2006 tanggal …" is
 * "518/BH/MKUKM/2006".
 *
 * @returns undefined for words without a digit: "dalam proses"
 */
export function legalKey(text: string): string | undefined {
  const bare = text.replace(DATE, '').replace(LABEL, '').toUpperCase().replace(/[.\s]/g, '');
  const runs = bare.match(/\d+|[A-Z]+/g) ?? [];
  if (!runs.some((run) => /\d/.test(run))) return undefined;
  return runs.map((run) => run.replace(/^0+(?=\d)/, '')).join('/');
}

const FEWEST_DIGITS = 10;

/** A Nomor Induk Koperasi as it is compared; undefined for what is too short to be one. */
export function nikKey(text: string): string | undefined {
  const digits = text.replace(/\D/g, '');
  return digits.length < FEWEST_DIGITS ? undefined : digits;
}

/** A number as it is compared; a unit may have none. */
type KeyOf = typeof legalKey;
type Written = string | null | undefined;

/** Whether two units have one number; unknown where one of them has none. */
export function compareNumbers(keyOf: KeyOf, one: Written, other: Written): Verdict {
  const [first, second] = [keyOf(one ?? ''), keyOf(other ?? '')];
  if (first === undefined || second === undefined) return 'unknown';
  return first === second ? 'same' : 'other';
}

/** By what numbers a unit is found; "dalam proses" is none. */
export function numberKeys(unit: { readonly nik?: Written; readonly legalEntity?: Written }): string[] {
  const [nik, legal] = [nikKey(unit.nik ?? ''), legalKey(unit.legalEntity ?? '')];
  return [...(nik === undefined ? [] : [`nik ${nik}`]), ...(legal === undefined ? [] : [`bh ${legal}`])];
}

/** Numbers in the name of a file that may be its unit's NIK. */
export const niksIn = (filename: string): readonly string[] =>
  filename.match(/(?<!\d)\d{10,16}(?!\d)/g) ?? [];
