import { createHash } from 'node:crypto';
import { exact, ZERO, type Exact } from '../domain/decimal';
import type { RuleSet } from '../domain/rules/rule-set';

/** One state of a rule set's data: what it says, its hash, and the day it was written. */
export interface Edition {
  readonly hash: string;
  readonly date: string;
  /** Canonical JSON: the same data give the same text, whatever order they were written in. */
  readonly data: string;
}

/** The mark of an exact number in the JSON: nothing else in a rule set is an object with this one name. */
const MARK = 'exact';
const NUMBER: unknown = Object.getPrototypeOf(ZERO);

const known = new WeakMap<RuleSet, Edition>();

/** The edition of a rule set, worked out once. */
export function editionOf(ruleSet: RuleSet): Edition {
  const cached = known.get(ruleSet);
  if (cached) return cached;
  const data = JSON.stringify(canonical(ruleSet));
  const edition = { hash: createHash('sha256').update(data).digest('hex'), date: ruleSet.editionDate, data };
  known.set(ruleSet, edition);
  return edition;
}

/** The rule set that an edition's data hold, equal in every part to the one they were written from. */
export function reviveRuleSet(data: string): RuleSet {
  return JSON.parse(data, (_name, value: unknown) =>
    isMarked(value) ? exact(value[MARK]) : value,
  ) as RuleSet;
}

/** Plain data with sorted names, without absent values, and with exact numbers as `{"exact":"n/d"}`. */
function canonical(value: unknown): unknown {
  if (isExact(value)) return { [MARK]: value.toFraction() };
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, canonical(each)]),
  );
}

function isExact(value: unknown): value is Exact {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === NUMBER;
}

function isMarked(value: unknown): value is { readonly [MARK]: string } {
  if (typeof value !== 'object' || value === null || !(MARK in value)) return false;
  return Object.keys(value).length === 1 && typeof value[MARK] === 'string';
}

/** A rule set with its edition, for programs: what is printed, served and read back by `--diff`. */
export function editionDocument(ruleSet: RuleSet): {
  edition: Pick<Edition, 'hash' | 'date'>;
  ruleSet: unknown;
} {
  const { hash, date, data } = editionOf(ruleSet);
  return { edition: { hash, date }, ruleSet: JSON.parse(data) as unknown };
}
