import { HUNDRED, ONE, ZERO, signOf } from '../decimal';
import type { Exact } from '../decimal';
import type { Indicator } from '../rules/rule-set';
import { creditFor, rangeOf } from '../rules/scale';
import type { Band } from '../rules/scale';
import { less, nearestWhole, scaled } from './linear';
import type { Condition, Linear } from './linear';

/** A ratio that may move: numerator and denominator as linear forms, and what their quotient is multiplied with. */
export interface Quotient {
  readonly numerator: Linear;
  readonly denominator: Linear;
  /** Hundred for a percentage, one for a count. */
  readonly factor: Exact;
}

/** Every band of a scale that pays more than a credit; of a line, the point from which it pays in full. */
export function betterBands({ scale }: Indicator, credit: Exact): Band[] {
  if (scale.kind === 'bands') return scale.bands.filter((band) => band.credit.compare(credit) > 0);
  if (scale.kind === 'none' || credit.compare(HUNDRED) >= 0) return [];
  if (scale.kind === 'share') return [{ from: HUNDRED, credit: HUNDRED }];
  const full = HUNDRED.sub(scale.intercept).div(scale.slope);
  return [signOf(scale.slope) > 0 ? { from: full, credit: HUNDRED } : { upTo: full, credit: HUNDRED }];
}

/** The way a ratio has to go, and the edge it has to reach or pass. */
export interface Way {
  readonly way: 'up' | 'down';
  readonly edge: Exact;
  /** False where the ratio must go beyond the edge. */
  readonly reached: boolean;
  /** How far the edge is, in the unit of the ratio, always positive or nil. */
  readonly distance: Exact;
}

/** Which way a band lies from a ratio; undefined for a ratio that lies in it. */
export function wayTo(band: Band, ratio: Exact): Way | undefined {
  const bottom = band.from ?? band.over;
  const top = band.upTo ?? band.below;
  if (bottom && ratio.compare(bottom) <= 0 && !(band.from && ratio.equals(bottom))) {
    return { way: 'up', edge: bottom, reached: band.from !== undefined, distance: bottom.sub(ratio) };
  }
  if (top && ratio.compare(top) >= 0 && !(band.upTo && ratio.equals(top))) {
    return { way: 'down', edge: top, reached: band.upTo !== undefined, distance: ratio.sub(top) };
  }
  return undefined;
}

/**
 * What must hold for a ratio to lie in a band: each edge multiplied out, so that no quotient is ever formed. The
 * denominator stays above zero, and the numerator does not fall below it: no law gives a better band for that.
 */
export function inBand(band: Band, { numerator, denominator, factor }: Quotient): Condition[] {
  const top = scaled(numerator, factor);
  const above = (edge: Exact, strict: boolean): Condition => ({ form: less(top, edge, denominator), strict });
  const below = (edge: Exact, strict: boolean): Condition => ({
    form: scaled(less(top, edge, denominator), ONE.neg()),
    strict,
  });
  return [
    { form: denominator, strict: true },
    { form: numerator, strict: false },
    ...(band.over ? [above(band.over, true)] : []),
    ...(band.from ? [above(band.from, false)] : []),
    ...(band.upTo ? [below(band.upTo, false)] : []),
    ...(band.below ? [below(band.below, true)] : []),
  ];
}

/**
 * By how many whole units (rupiah, answers) the numerator alone would have to change, the denominator as it is.
 *
 * @returns undefined where no whole change does it, or a misprinted table gives the band to no ratio there
 */
export function numeratorChange(
  { scale }: Indicator,
  band: Band,
  numerator: Exact,
  denominator: Exact,
  factor: Exact,
): Exact | undefined {
  const quotient: Quotient = {
    numerator: { at: numerator, slope: ONE },
    denominator: { at: denominator, slope: ZERO },
    factor,
  };
  const change = nearestWhole(inBand(band, quotient));
  if (!change || signOf(change) === 0) return undefined;
  const ratio = numerator.add(change).mul(factor).div(denominator);
  return creditFor(scale, ratio)?.equals(band.credit) ? change : undefined;
}

/** True for a credit below the best that the scale can give. */
export const canRise = ({ scale }: Indicator, credit: Exact): boolean =>
  scale.kind !== 'none' && credit.compare(rangeOf(scale).most) < 0;

/** What the quotient of an indicator's formula is multiplied with: hundred for a percentage. */
export const factorOf = ({ formula }: Indicator): Exact =>
  formula.node === 'percent' && !formula.once ? HUNDRED : ONE;
