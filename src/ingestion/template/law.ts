import { ruleSets } from '../../domain/rules/registry';
import { indicatorsOf } from '../../domain/rules/rule-set';
import type { CollectibilityClass, Question } from '../../domain/rules/rule-set';
import type { Kind } from '../../domain/statement/kind';

/** The questions of one indicator. */
export interface Questionnaire {
  readonly indicator: string;
  readonly label: string;
  readonly questions: readonly Question[];
}

/** The questionnaires of the first regulation for a kind that has any, in the law's order. */
export function questionnairesOf(kind: Kind): readonly Questionnaire[] {
  for (const ruleSet of ruleSets.filter((each) => each.kinds.includes(kind))) {
    const found = indicatorsOf(ruleSet).flatMap(({ number, label, questions }) =>
      questions ? [{ indicator: number, label, questions }] : [],
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** What makes a loan substandard, doubtful or a loss, and which regulation says so. */
export function collectibilityOf(
  kind: Kind,
): { readonly title: string; readonly classes: readonly CollectibilityClass[] } | undefined {
  const ruleSet = ruleSets.find(
    (each) => each.kinds.includes(kind) && each.collectibility.classes.length > 0,
  );
  return ruleSet && { title: ruleSet.shortTitle, classes: ruleSet.collectibility.classes };
}
