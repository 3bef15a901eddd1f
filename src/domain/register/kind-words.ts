import type { Kind } from '../statement/kind';

/** The first that fits: a unit that lends is one of its own, whatever the cooperative it belongs to trades in. */
const WORDS: readonly (readonly [RegExp, Kind])[] = [
  [/\bbum ?des|\bbum desa\b|badan usaha milik desa/, 'bumdes'],
  [/\buspps\b|unit simpan pinjam dan pembiayaan syariah/, 'uspps'],
  [/\bkspps\b|\bksps\b|\bkjks\b|simpan pinjam dan pembiayaan syariah|\bbmt\b/, 'kspps'],
  [/\busp\b|unit simpan pinjam/, 'usp'],
  [/\bksp\b|simpan pinjam/, 'ksp'],
  [
    /konsumen|produsen|pemasaran|\bjasa\b|serba usaha|\bksu\b|\bkud\b|sektor riil|merah putih|\bkd?k?mp\b|\bkopdes\b/,
    'riil',
  ],
];

/** The kind that words of a register mean. */
export function kindIn(words: string): Kind | undefined {
  const plain = words
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return WORDS.find(([pattern]) => pattern.test(plain))?.[1];
}
