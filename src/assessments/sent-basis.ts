import { basisFor, readingsOf, type Basis } from '../domain/assessment/basis';
import { revived } from '../domain/decimal';
import { findRuleSet } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Statement } from '../domain/statement/statement';
import { editionOf, ruleSetOf, todaysLaw } from './edition';

/** A law as it is sent to a thread: by name where the program has it, else with all it says. */
interface SentLaw {
  readonly id: string;
  readonly hash: string;
  readonly data?: string;
}

/** A basis as it is sent to a thread: plain data, from which the same basis is made there. */
export interface SentBasis {
  readonly law: SentLaw;
  readonly statement: Statement;
  readonly before: Statement | undefined;
  readonly readings: readonly string[];
  readonly definedOtherwise: readonly string[];
}

/** A basis to be sent. */
export const sentBasis = (basis: Basis): SentBasis => ({
  law: sentLaw(basis.law),
  statement: basis.statement,
  before: basis.before,
  readings: readingsOf(basis),
  definedOtherwise: [...basis.definedOtherwise],
});

function sentLaw(law: RuleSet): SentLaw {
  const { hash, data } = editionOf(law);
  return todaysLaw(law.id, hash) ? { id: law.id, hash } : { id: law.id, hash, data };
}

/** The basis that was sent. */
export function basisOf({ law, statement, before, readings, definedOtherwise }: SentBasis): Basis {
  return basisFor(lawOf(law), revived(statement), { readings, before: revived(before), definedOtherwise });
}

/** @throws Error for a law that neither side knows */
function lawOf({ id, hash, data }: SentLaw): RuleSet {
  const law = data === undefined ? findRuleSet(id) : ruleSetOf({ hash, data });
  if (!law) throw new Error(`a law that is not here: ${id}`);
  return law;
}
