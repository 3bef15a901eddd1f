import { editionOf } from '../../../assessments/edition';
import type { RuleSet } from '../../../domain/rules/rule-set';
import { KINDS, type Kind } from '../../../domain/statement/kind';
import { among, list, object, orNull, text } from '../../document/schema';

/** A regulation in a list. */
export interface RuleSetTold {
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly Kind[];
  /** ISO dates. */
  readonly inForce: { readonly from: string; readonly until: string | null };
  readonly edition: { readonly date: string; readonly hash: string };
  /** Predicates, the highest first; none for a panel. */
  readonly grades: readonly string[];
}

export const RULE_SCHEMAS = {
  RuleSet: object<RuleSetTold>(
    {
      ...{ id: text, title: text, kinds: list(among(KINDS)), grades: list(text) },
      inForce: object<RuleSetTold['inForce']>({ from: text, until: orNull(text) }),
      edition: object<RuleSetTold['edition']>({ date: text, hash: text }),
    },
    'A regulation in a list',
  ),
};

export function ruleSetTold(ruleSet: RuleSet): RuleSetTold {
  const { id, title, kinds, inForce, grades } = ruleSet;
  const { date, hash } = editionOf(ruleSet);
  return {
    ...{ id, title, kinds, edition: { date, hash } },
    inForce: { from: inForce.from, until: inForce.until ?? null },
    grades: grades.map(({ label }) => label),
  };
}
