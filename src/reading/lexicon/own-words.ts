import type { WordRule } from './rule';
import { chartIndex, chartOf } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import { KINDS } from '../../domain/statement/kind';
import type { Kind } from '../../domain/statement/kind';
import { LEXICON } from './index';
import { remembered, rememberedBeside } from '../../domain/remembered';
import { TURNING } from './rows';
import { normalised } from './words';
import { OFFERED } from '../weights';

/** The words by which a line is spoken of: those of its labels, and those that its rules look for. */
export const ownWords = rememberedBeside((code: string, kind: Kind) => wordsOf(kind, code, LEXICON));

/** Of those the words that speak of nothing else: no ware, no shop, no place, none that only offers the line. */
export const tellingWords = rememberedBeside((code: string, kind: Kind) =>
  wordsOf(kind, code, LEXICON.filter(isTelling)),
);

const isTelling = ({ names, confidence }: WordRule): boolean => names !== true && confidence !== OFFERED;

function wordsOf(kind: Kind, code: string, from: readonly WordRule[]): (word: string) => boolean {
  const { lines } = chartIndex(kind);
  const line = lines.get(code);
  const known = new Set(line ? labelled(line) : []);
  const isMeant = ({ line: of, unless }: WordRule): boolean =>
    of === code && (unless === undefined || !lines.has(unless));
  const rules = from.filter(isMeant).flatMap(({ words }) => soughtBy(words));
  const sought = new RegExp(`^(?:${rules.join('|')})$`, 'u');
  return (word) => known.has(word) || (rules.length > 0 && sought.test(word));
}

const labelled = ({ label, synonyms }: Line): readonly string[] =>
  [label, ...synonyms].flatMap((each) => normalised(each).split(' '));

/** The words that a pattern looks for, each as a pattern of its own: "honor\w*" of /\bhonor\w*\b/. */
const soughtBy = ({ source }: RegExp): readonly string[] =>
  withoutForbidden(source)
    .replace(/\\p\{\w+\}|\\[bsSd]|\(\?[:=]/g, ' ')
    .match(/[a-z](?:[a-z]|\[[a-z]+\]|\?(?!:)|\\w[*+])*/g) ?? [];

/** A pattern without what may not stand there. */
function withoutForbidden(source: string): string {
  const start = source.search(/\(\?<?!/);
  if (start < 0) return source;
  let [end, depth] = [start, 0];
  do {
    if (source[end] === '(') depth += 1;
    if (source[end] === ')') depth -= 1;
    end += 1;
  } while (depth > 0 && end < source.length);
  return withoutForbidden(source.slice(0, start) + source.slice(end));
}

/** True for a word that speaks of some line, or turns a meaning: no name of a place, a bank or a brand. */
export const isKnownWord = remembered((word): boolean => {
  const { labels, sought } = everyWord();
  return labels.has(word) || sought.test(word) || TURNING.test(word);
});

/** The first letters of a word that speaks of some line: a print, or a hand, cut it off. */
export const beginsWord = remembered((word): boolean =>
  everyWord().words.some((each) => each.length > word.length && each.startsWith(word)),
);

let every:
  | { readonly labels: ReadonlySet<string>; readonly sought: RegExp; readonly words: readonly string[] }
  | undefined;

function everyWord(): NonNullable<typeof every> {
  if (every) return every;
  const labels = new Set(KINDS.flatMap((kind) => chartOf(kind).flatMap(labelled)));
  const rules = LEXICON.filter(isTelling).flatMap(({ words, not }) => [
    ...soughtBy(words),
    ...(not ? soughtBy(not) : []),
  ]);
  const sought = new RegExp(`^(?:${[...new Set(rules)].join('|')})$`, 'u');
  every = { labels, sought, words: [...labels, ...rules.filter((each) => /^[a-z]+$/.test(each))] };
  return every;
}
