import type { Kind } from '../domain/statement/kind';

const SHARIA =
  /\b(?:murabahah|mudharabah|musyarakah|wadiah|qardh|ijarah|syirkah|bagi hasil|pembiayaan|nisbah)\b/;
const VILLAGE = /\b(?:desa|bum ?des\w*|pades|warga desa|penyertaan modal desa)\b/;
const SAVINGS = /\b(?:simpanan pokok|simpanan wajib|shu)\b/;
const FEWEST = 3;

/** The kind of unit whose words a file speaks, where nobody said it. */
export function kindOf(texts: readonly string[]): Kind {
  const count = (words: RegExp): number => texts.filter((text) => words.test(text)).length;
  if (count(SHARIA) >= FEWEST) return 'kspps';
  return count(VILLAGE) > 0 && count(SAVINGS) === 0 ? 'bumdes' : 'ksp';
}
