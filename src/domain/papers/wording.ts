/**
 * The sentences of papers that an office may word itself, and what each may name between braces. Figures are none of
 * these: no wording can change one.
 */
export const WORDINGS = {
  'record-opening': ['hari', 'unit', 'tahun', 'dinas'],
  'record-commitment': ['unit', 'dinas'],
  'record-closing': ['unit', 'dinas'],
  'examination-opening': ['unit', 'tahun', 'dinas'],
  'examination-advice': ['unit', 'tahun', 'dinas'],
  'certificate-basis': ['tahun', 'akhir-buku', 'aturan', 'dinas'],
  'certificate-validity': ['tahun', 'dinas'],
  'return-opening': ['unit', 'tahun', 'revisi', 'dinas'],
  'return-closing': ['unit', 'tahun', 'dinas'],
  'recap-opening': ['wilayah', 'tahun', 'dinas'],
  'recap-closing': ['wilayah', 'tahun', 'dinas'],
  'unreported-opening': ['wilayah', 'tahun', 'dinas'],
  'unreported-closing': ['wilayah', 'tahun', 'dinas'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of such a sentence. */
export type WordingName = keyof typeof WORDINGS;

/** What an office words itself; the others stand as the program has them. */
export type OwnWording = Partial<Readonly<Record<WordingName, string>>>;

/** Why a wording is not taken. */
export type WordingFault = 'wording-long' | 'wording-unknown-place' | 'wording-brace';

/** Letters: more would push a signature off its page. */
export const LONGEST_WORDING = 600;

const PLACE = /\{([^{}]*)\}/g;

/** What has to be put right in a wording; undefined for one that can be printed. */
export function wordingFault(name: WordingName, text: string): WordingFault | undefined {
  if (text.length > LONGEST_WORDING) return 'wording-long';
  const known: readonly string[] = WORDINGS[name];
  const named = [...text.matchAll(PLACE)].map(([, place = '']) => place);
  if (!named.every((place) => known.includes(place))) return 'wording-unknown-place';
  return /[{}]/.test(text.replace(PLACE, '')) ? 'wording-brace' : undefined;
}

/** The sentence with what it names filled in. What is named and not known stays as it is written. */
export const filledWording = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(PLACE, (whole, place: string) => values[place] ?? whole);
