/** Words that tell what a unit is, not which one. */
const COMMON =
  /\b(koperasi|kop|simpan|pinjam|ksp|kspps|ksps|usp|uspps|ksu|kud|unit|serba|usaha|pembiayaan|syariah|bmt|bum|desa|bumdes|bumdesa|badan|milik)\b/g;

/** How much of two names has to be alike for them to be shown as perhaps the same. */
export const ALIKE = 0.75;

/** A name without case, signs and the words that many share: "KSP. Maju Jaya" is "maju jaya". */
export function bareName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const bare = plain.replace(COMMON, ' ').replace(/\s+/g, ' ').trim();
  return bare === '' ? plain : bare;
}

/** A number of a register as it is compared: "518/BH/M.KUKM/IX/2006" without signs and spaces. */
export function bareNumber(number: string): string {
  return number.toUpperCase().replace(/[^A-Z0-9]+/g, '');
}

/**
 * How much two bare names are alike, from 0 to 1: the share of pairs of neighbouring letters that both have (Dice).
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  if (first.length === 0 || second.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared += 1;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (first.length + second.length);
}

function pairsOf(name: string): string[] {
  return Array.from({ length: Math.max(name.length - 1, 0) }, (_, at) => name.slice(at, at + 2));
}
