import { HUNDRED, ZERO, exact, greater, lesser } from '../decimal';
import type { Exact } from '../decimal';
import { onceOf } from '../kept';
import { holds } from './band';
import type { Band, WordBand } from './band';
import { tableLook } from './table';

export { holds } from './band';
export type { Band, WordBand } from './band';

/**
 * How a ratio becomes a credit.
 *
 * `bands`: the band it falls in. `linear`: slope × ratio + intercept, kept within 0–100. `share`: the ratio itself,
 * a share of questions answered yes. `none`: the ratio is shown and never scored, perhaps with words by ratio. A set
 * kept "as printed" may have holes: a ratio in one has no credit.
 */
export type Scale =
  | { readonly kind: 'bands'; readonly bands: readonly Band[] }
  | {
      readonly kind: 'linear';
      readonly slope: Exact;
      readonly intercept: Exact;
      /** The law's words by ratio, where it has them. */
      readonly words?: readonly WordBand[];
    }
  | { readonly kind: 'share' }
  | { readonly kind: 'none'; readonly words?: readonly WordBand[] };

interface EdgeText {
  readonly over?: number | string;
  readonly from?: number | string;
  readonly upTo?: number | string;
  readonly below?: number | string;
}

interface BandText extends EdgeText {
  readonly credit: number | string;
  readonly words?: string;
}

interface WordText extends EdgeText {
  readonly words: string;
}

const edgesOf = (row: EdgeText): Omit<Band, 'credit' | 'words'> => ({
  ...(row.over === undefined ? {} : { over: exact(row.over) }),
  ...(row.from === undefined ? {} : { from: exact(row.from) }),
  ...(row.upTo === undefined ? {} : { upTo: exact(row.upTo) }),
  ...(row.below === undefined ? {} : { below: exact(row.below) }),
});

/** Bands, written with plain numbers. */
export function bands(...rows: BandText[]): Scale {
  return {
    kind: 'bands',
    bands: rows.map((row) => ({
      ...edgesOf(row),
      credit: exact(row.credit),
      ...(row.words === undefined ? {} : { words: row.words }),
    })),
  };
}

/** A credit that moves with the ratio, with the law's words for parts of the way. */
export function linear(
  slope: number | string,
  intercept: number | string = 0,
  words: WordText[] = [],
): Scale {
  const line = { kind: 'linear', slope: exact(slope), intercept: exact(intercept) } as const;
  if (words.length === 0) return line;
  return { ...line, words: words.map(wordBand) };
}

const wordBand = (row: WordText): WordBand => ({ ...edgesOf(row), words: row.words });

export const SHARE: Scale = { kind: 'share' };

/** A ratio that is shown beside the others and earns nothing. */
export const SHOWN: Scale = { kind: 'none' };

/** The same, with words for parts of the way. */
export const worded = (...words: WordText[]): Scale => ({ kind: 'none', words: words.map(wordBand) });

/** The word for a ratio that is shown and never scored, if a row of its table holds it. */
export function wordsFor(scale: Scale, ratio: Exact): WordBand | undefined {
  return scale.kind === 'none' ? scale.words?.find((band) => holds(band, ratio)) : undefined;
}

/** The band a ratio falls in, if the scale has bands and one holds it; of a line, the words with the ratio's credit. */
export function bandOf(scale: Scale, ratio: Exact): Band | undefined {
  if (scale.kind === 'bands') return bandIn(scale.bands, ratio);
  const found = scale.kind === 'linear' ? (scale.words ?? []).filter((band) => holds(band, ratio)) : [];
  const [word, another] = found;
  const credit = word && !another ? creditFor(scale, ratio) : undefined;
  return word && credit && { ...word, credit };
}

/** The only band that holds a ratio: where two rows of a misprinted table claim it with different credits, none does. */
function bandIn(rows: readonly Band[], ratio: Exact): Band | undefined {
  const { look } = tableOf(rows);
  return look && !ratio.large ? look(ratio.up, ratio.down) : exactlyIn(rows, ratio);
}

/** A table made ready for ratios of machine numbers. */
const tableOf = onceOf((rows: readonly Band[]) => ({ look: tableLook(rows, { ofBy: 1, perBy: 1 }) }));

function exactlyIn(rows: readonly Band[], ratio: Exact): Band | undefined {
  const [first, ...others] = rows.filter((band) => holds(band, ratio));
  return others.every(({ credit }) => first?.credit.equals(credit)) ? first : undefined;
}

/** The credit (0–100) a ratio earns; none where the printed table has a hole or claims it twice, or none is given. */
export function creditFor(scale: Scale, ratio: Exact): Exact | undefined {
  if (scale.kind === 'none') return undefined;
  if (scale.kind === 'bands') return bandOf(scale, ratio)?.credit;
  const credit = scale.kind === 'linear' ? scale.slope.mul(ratio).add(scale.intercept) : ratio;
  return lesser(HUNDRED, greater(ZERO, credit));
}

interface CreditRange {
  readonly least: Exact;
  readonly most: Exact;
}

/** The lowest and the highest credit a scale can give; looked for once. */
export const rangeOf = onceOf((scale: Scale): CreditRange => {
  if (scale.kind === 'none') return { least: ZERO, most: ZERO };
  if (scale.kind !== 'bands') return { least: ZERO, most: HUNDRED };
  const credits = scale.bands.map((band) => band.credit);
  return { least: credits.reduce(lesser, HUNDRED), most: credits.reduce(greater, ZERO) };
});
