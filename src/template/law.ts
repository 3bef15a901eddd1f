import { ruleSets } from '../domain/rules/registry';
import { indicatorsOf } from '../domain/rules/rule-set';
import type { CollectibilityClass, Question } from '../domain/rules/rule-set';
import type { Kind } from '../domain/statement/kind';

/** The questions of one indicator. */
export interface Questionnaire {
  readonly indicator: string;
  readonly label: string;
  readonly questions: readonly Question[];
}

/** All questionnaires of one regulation, in the law's order. */
export interface QuestionnaireSet {
  /** The regulation that asks. */
  readonly law: string;
  readonly groups: readonly Questionnaire[];
}

/**
 * The questionnaires of every regulation for a kind. What one asks under the same number as another before it, as a
 * predecessor does, is asked once: answers go by number.
 */
export function questionnaireSetsOf(kind: Kind): readonly QuestionnaireSet[] {
  const asked = new Set<string>();
  return ruleSets
    .filter((each) => each.kinds.includes(kind))
    .flatMap((ruleSet): QuestionnaireSet[] => {
      const groups = indicatorsOf(ruleSet).flatMap(({ number, label, questions }) =>
        questions && !asked.has(number) ? [{ indicator: number, label, questions }] : [],
      );
      for (const { indicator } of groups) asked.add(indicator);
      return groups.length > 0 ? [{ law: ruleSet.shortTitle, groups }] : [];
    });
}

/** The questionnaires of all regulations for a kind, one after the other. */
export const questionnairesOf = (kind: Kind): readonly Questionnaire[] =>
  questionnaireSetsOf(kind).flatMap(({ groups }) => groups);

/** What makes a loan substandard, doubtful or a loss, and which regulation says so. */
export function collectibilityOf(
  kind: Kind,
): { readonly title: string; readonly classes: readonly CollectibilityClass[] } | undefined {
  const ruleSet = ruleSets.find(
    (each) => each.kinds.includes(kind) && each.collectibility.classes.length > 0,
  );
  return ruleSet && { title: ruleSet.shortTitle, classes: ruleSet.collectibility.classes };
}
