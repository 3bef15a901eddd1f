import { createHash } from 'node:crypto';
import { onceOf } from '../domain/kept';
import type { RuleSet } from '../domain/rules/rule-set';
import { writeRuleSet } from '../domain/rules/written';

/** One state of a rule set's data: what it says, its hash, and the day it was written. */
export interface Edition {
  readonly hash: string;
  readonly date: string;
  /** Canonical JSON: the same data give the same text, whatever order they were written in. */
  readonly data: string;
}

/** The edition of a rule set, worked out once. */
export const editionOf = onceOf((ruleSet: RuleSet): Edition => {
  const data = writeRuleSet(ruleSet);
  return { hash: createHash('sha256').update(data).digest('hex'), date: ruleSet.editionDate, data };
});

/** A rule set with its edition, for programs: what is printed, served and read back by `--diff`. */
export function editionDocument(ruleSet: RuleSet): {
  edition: Pick<Edition, 'hash' | 'date'>;
  ruleSet: unknown;
} {
  const { hash, date, data } = editionOf(ruleSet);
  const written: unknown = JSON.parse(data);
  return { edition: { hash, date }, ruleSet: written };
}
