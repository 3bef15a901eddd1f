import type { Exact } from '../decimal';

/** An interval of a ratio with its credit; edges as the law prints them. */
export interface Band {
  /** The ratio is greater than this (>). */
  readonly over?: Exact;
  /** The ratio is this or greater (≥). */
  readonly from?: Exact;
  /** The ratio is this or less (≤). */
  readonly upTo?: Exact;
  /** The ratio is less than this (<). */
  readonly below?: Exact;
  /** Nilai kredit, 0–100. */
  readonly credit: Exact;
  /** The law's word for the band, where it has one. */
  readonly words?: string;
}

/** An interval of a ratio that has a word of the law and no credit of its own. */
export type WordBand = Omit<Band, 'credit'> & { readonly words: string };

/** An interval by its edges alone. */
type Edges = Omit<Band, 'credit' | 'words'>;

/** True when a ratio (percent) lies in a band. */
export function holds(band: Edges, ratio: Exact): boolean {
  if (band.over && ratio.compare(band.over) <= 0) return false;
  if (band.from && ratio.compare(band.from) < 0) return false;
  if (band.upTo && ratio.compare(band.upTo) > 0) return false;
  return !(band.below && ratio.compare(band.below) >= 0);
}

/** True where every two bands lie beside each other: then the first that holds a ratio is the only one. */
export const areApart = (bands: readonly Edges[]): boolean =>
  bands.every((band, at) =>
    bands.slice(at + 1).every((other) => isUnder(band, other) || isUnder(other, band)),
  );

function isUnder(low: Edges, high: Edges): boolean {
  const [top, bottom] = [low.upTo ?? low.below, high.from ?? high.over];
  const order = top && bottom ? top.compare(bottom) : 1;
  return order < 0 || (order === 0 && !(low.upTo && high.from));
}
