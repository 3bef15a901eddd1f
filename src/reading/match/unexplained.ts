import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Zone } from '../../domain/statement/chart';
import { changesNothing, isCutOff } from '../lexicon/neutral';
import { isKnownWord, ownWords } from '../lexicon/own-words';
import { FROM, TO } from '../lexicon/rows';
import { isIn } from '../place/zones';
import { mended } from '../lexicon/spelling';
import { normalised } from '../lexicon/words';

/**
 * The words of a normalised label that neither speak of this line nor are known to change nothing beside it: what such a
 * word does to the meaning nobody knows, so the row is asked about.
 *
 * @param mayBeNamed a word that no line is spoken of by is a name, whatever the line: the part of a group
 */
export function unexplained(
  kind: Kind,
  text: string,
  { code, zone }: Line,
  mayBeNamed = false,
): readonly string[] {
  if (turnsRound(text, zone)) return [text];
  const isOwn = ownWords(code, kind);
  const isExplained = (word: string): boolean =>
    isOwn(word) || changesNothing(code, word, !isKnownWord(word), mayBeNamed);
  const meant = mended(text).text.split(' ');
  const words = text.split(' ');
  const isMeant = (word: string, at: number): boolean =>
    normalised(meant[at] ?? word)
      .split(' ')
      .every(isExplained) ||
    (at === words.length - 1 && isCutOff(word));
  return words.filter((word, at) => !isExplained(word) && !isMeant(word, at));
}

/** What is lent "by" somebody is owed, what is saved "with" somebody is owned: the other side than that of this line. */
const turnsRound = (text: string, zone: Zone): boolean =>
  (isIn(zone, 'asset') && FROM.test(text)) || (isIn(zone, 'credit') && TO.test(text));
