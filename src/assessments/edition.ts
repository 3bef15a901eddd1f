import { hashOf } from '../database/token';
import { Kept, onceOf } from '../domain/kept';
import { findRuleSet } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import { readRuleSet, writeRuleSet } from '../domain/rules/written';

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
  return { hash: hashOf(data), date: ruleSet.editionDate, data };
});

/** The program's own rule set, where its data today are those of the edition that is asked for. */
export function todaysLaw(id: string, hash: string): RuleSet | undefined {
  const today = findRuleSet(id);
  return today && editionOf(today).hash === hash ? today : undefined;
}

const MOST_HELD = 100;
const laws = new Kept<RuleSet>(MOST_HELD);

/** The rule set that an edition holds. What an edition says never changes: it is read once. */
export const ruleSetOf = ({ hash, data }: Pick<Edition, 'hash' | 'data'>): RuleSet =>
  laws.of(hash, () => readRuleSet(data));

/** A rule set with its edition, for programs: what is printed, served and read back by `--diff`. */
export function editionDocument(ruleSet: RuleSet): {
  edition: Pick<Edition, 'hash' | 'date'>;
  ruleSet: unknown;
} {
  const { hash, date, data } = editionOf(ruleSet);
  const written: unknown = JSON.parse(data);
  return { edition: { hash, date }, ruleSet: written };
}
