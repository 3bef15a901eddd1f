import type { Kind } from '../statement/kind';

const WORDS: readonly (readonly [RegExp, Kind])[] = [
  [/\bbum ?des|\bbum desa\b|badan usaha milik desa/, 'bumdes'],
  [/\buspps\b|unit simpan pinjam dan pembiayaan syariah/, 'uspps'],
  [/\bkspps\b|\bksps\b|\bkjks\b|simpan pinjam dan pembiayaan syariah|\bbmt\b/, 'kspps'],
  [/\busp\b|unit simpan pinjam/, 'usp'],
  [/\bksp\b|simpan pinjam/, 'ksp'],
];

/** Kinds of cooperative that no rule set judges yet. */
const OTHERS = /konsumen|produsen|pemasaran|\bjasa\b|serba usaha|\bksu\b|\bkud\b/;

/** The kind that words of a register mean; `other` for one that cannot be assessed yet. */
export function kindIn(words: string): Kind | 'other' | undefined {
  const plain = words
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? (OTHERS.test(plain) ? 'other' : undefined);
}
