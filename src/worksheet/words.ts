import { remembered } from '../domain/remembered';

const ENUMERATOR = /^\s*(?:[-•]|\(?(?:[a-z]|\d{1,2})\s*\.?\s*\)\s*\.?|[a-z]\.)\s*/i;
const STEM = 6;
const SHORTEST = 3;
/** They stand in nearly every condition and tell none from another. */
const IDLE = new Set(
  'yang dan atau dengan terkait koperasi dalam pada untuk dari oleh atas serta bagi kepada telah ada tidak secara terdapat memiliki ketersediaan ketersedian periksa bahwa'.split(
    ' ',
  ),
);

/** Words of a label as they compare: without numbering, capitals, punctuation and doubled spaces. */
export const plainWords = remembered((text): string =>
  text
    .replace(ENUMERATOR, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim(),
);

/** Words that are written in two ways, or were another word before SAK EP. */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['hutang', 'utang'],
  ['resiko', 'risiko'],
  ['aktiva', 'aset'],
  ['asset', 'aset'],
  ['biaya', 'beban'],
]);

/** The words that say something, each once. */
const wordsOf = remembered((text): readonly string[] => {
  const found = plainWords(text).match(/[a-z]+/g) ?? [];
  const words = found.map((word) => SAME_WORD.get(word) ?? word);
  return [...new Set(words.filter((word) => word.length >= SHORTEST && !IDLE.has(word)))];
});

/** How alike two labels are, 0 to 1: 1 for the same words, whatever stands between them. */
export function likeness(a: string, b: string): number {
  if (plainWords(a) === plainWords(b)) return 1;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = left.filter((word) => right.some((other) => isNear(word, other))).length;
  const all = left.length + right.length;
  return all === 0 ? 0 : Math.min(1, (2 * common) / all) - NOT_SAME;
}

/** Less than the same words: "anggota" beside "anggotanya". */
const NOT_SAME = 0.01;

/** How much of a fingerprint stands in a text, 0 to 1. */
export function shareOf(stems: string, text: string): number {
  const [wanted, found] = [stems.split(' '), wordsOf(text)];
  const known = wanted.filter((stem) => found.some((word) => isNear(stem, word.slice(0, STEM))));
  return known.length / wanted.length;
}

/** The same beginning, or one letter of a long word wrong, missing or too much: "tehadap" for "terhadap". */
function isNear(a: string, b: string): boolean {
  if (a.slice(0, STEM) === b.slice(0, STEM)) return true;
  if (Math.min(a.length, b.length) < STEM + 1) return false;
  const at = Array.from(a).findIndex((letter, nth) => letter !== b[nth]);
  const [restA, restB] = [a.slice(at + 1), b.slice(at + 1)];
  return restA === restB || a.slice(at) === restB || b.slice(at) === restA;
}
