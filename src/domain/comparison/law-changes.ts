import { definitionsOf } from '../rules/definition';
import type { Indicator, RuleSet } from '../rules/rule-set';

/** The law by which one year was judged: a rule set in one edition, read in one way. */
export interface Law {
  /** As its readings were chosen. */
  readonly ruleSet: RuleSet;
  readonly edition: { readonly hash: string; readonly date: string };
  /** The option taken in every reading. */
  readonly readings: readonly string[];
}

/** What is not the same in the law of a year as in that of the year judged before it. */
export interface LawChange {
  /** The first year of the new law. */
  readonly year: number;
  readonly what: 'rule-set' | 'edition' | 'readings';
  readonly from: Law;
  readonly to: Law;
  /** Options taken from this year on in place of others; empty unless only readings changed. */
  readonly readings: readonly string[];
}

/** The change between two laws, the weightiest only; nothing where they are the same. */
export function lawChange(year: number, from: Law, to: Law): LawChange | null {
  const readings = to.readings.filter((id) => !from.readings.includes(id));
  if (from.ruleSet.id !== to.ruleSet.id) return { year, what: 'rule-set', from, to, readings: [] };
  if (from.edition.hash !== to.edition.hash) return { year, what: 'edition', from, to, readings: [] };
  const same = readings.length === 0 && from.readings.length === to.readings.length;
  return same ? null : { year, what: 'readings', from, to, readings };
}

/** True when the ratio of an indicator means the same under both laws: its formula down to the lines, and its unit. */
export function sameDefinition(id: string, from: Law, to: Law): boolean {
  return definitionOf(from.ruleSet, id) === definitionOf(to.ruleSet, id);
}

/** True when an indicator's ratio earns the same credit and weight under both laws. */
export function sameScale(id: string, from: Law, to: Law): boolean {
  return scaleOf(from.ruleSet, id) === scaleOf(to.ruleSet, id);
}

function definitionOf(ruleSet: RuleSet, id: string): string | undefined {
  const indicator = indicatorOf(ruleSet, id);
  if (!indicator) return undefined;
  return text({ unit: indicator.unit, ...definitionsOf(ruleSet).get(indicator.number) });
}

function scaleOf(ruleSet: RuleSet, id: string): string | undefined {
  const aspect = ruleSet.aspects.find((each) => each.indicators.some((indicator) => indicator.id === id));
  const indicator = aspect && indicatorOf(ruleSet, id);
  return indicator && text({ scale: indicator.scale, weight: indicator.weight ?? aspect.weight });
}

function indicatorOf(ruleSet: RuleSet, id: string): Indicator | undefined {
  return ruleSet.aspects.flatMap((aspect) => aspect.indicators).find((each) => each.id === id);
}

/** Exact numbers hold bigints, which JSON does not know. */
function text(value: unknown): string {
  return JSON.stringify(value, (_name, each: unknown) => (typeof each === 'bigint' ? `${each}` : each));
}
