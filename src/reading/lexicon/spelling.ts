import MiniSearch from 'minisearch';
import { chartOf } from '../../domain/statement/chart';
import { KINDS } from '../../domain/statement/kind';
import { normalised } from './words';
import { LEXICON } from '.';
import { remembered } from '../../domain/remembered';
import { MORE } from './vocabulary';

/** Shorter words have too many neighbours. */
const SHORTEST = 5;
const LONG = 10;
const LONGEST = 30;

let vocabulary: { readonly words: ReadonlySet<string>; readonly index: MiniSearch } | undefined;

function prepared(): NonNullable<typeof vocabulary> {
  if (vocabulary) return vocabulary;
  const lines = KINDS.flatMap((kind) => chartOf(kind).filter(({ detail }) => !detail));
  const labels = lines.flatMap((line) => [line.label, ...line.synonyms]);
  const known = new Set([...labels.map(normalised), MORE].flatMap((text) => text.split(' ')));
  const words = new Set([
    ...known,
    ...LEXICON.flatMap(({ words: of }) => of.source.match(/[a-z]{4,}/g) ?? []),
  ]);
  const index = new MiniSearch({ fields: ['word'], storeFields: ['word'] });
  index.addAll([...known].filter((word) => word.length >= SHORTEST).map((word, id) => ({ id, word })));
  vocabulary = { words, index };
  return vocabulary;
}

/**
 * A normalised label with slips of spelling mended ("penyustan" for "penyusutan"), and how many words that took.
 *
 * A word is mended only into one that differs by a letter (two in a long word), and never by taking off or putting on
 * an ending: "pengurusan" is no slip for "pengurus".
 */
export const mended = remembered((text): { readonly text: string; readonly slips: number } => {
  let slips = 0;
  const words = text.split(' ').map((word) => {
    const meant = meantBy(word);
    if (meant === undefined) return word;
    slips += 1;
    return meant;
  });
  return { text: words.join(' '), slips };
});

const meantBy = remembered((word): string | undefined => {
  const { words, index } = prepared();
  if (word.length < SHORTEST || word.length > LONGEST || words.has(word) || /\d/.test(word)) return undefined;
  const found = index
    .search(word, { fuzzy: word.length >= LONG ? 2 : 1, prefix: false })
    .map((each) => String(each['word']))
    .filter((each) => !each.startsWith(word) && !word.startsWith(each));
  return found[0];
});
