import { assess } from '../domain/assessment/assess';
import { basisFor } from '../domain/assessment/basis';
import { findingsOf } from '../domain/assessment/findings';
import { peerFacts, type PeerFacts } from '../domain/comparison/population';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Finding } from '../domain/statement/finding';
import type { Statement } from '../domain/statement/statement';
import type { Settings } from '../settings';

/** What is not kept of an assessment and is worked out again: what was found, and what it is compared by. */
export interface Judged {
  readonly law: RuleSet;
  readonly findings: readonly Finding[];
  readonly facts: PeerFacts;
}

/** What an assessment was made from. */
interface MadeOf {
  readonly law: RuleSet;
  readonly statement: Statement;
  readonly before: Statement | undefined;
  readonly readings: readonly string[];
  readonly definedOtherwise: readonly string[];
}

/** Judges a statement again as it was judged. The same statement, law and settings say the same. */
export function judgeAgain(
  { law, statement, ...given }: MadeOf,
  { limits, sizeSplits }: Pick<Settings, 'limits' | 'sizeSplits'>,
): Judged {
  const basis = basisFor(law, statement, given);
  const findings = findingsOf(basis, limits);
  return { law, findings, facts: peerFacts(assess(basis), findings, sizeSplits) };
}
