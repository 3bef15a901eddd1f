/** Months as letters of offices number them. */
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** What a scheme may name, and what stands there. */
const PLACEHOLDERS = ['urut', 'bulan', 'bulan-romawi', 'tahun'] as const;

/** The scheme until an office sets its own. */
export const USUAL_SCHEME = '{urut}/RAPOR/{bulan-romawi}/{tahun}';

/** What is wrong with a scheme: without the sequence or the year two papers would have one number. */
export type SchemeFault = 'sequence-missing' | 'year-missing' | 'placeholder-unknown' | 'scheme-letters';

/** The letters of a number: what an address and a QR carry unchanged. */
const LETTERS = /^[\w./{}-]{1,60}$/;

const NAMED = /\{([^}]*)\}/g;

/** What has to be put right in a scheme; undefined for one that numbers every paper of every year apart. */
export function schemeFault(scheme: string): SchemeFault | undefined {
  const named = [...scheme.matchAll(NAMED)].map(([, name = '']) => name);
  if (!LETTERS.test(scheme)) return 'scheme-letters';
  if (!named.every((name) => PLACEHOLDERS.some((each) => each === name))) return 'placeholder-unknown';
  if (!named.includes('urut')) return 'sequence-missing';
  return named.includes('tahun') ? undefined : 'year-missing';
}

/** The month of an ISO date as a Roman numeral. @throws Error for what is no date */
export function romanMonth(day: string): string {
  const roman = ROMAN[Number(day.slice(5, 7)) - 1];
  if (roman === undefined) throw new Error(`not a date: ${day}`);
  return roman;
}

/**
 * The number of a paper: "012/DISKOP/XI/2026".
 *
 * @param sequence from 1 in its year
 * @param day ISO date
 */
export function numberOf(scheme: string, sequence: number, day: string): string {
  const values: Readonly<Record<string, string>> = {
    urut: String(sequence).padStart(3, '0'),
    bulan: day.slice(5, 7),
    'bulan-romawi': romanMonth(day),
    tahun: day.slice(0, 4),
  };
  return scheme.replace(NAMED, (whole, name: string) => values[name] ?? whole);
}
