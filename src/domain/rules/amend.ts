import type { Citation } from '../citation';
import { indicatorsOf } from './rule-set';
import type { Indicator, Option, Reading, RuleSet, Term, WeightRow } from './rule-set';

/** What one regulation has otherwise than another. */
export interface Amendment extends Partial<Omit<RuleSet, 'aspects' | 'terms' | 'readings'>> {
  /** How it is cited, e.g. "14/Per/M.KUKM/XII/2009". */
  readonly regulation: string;
  /** Indicators that differ, by number. */
  readonly indicators: Readonly<Record<string, Partial<Indicator>>>;
  /** Definitions that differ, and new ones. */
  readonly terms?: readonly Term[];
  /** Readings that differ, by id; null for one that is not open here. */
  readonly readings?: Readonly<Record<string, Reading | null>>;
  /** Readings of points that are open here only. */
  readonly newReadings?: readonly Reading[];
}

/**
 * A regulation written as its differences from another: everything else stands as it does there, cited as this one.
 *
 * @throws Error when a number, a term or a reading that differs does not exist in the other: a misprint of ours
 */
export function amend(from: RuleSet, amendment: Amendment): RuleSet {
  const { regulation, indicators, terms = [], readings = {}, newReadings = [], ...rest } = amendment;
  const numbers = indicatorsOf(from).map((each) => each.number);
  const strangers = [
    ...Object.keys(indicators).filter((number) => !numbers.includes(number)),
    ...Object.keys(readings).filter((id) => !from.readings.some((each) => each.id === id)),
  ];
  if (strangers.length > 0) throw new Error(`nothing to amend in ${from.id}: ${strangers.join(', ')}`);
  const cited = citedAs(from, regulation);
  return {
    ...cited,
    ...rest,
    aspects: cited.aspects.map((aspect) => ({
      ...aspect,
      indicators: aspect.indicators.map((each) => ({ ...each, ...indicators[each.number] })),
    })),
    terms: [...cited.terms.filter((each) => !terms.some(({ code }) => code === each.code)), ...terms],
    readings: [
      ...cited.readings.flatMap((each) => {
        const changed = readings[each.id];
        return changed === null ? [] : [changed ?? each];
      }),
      ...newReadings,
    ],
  };
}

/** Everything that is cited, at the same place of another regulation. */
function citedAs(ruleSet: RuleSet, source: string): RuleSet {
  const there = <T extends { readonly citation: Citation }>(each: T): T => ({
    ...each,
    citation: { ...each.citation, source },
  });
  const { aspectGrades } = ruleSet;
  return {
    ...ruleSet,
    inForce: there(ruleSet.inForce),
    aspects: ruleSet.aspects.map((aspect) => ({
      ...aspect,
      indicators: aspect.indicators.map(there<Indicator>),
    })),
    terms: ruleSet.terms.map(there<Term>),
    gradeCitation: { ...ruleSet.gradeCitation, source },
    ...(aspectGrades ? { aspectGrades: there(aspectGrades) } : {}),
    readings: ruleSet.readings.map((reading) => {
      const [first, ...others] = reading.options;
      return { ...reading, options: [there(first), ...others.map(there<Option>)] as const };
    }),
    capitalWeights: ruleSet.capitalWeights.map(there<WeightRow>),
    riskWeights: ruleSet.riskWeights.map(there<WeightRow>),
    collectibility: there(ruleSet.collectibility),
    conditions: there(ruleSet.conditions),
  };
}

/** The scale that an option of a reading gives an indicator. */
export function scaleOf(ruleSet: RuleSet, option: string): Indicator['scale'] {
  const changes = ruleSet.readings
    .flatMap((each) => each.options)
    .find((each) => each.id === option)?.changes;
  const scale = changes?.flatMap((change) =>
    'indicator' in change && change.scale ? [change.scale] : [],
  )[0];
  if (!scale) throw new Error(`option ${option} of ${ruleSet.id} has no scale`);
  return scale;
}

/** An indicator of a rule set by its number. */
export function indicatorOf(ruleSet: RuleSet, number: string): Indicator {
  const found = indicatorsOf(ruleSet).find((each) => each.number === number);
  if (!found) throw new Error(`no indicator ${number} in ${ruleSet.id}`);
  return found;
}
