import type { Kind } from '../domain/statement/kind';
import { KIND_WORDS } from './lexicon/titles';
import { FEWEST_KIND_WORDS } from './weights';

/** The kind of unit whose words a file speaks, where nobody said it. */
export function kindOf(texts: readonly string[]): Kind {
  const count = (words: RegExp): number => texts.filter((text) => words.test(text)).length;
  if (count(KIND_WORDS.sharia) >= FEWEST_KIND_WORDS) return 'kspps';
  if (count(KIND_WORDS.village) > 0 && count(KIND_WORDS.savings) === 0) return 'bumdes';
  const trades = count(KIND_WORDS.trade) >= FEWEST_KIND_WORDS && count(KIND_WORDS.lending) === 0;
  return trades ? 'riil' : 'ksp';
}
