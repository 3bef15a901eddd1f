import { ONE, ZERO, signOf } from '../decimal';
import type { Exact } from '../decimal';

/** An amount that moves evenly: what it is now, and by how much for each rupiah of the change that is looked for. */
export interface Linear {
  readonly at: Exact;
  readonly slope: Exact;
}

/** What must hold: the form is zero or more, or (`strict`) more than zero. */
export interface Condition {
  readonly form: Linear;
  readonly strict: boolean;
}

/** A part of the whole numbers; a missing end is open; none at all where a condition never holds. */
interface Whole {
  readonly least?: Exact;
  readonly most?: Exact;
  readonly none?: true;
}

export const valueAt = ({ at, slope }: Linear, change: Exact): Exact => at.add(slope.mul(change));

/** first − factor × second. */
export const less = (first: Linear, factor: Exact, second: Linear): Linear => ({
  at: first.at.sub(factor.mul(second.at)),
  slope: first.slope.sub(factor.mul(second.slope)),
});

export const scaled = ({ at, slope }: Linear, factor: Exact): Linear => ({
  at: at.mul(factor),
  slope: slope.mul(factor),
});

export const negated = (form: Linear): Linear => scaled(form, ONE.neg());

/**
 * The whole number nearest to zero at which every condition holds: solved, not searched, since each condition leaves
 * one side of one point.
 *
 * @returns undefined where no whole number meets them all
 */
export function nearestWhole(conditions: readonly Condition[]): Exact | undefined {
  const { least, most, none } = conditions.reduce<Whole>(narrowed, {});
  if (none || (least && most && least.compare(most) > 0)) return undefined;
  if (least && signOf(least) > 0) return least;
  return most && signOf(most) < 0 ? most : ZERO;
}

function narrowed(range: Whole, { form: { at, slope }, strict }: Condition): Whole {
  const side = signOf(slope);
  if (side === 0) return signOf(at) < (strict ? 1 : 0) ? { ...range, none: true } : range;
  const edge = at.neg().div(slope);
  if (side > 0) {
    const first = strict ? edge.floor().add(ONE) : edge.ceil();
    return { ...range, least: range.least && range.least.compare(first) > 0 ? range.least : first };
  }
  const last = strict ? edge.ceil().sub(ONE) : edge.floor();
  return { ...range, most: range.most && range.most.compare(last) < 0 ? range.most : last };
}
