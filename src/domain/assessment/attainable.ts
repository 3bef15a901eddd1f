import { HUNDRED, exact } from '../decimal';
import type { Exact } from '../decimal';
import type { Indicator } from '../rules/rule-set';

/** True when a score (points) is one that the indicator's scale can give at all. */
export function isAttainable(indicator: Indicator, weight: Exact, points: Exact): boolean {
  if (indicator.scale.kind === 'none') return false;
  const credit = points.mul(HUNDRED).div(weight);
  if (indicator.scale.kind === 'bands')
    return indicator.scale.bands.some((band) => band.credit.equals(credit));
  if (indicator.scale.kind === 'linear') return credit.compare(0) >= 0 && credit.compare(HUNDRED) <= 0;
  const yes = credit.mul(exact(indicator.questions?.length ?? 1)).div(HUNDRED);
  return yes.d === 1n && yes.compare(0) >= 0 && credit.compare(HUNDRED) <= 0;
}
