import { indicatorsOf, type Indicator, type RuleSet } from '../rules/rule-set';
import { goodSideOf, type GoodSide } from './good-side';
import { aspectMeasure, TOTAL, type Measure } from './population';

/** What is compared, by name. */
export interface MeasureName {
  readonly id: Measure;
  readonly of: 'total' | 'aspect' | 'indicator';
  /** The law's number; empty for the total. */
  readonly number: string;
  /** The law's words; empty for the total, which every law calls otherwise. */
  readonly label: string;
  readonly unit: Indicator['unit'] | 'points';
  /** Null where nothing says which side is good. */
  readonly good: GoodSide | null;
}

/** Everything that is compared under a rule set: the total, if it has one, and each aspect above its indicators. */
export function measureNames(ruleSet: RuleSet): readonly MeasureName[] {
  const scored = ruleSet.grades.length > 0;
  const points = { unit: 'points', good: scored ? 'high' : null } as const;
  const total = { id: TOTAL, of: 'total', number: '', label: '', ...points } as const;
  const aspects = ruleSet.aspects.flatMap(({ number, label, indicators }): MeasureName[] => [
    { id: aspectMeasure(number), of: 'aspect', number, label, ...points },
    ...indicators.map(indicatorName),
  ]);
  return scored ? [total, ...aspects] : aspects;
}

function indicatorName({ id, number, label, unit, scale }: Indicator): MeasureName {
  return { id, of: 'indicator', number, label, unit, good: goodSideOf(scale) };
}

/** The indicators of a rule set by the measure they are. */
export function indicatorsByMeasure(ruleSet: RuleSet): ReadonlyMap<Measure, Indicator> {
  return new Map(indicatorsOf(ruleSet).map((each) => [each.id, each]));
}
