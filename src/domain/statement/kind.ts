import { isOneOf } from '../records';

/** The kinds of unit we assess. */
export const KINDS = ['ksp', 'usp', 'kspps', 'uspps', 'bumdes'] as const;

export type Kind = (typeof KINDS)[number];

export function isKind(text: string): text is Kind {
  return isOneOf(KINDS, text);
}
