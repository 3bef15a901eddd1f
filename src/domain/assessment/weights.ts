import { HUNDRED } from '../decimal';
import type { Exact } from '../decimal';
import { onceOf } from '../kept';
import { weightOf } from '../rules/rule-set';
import type { Aspect } from '../rules/rule-set';

/** What an indicator counts for in points of the total, and each point of its credit (a hundredth of that). */
export interface Weighed {
  readonly weight: Exact;
  readonly share: Exact;
}

const tables = onceOf((_aspect: Aspect): (readonly Weighed[])[] => []);

/** The weights of an aspect's indicators, in order, where so many of them apply: shared out once. */
export function weighedIn(aspect: Aspect, applicable: number): readonly Weighed[] {
  const known = tables(aspect);
  return (known[applicable] ??= aspect.indicators.map((indicator) => {
    const weight = weightOf(aspect, indicator, applicable);
    return { weight, share: weight.div(HUNDRED) };
  }));
}
