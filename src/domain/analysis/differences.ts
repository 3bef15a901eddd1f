import type { Exact } from '../decimal';
import type { Aspect, Grade, Indicator, RuleSet } from '../rules/rule-set';
import { weightOf } from '../rules/rule-set';
import type { Band, WordBand } from '../rules/scale';
import { definitionsOf } from '../rules/definition';

/** What two rule sets can say otherwise, in the order in which the first of them is told. */
export const DIFFERENCES = [
  'numerator',
  'denominator',
  'scale',
  'bands',
  'nil-denominator',
  'weight',
  'aggregation',
  'grades',
] as const;

export type DifferenceKind = (typeof DIFFERENCES)[number];

/** One thing that a rule set says otherwise than the one it is compared with. */
export type Difference =
  | { readonly kind: 'numerator' | 'denominator' | 'scale' | 'nil-denominator' }
  /** The first row of the table that differs; absent on a side whose table is shorter. */
  | { readonly kind: 'bands'; readonly here?: Band | WordBand; readonly there?: Band | WordBand }
  | { readonly kind: 'weight'; readonly here: Exact; readonly there: Exact }
  | { readonly kind: 'aggregation'; readonly here: Aspect['addsUp']; readonly there: Aspect['addsUp'] }
  | { readonly kind: 'grades'; readonly here?: Grade; readonly there?: Grade };

/** An indicator with where it stands. */
export interface Placed {
  readonly ruleSet: RuleSet;
  readonly aspect: Aspect;
  readonly indicator: Indicator;
}

/**
 * Everything in which an indicator differs from the same one of another rule set: definition, band edges, weight, how
 * its aspect adds up; `there` is what it is compared with.
 */
export const differencesBetween = (there: Placed, here: Placed): readonly Difference[] => [
  ...definitionDifferences(there, here),
  ...scaleDifferences(there.indicator, here.indicator),
  ...weightDifferences(there, here),
  ...(there.aspect.addsUp === here.aspect.addsUp
    ? []
    : [{ kind: 'aggregation' as const, there: there.aspect.addsUp, here: here.aspect.addsUp }]),
];

function definitionDifferences(there: Placed, here: Placed): Difference[] {
  const [a, b] = [there, here].map(({ ruleSet, indicator }) => definitionsOf(ruleSet).get(indicator.number));
  return [
    ...(a?.numerator === b?.numerator ? [] : [{ kind: 'numerator' as const }]),
    ...(a?.denominator === b?.denominator ? [] : [{ kind: 'denominator' as const }]),
  ];
}

function scaleDifferences(there: Indicator, here: Indicator): Difference[] {
  const [a, b] = [there.scale, here.scale];
  const nil = sameDenominatorRule(there, here) ? [] : [{ kind: 'nil-denominator' as const }];
  if (a.kind !== b.kind) return [{ kind: 'scale' }, ...nil];
  if (a.kind === 'linear' && b.kind === 'linear') {
    const same = a.slope.equals(b.slope) && a.intercept.equals(b.intercept);
    return same ? nil : [{ kind: 'scale' }, ...nil];
  }
  return [...firstOtherBand(bandsIn(a), bandsIn(b)), ...nil];
}

const bandsIn = (scale: Indicator['scale']): readonly (Band | WordBand)[] =>
  scale.kind === 'bands' ? scale.bands : scale.kind === 'none' ? (scale.words ?? []) : [];

function firstOtherBand(
  there: readonly (Band | WordBand)[],
  here: readonly (Band | WordBand)[],
): Difference[] {
  const rows = Math.max(there.length, here.length);
  for (let at = 0; at < rows; at += 1) {
    const [a, b] = [there[at], here[at]];
    if (a && b && bandText(a) === bandText(b)) continue;
    return [{ kind: 'bands', ...(a ? { there: a } : {}), ...(b ? { here: b } : {}) }];
  }
  return [];
}

function bandText(band: Band | WordBand): string {
  const credit = 'credit' in band ? band.credit : undefined;
  return [band.over, band.from, band.upTo, band.below, credit]
    .map((each) => each?.toFraction() ?? '')
    .join(' ');
}

function sameDenominatorRule({ denominator: a }: Indicator, { denominator: b }: Indicator): boolean {
  return a.zero === b.zero && a.negative === b.negative && a.zeroOverZero === b.zeroOverZero;
}

function weightDifferences(there: Placed, here: Placed): Difference[] {
  const [a, b] = [there, here].map(({ aspect, indicator }) => weightOf(aspect, indicator));
  return !a || !b || a.equals(b) ? [] : [{ kind: 'weight', there: a, here: b }];
}

/** The first grade that differs, if the scales of grades do. */
export function gradeDifference(there: RuleSet, here: RuleSet): Difference | undefined {
  const rows = Math.max(there.grades.length, here.grades.length);
  for (let at = 0; at < rows; at += 1) {
    const [a, b] = [there.grades[at], here.grades[at]];
    const same = a && b && a.label === b.label && a.from.equals(b.from) && a.above === b.above;
    if (!same) return { kind: 'grades', ...(a ? { there: a } : {}), ...(b ? { here: b } : {}) };
  }
  return undefined;
}
