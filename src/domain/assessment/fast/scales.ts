import { HUNDRED, ZERO, exact, greater, lesser } from '../../decimal';
import type { Exact } from '../../decimal';
import { rangeOf } from '../../rules/scale';
import type { Band, Scale } from '../../rules/scale';

/** A ratio that is not divided out: the bottom is above nothing. */
export interface Quotient {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The credit (0–100) of a ratio; null where it has none, or a minus would buy one. */
export type Earn = (ratio: Quotient) => Exact | null;

/** Compiles a scale. A band is chosen by multiplying across, so that no quotient is worked out. */
export function earner(scale: Scale): Earn {
  const { least } = rangeOf(scale);
  const earn = scale.kind === 'bands' ? inBands(scale.bands) : onLine(scale);
  return (ratio) => {
    const credit = earn(ratio);
    return credit && ratio.top < 0n && credit.compare(least) > 0 ? null : credit;
  };
}

function onLine(scale: Exclude<Scale, { kind: 'bands' }>): Earn {
  if (scale.kind === 'none') return () => null;
  return ({ top, bottom }) => {
    const ratio = exact(top).div(exact(bottom));
    const credit = scale.kind === 'linear' ? scale.slope.mul(ratio).add(scale.intercept) : ratio;
    return lesser(HUNDRED, greater(ZERO, credit));
  };
}

type Holds = (ratio: Quotient) => boolean;

function inBands(bands: readonly Band[]): Earn {
  const rows = bands.map((band) => ({ holds: holder(band), credit: band.credit }));
  return (ratio) => {
    let found: Exact | null = null;
    for (const { holds, credit } of rows) {
      if (found && (found === credit || found.equals(credit))) continue;
      if (!holds(ratio)) continue;
      // Two rows of a misprinted table claim it with different credits.
      if (found) return null;
      found = credit;
    }
    return found;
  };
}

/** The order of a ratio beside an edge: below nothing where it is less. */
const beside = ({ top, bottom }: Quotient, edge: Exact): bigint =>
  (edge.d === 1n ? top : top * edge.d) - edge.top * bottom;

const holder =
  ({ over, from, upTo, below }: Band): Holds =>
  (ratio) => {
    if (over && beside(ratio, over) <= 0n) return false;
    if (from && beside(ratio, from) < 0n) return false;
    if (upTo && beside(ratio, upTo) > 0n) return false;
    return !(below && beside(ratio, below) >= 0n);
  };
