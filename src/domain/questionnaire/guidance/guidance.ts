import type { Question } from '../../rules/rule-set';
import { GOVERNANCE } from './governance';
import type { Guidance } from './guide';
import { PERDEP } from './perdep';
import { INHERENT } from './risk-inherent';
import { MANAGED } from './risk-managed';

/** Numbers of indicators that ask are the same in all laws that ask them. */
const KNOWN: Readonly<Record<string, Guidance>> = { ...GOVERNANCE, ...INHERENT, ...MANAGED, ...PERDEP };

/** What usually goes wrong with the questions of an indicator; empty where nothing is known. */
export const pitfallOf = (indicator: string): string => KNOWN[indicator]?.pitfall ?? '';

/** What is looked at for a question: what the rule set names, else our own words; empty where there are none. */
export const proofOf = (indicator: string, { number, evidence }: Question): string =>
  evidence ?? KNOWN[indicator]?.proof?.[number] ?? '';
