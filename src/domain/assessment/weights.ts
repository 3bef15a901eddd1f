import { HUNDRED } from '../decimal';
import type { Exact } from '../decimal';
import { onceOf } from '../kept';
import type { Band } from '../rules/band';
import { weightOf } from '../rules/rule-set';
import type { Aspect, Indicator } from '../rules/rule-set';

/** What an indicator counts for in points of the total, and each point of its credit (a hundredth of that). */
export interface Weighed {
  readonly weight: Exact;
  readonly share: Exact;
  /** What each row of its table brings, worked out once. */
  readonly rows: ReadonlyMap<Band, Exact>;
}

const tables = onceOf((_aspect: Aspect): (readonly Weighed[])[] => []);

/** The weights of an aspect's indicators, in order, where so many of them apply: shared out once. */
export function weighedIn(aspect: Aspect, applicable: number): readonly Weighed[] {
  const known = tables(aspect);
  return (known[applicable] ??= aspect.indicators.map((indicator) => weighed(aspect, indicator, applicable)));
}

function weighed(aspect: Aspect, indicator: Indicator, applicable: number): Weighed {
  const { scale } = indicator;
  const weight = weightOf(aspect, indicator, applicable);
  const share = weight.div(HUNDRED);
  const bands = scale.kind === 'bands' ? scale.bands : [];
  return { weight, share, rows: new Map(bands.map((band) => [band, band.credit.mul(share)])) };
}
