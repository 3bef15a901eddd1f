import type { Exact } from '../decimal';
import type { Band, Scale } from '../rules/scale';

/** Which ratios earn more under a scale: the high, the low, or those in the middle. */
export type GoodSide = 'high' | 'low' | 'middle';

/** Which side of a ratio is good; null where nothing is scored, every ratio earns the same, or the table has no one top. */
export function goodSideOf(scale: Scale): GoodSide | null {
  if (scale.kind === 'share') return 'high';
  if (scale.kind === 'linear') return sideOf([scale.slope]);
  return scale.kind === 'bands' ? sideOf(stepsOf(scale.bands)) : null;
}

/** From each band to the next by its lower edge, how much credit is added. */
function stepsOf(bands: readonly Band[]): Exact[] {
  const upwards = [...bands].sort(byBottom);
  return upwards.slice(1).flatMap((band, at) => {
    const before = upwards[at];
    return before ? [band.credit.sub(before.credit)] : [];
  });
}

function byBottom(a: Band, b: Band): number {
  const [first, second] = [bottomOf(a), bottomOf(b)];
  if (!first || !second) return first ? 1 : second ? -1 : 0;
  return first.compare(second);
}

const bottomOf = ({ over, from }: Band): Exact | undefined => over ?? from;

function sideOf(steps: readonly Exact[]): GoodSide | null {
  const turns = steps.map((step) => step.compare(0)).filter((sign) => sign !== 0);
  const lastRise = turns.findLastIndex((sign) => sign > 0);
  const firstFall = turns.findIndex((sign) => sign < 0);
  if (firstFall < 0) return lastRise < 0 ? null : 'high';
  if (lastRise < 0) return 'low';
  return lastRise < firstFall ? 'middle' : null;
}
