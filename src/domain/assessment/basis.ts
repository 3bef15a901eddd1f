import { definedOtherwise } from '../rules/definition';
import { choose, readAs } from '../rules/readings';
import type { Choices } from '../rules/readings';
import type { RuleSet } from '../rules/rule-set';
import type { Statement } from '../statement/statement';
import { forRuleSet } from './for-rule-set';

/** Everything that an assessment, its findings and its analyses rest on. */
export interface Basis {
  /** The rule set before any reading was chosen. */
  readonly law: RuleSet;
  /** The option taken in every reading. */
  readonly choices: Choices;
  /** The law as the choices read it. */
  readonly ruleSet: RuleSet;
  readonly statement: Statement;
  /** The year before, for growth; a gap where it was not reported. */
  readonly before: Statement | undefined;
  /** Terms given directly for another law that this one defines differently: each is a gap. */
  readonly definedOtherwise: ReadonlySet<string>;
}

/** What may be said of a basis besides law and statement. */
export interface Given {
  /** Option ids of readings that are not taken by default. */
  readonly readings?: readonly string[];
  readonly before?: Statement | undefined;
  /** The law for which ratios, answers and terms were given directly; this one unless said. */
  readonly givenFor?: RuleSet;
  /** Terms that are known to be defined otherwise, besides those that `givenFor` shows. */
  readonly definedOtherwise?: Iterable<string>;
}

/**
 * The basis of a statement under a law.
 *
 * @throws Refusal `unknown-reading`
 */
export function basisFor(law: RuleSet, statement: Statement, given: Given = {}): Basis {
  const { readings = [], before, givenFor = law } = given;
  const own = forRuleSet(statement, givenFor, law);
  const otherwise = new Set([
    ...definedOtherwise(givenFor, law, own.figures.keys()),
    ...(given.definedOtherwise ?? []),
  ]);
  const choices = choose(law, readings);
  const ruleSet = readAs(law, choices);
  return { law, choices, ruleSet, statement: own, before, definedOtherwise: otherwise };
}

/**
 * The same statement under another law; a term that was a gap already, since it was given for a third one, stays one.
 *
 * @throws Refusal `unknown-reading`
 */
export function underLaw(basis: Basis, law: RuleSet, readings: readonly string[] = []): Basis {
  const { law: givenFor, statement, before, definedOtherwise: already } = basis;
  return basisFor(law, statement, { readings, before, givenFor, definedOtherwise: already });
}

/** The same law and statement with other readings. */
export const readingAs = (basis: Basis, choices: Choices): Basis => ({
  ...basis,
  choices,
  ruleSet: readAs(basis.law, choices),
});

/** Another statement of the same unit and year in its place: a supposed one, for instance. */
export const withStatement = (basis: Basis, statement: Statement): Basis => ({ ...basis, statement });

/** Another year of the same unit under the same law and readings. */
export const withYears = (basis: Basis, statement: Statement, before: Statement | undefined): Basis => ({
  ...basis,
  statement,
  before,
});

/** The ids of the options taken, one of every reading. */
export const readingsOf = ({ choices }: Pick<Basis, 'choices'>): string[] =>
  [...choices.values()].map((option) => option.id);
