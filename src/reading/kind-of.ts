import type { Kind } from '../domain/statement/kind';
import { KIND_WORDS } from './lexicon/titles';
import { FEWEST_KIND_WORDS, FEWEST_SALES } from './weights';

/** The kind of unit whose words a file speaks, where nobody said it. */
export function kindOf(texts: readonly string[]): Kind {
  const count = (words: RegExp): number => texts.filter((text) => words.test(text)).length;
  if (count(KIND_WORDS.sharia) >= FEWEST_KIND_WORDS) return 'kspps';
  if (count(KIND_WORDS.village) > 0 && count(KIND_WORDS.savings) === 0) return 'bumdes';
  // A cooperative that lends may sell an asset once; one that sells goods is no savings and loan cooperative.
  const sells = count(KIND_WORDS.lending) === 0 || count(KIND_WORDS.sale) >= FEWEST_SALES;
  const trades = count(KIND_WORDS.trade) >= FEWEST_KIND_WORDS && sells;
  return trades ? 'riil' : 'ksp';
}
