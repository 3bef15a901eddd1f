import type { Exact } from '../decimal';
import { valueFrom } from './value';

/** Keys of totals that gaps leave open lie below this one, those of certain totals above it. */
export const OPEN_BELOW = -(2 ** 51) - 1;
/** How far down a total lies that is open: beyond any certain one, however far these are held. */
const DOWN = 2 ** 52 + 2;
/** What stands for the highest possible total where there is none at all: below every one. */
const NO_POINTS = -1_000_000;

/**
 * What the total of a unit is sorted by, in one whole number that every database keeps: floor(points × 10⁶), held within ±2⁵¹. Totals
 * that are open come after all certain ones, by their highest possible points; those without points last. Where two keys are
 * equal the fractions decide.
 */
export function totalKey(least: Exact | null, most: Exact | null): number {
  if (least === null || most === null) return NO_POINTS - DOWN;
  const { key } = valueFrom(most);
  return least.equals(most) ? key : key - DOWN;
}
