import type { Question } from '../../rules/rule-set';
import { GOVERNANCE } from './governance';
import { PERDEP } from './perdep';
import { INHERENT } from './risk-inherent';
import { MANAGED } from './risk-managed';

/**
 * What helps to answer the questions of one indicator, in words of our own. No law prints it: what is looked at follows
 * the column of supporting documents in the ministry's working paper where that says more than the question itself.
 */
export interface Guidance {
  /** What usually goes wrong with these questions. */
  readonly pitfall: string;
  /** What is looked at, by the question's number in the law; of those for which the rule set names nothing. */
  readonly proof?: Readonly<Record<string, string>>;
}

/** Numbers of indicators that ask are the same in all laws that ask them. */
const KNOWN: Readonly<Record<string, Guidance>> = { ...GOVERNANCE, ...INHERENT, ...MANAGED, ...PERDEP };

/** What usually goes wrong with the questions of an indicator; empty where nothing is known. */
export const pitfallOf = (indicator: string): string => KNOWN[indicator]?.pitfall ?? '';

/** What is looked at for a question: what the rule set names, else our own words; empty where there are none. */
export const proofOf = (indicator: string, { number, evidence }: Question): string =>
  evidence ?? KNOWN[indicator]?.proof?.[number] ?? '';
