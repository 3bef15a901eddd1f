import type { LineCode } from '../../domain/statement/chart';

/**
 * Words by which a label speaks of a line, where it is none of the line's own labels.
 *
 * Both patterns see the label as `normalised` leaves it. Where a row stands is not their matter: the same words stand
 * for an asset and for a debt, and the place decides.
 */
export interface WordRule {
  readonly line: LineCode;
  readonly words: RegExp;
  readonly not?: RegExp;
  /** Not where the chart has this line, which says it more exactly. */
  readonly unless?: LineCode;
  /** What the words join is one thing, though it has several nouns. */
  readonly joined?: true;
  /** Its words name wares, shops, places, tools: what accounts of other lines are for as well. */
  readonly names?: true;
  /** How sure the words are where the place agrees; `SURE` of the weights unless given. */
  readonly confidence?: number;
}

export type Entry = readonly [line: LineCode, words: RegExp, more?: Omit<WordRule, 'line' | 'words'>];

export const rules = (...entries: readonly Entry[]): readonly WordRule[] =>
  entries.map(([line, words, more]) => ({ line, words, ...more }));

/** A pattern of a text that has each of these. */
export const both = (...parts: readonly RegExp[]): RegExp =>
  // Anchored: tried once for a label, not at each of its letters.
  new RegExp(`^${parts.map((part) => `(?=.*(?:${part.source}))`).join('')}`);
