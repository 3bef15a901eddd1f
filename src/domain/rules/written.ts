import { exact, isExact } from '../decimal';
import type { RuleSet } from './rule-set';

/** The mark of an exact number in the JSON: nothing else in a rule set is an object with this one name. */
const MARK = 'exact';

/**
 * A rule set as canonical JSON: sorted names, no absent values, exact numbers as `{"exact":"n/d"}`. The same data give
 * the same text, whatever order they were written in.
 */
export function writeRuleSet(ruleSet: RuleSet): string {
  return JSON.stringify(canonical(ruleSet));
}

/** The rule set that a text holds, equal in every part to the one it was written from. */
export function readRuleSet(text: string): RuleSet {
  return JSON.parse(text, (_name, value: unknown) =>
    isMarked(value) ? exact(value[MARK]) : value,
  ) as RuleSet;
}

function canonical(value: unknown): unknown {
  if (isExact(value)) return { [MARK]: value.toFraction() };
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, canonical(each)]),
  );
}

function isMarked(value: unknown): value is { readonly [MARK]: string } {
  if (typeof value !== 'object' || value === null || !(MARK in value)) return false;
  return Object.keys(value).length === 1 && typeof value[MARK] === 'string';
}
