import type { Assessment } from '../assessment/assess';
import { linesOf } from '../assessment/explain';
import { isScored, isShown, type Result } from '../assessment/score';
import { isKnown } from '../assessment/trace';
import type { Exact } from '../decimal';
import { indicatorsOf, type RuleSet } from '../rules/rule-set';
import type { Finding } from '../statement/finding';
import { amountsOf, sizeOf, type Amounts } from './amounts';
import { sizeClassOf, USUAL_SPLITS, type SizeClass } from './size-class';

/**
 * What one population has in common: one edition of one rule set, one set of readings, one period. In it stands the
 * latest assessment of each unit, if it counts.
 */
export interface PopulationKey {
  readonly ruleSetId: string;
  readonly editionHash: string;
  /** The option taken in every reading. */
  readonly readings: readonly string[];
  readonly year: number;
}

/** Something every unit of a population may have a value of: the total, an aspect, an indicator by its id. */
export type Measure = string;

/** A population with what is compared in it. */
export interface Population extends PopulationKey {
  /** The same for the same edition, readings and period. */
  readonly id: string;
  /** In the order in which each unit's values are kept. */
  readonly measures: readonly Measure[];
}

/** The points of the total. */
export const TOTAL: Measure = 'total';

/** The points of an aspect, by its number. */
export function aspectMeasure(number: string): Measure {
  return `aspect-${number}`;
}

/** Everything that is compared under a rule set, in the law's order. */
export function measuresOf(ruleSet: RuleSet): readonly Measure[] {
  const aspects = ruleSet.aspects.map((aspect) => aspectMeasure(aspect.number));
  return [TOTAL, ...aspects, ...indicatorsOf(ruleSet).map((each) => each.id)];
}

/** What an assessment brings to its population. */
export interface PeerFacts {
  /** Figures that do not agree keep a unit out of every statistic until they are repaired. */
  readonly counts: boolean;
  readonly size: SizeClass;
  /** Values that are known: without gaps and what does not apply. */
  readonly values: ReadonlyMap<Measure, Exact>;
  readonly amounts: Amounts;
}

/** What an assessment brings to its population. @param splits total assets at which size class I is split */
export function peerFacts(
  assessment: Assessment,
  findings: readonly Finding[],
  splits: readonly Exact[] = USUAL_SPLITS,
): PeerFacts {
  const { basis } = assessment;
  return {
    counts: !findings.some((each) => each.severity === 'stops'),
    size: sizeClassOf(sizeOf(basis), splits),
    values: valuesOf(assessment),
    amounts: amountsOf(basis),
  };
}

function valuesOf(assessment: Assessment): Map<Measure, Exact> {
  const { total, aspects } = assessment;
  const values = new Map<Measure, Exact>();
  const keep = (measure: Measure, points: { least: Exact; most: Exact } | undefined): void => {
    if (points?.least.equals(points.most)) values.set(measure, points.least);
  };
  keep(TOTAL, total);
  if (total) for (const { aspect, points } of aspects) keep(aspectMeasure(aspect.number), points);
  for (const { result } of linesOf(assessment)) {
    const value = ratioOf(result);
    if (value) values.set(result.indicator.id, value);
  }
  return values;
}

/**
 * The ratio in the indicator's unit. None where a denominator of zero or below stands in its way, and none where a line
 * of unknown amount leaves it open, even if the credit stands.
 */
function ratioOf(result: Result): Exact | undefined {
  if (isShown(result)) return result.value;
  if (!isScored(result) || result.basis === 'denominator' || result.basis === 'harmless') return undefined;
  return result.ratio?.percent ?? (isKnown(result.trace) ? result.trace.value : undefined);
}
