import { createHash } from 'node:crypto';
import type { RuleSet } from '../domain/rules/rule-set';
import { writeRuleSet } from '../domain/rules/written';

/** One state of a rule set's data: what it says, its hash, and the day it was written. */
export interface Edition {
  readonly hash: string;
  readonly date: string;
  /** Canonical JSON: the same data give the same text, whatever order they were written in. */
  readonly data: string;
}

const known = new WeakMap<RuleSet, Edition>();

/** The edition of a rule set, worked out once. */
export function editionOf(ruleSet: RuleSet): Edition {
  const cached = known.get(ruleSet);
  if (cached) return cached;
  const data = writeRuleSet(ruleSet);
  const edition = { hash: createHash('sha256').update(data).digest('hex'), date: ruleSet.editionDate, data };
  known.set(ruleSet, edition);
  return edition;
}

/** A rule set with its edition, for programs: what is printed, served and read back by `--diff`. */
export function editionDocument(ruleSet: RuleSet): {
  edition: Pick<Edition, 'hash' | 'date'>;
  ruleSet: unknown;
} {
  const { hash, date, data } = editionOf(ruleSet);
  const written: unknown = JSON.parse(data);
  return { edition: { hash, date }, ruleSet: written };
}
