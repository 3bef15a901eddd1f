import type { Basis } from '../domain/assessment/basis';
import { textsIn } from '../domain/records';
import { unpacked } from '../domain/statement/packed';

/** What an assessment was made from, as the database tells it: texts, for a thread. */
export interface PackedBasis {
  readonly statement: string;
  /** The year before, where it was stored. */
  readonly before: string | null;
  /** A list of terms as JSON. */
  readonly definedOtherwise: string;
}

/** A law, and how it is read. */
export type LawRead = Pick<Basis, 'law' | 'choices' | 'ruleSet'>;

/** The basis of an assessment under another law than its own, or other readings. */
export const unpackedBasis = (
  under: LawRead,
  { statement, before, definedOtherwise }: PackedBasis,
): Basis => ({
  ...under,
  statement: unpacked(statement),
  before: before === null ? undefined : unpacked(before),
  definedOtherwise: new Set(textsIn(definedOtherwise)),
});
