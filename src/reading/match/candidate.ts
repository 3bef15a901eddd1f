import type { Line } from '../../domain/statement/chart';
import type { Side } from '../tables/headers';
import type { Reason } from '../layout';
import type { Fit } from '../place/zones';
import type { Zone } from '../../domain/statement/chart';

/** A line that a row may mean, how surely (0–1) and by what. */
export interface Candidate {
  readonly line: Line;
  readonly confidence: number;
  readonly reason: Reason;
  /** How well the place of the row suits the line. */
  readonly fit: Fit;
  /** Words that only lead a person to it: they say nothing against another line. */
  readonly isOffer?: true;
  /** Words of the label of which nobody knows what they do to this line; but for them it would be taken. */
  readonly strange?: readonly string[];
}

/** What is known of a row before it is matched. */
export interface Asked {
  readonly label: string;
  /** The account code beside it. */
  readonly number?: string | undefined;
  readonly zone: Zone | undefined;
  /** It adds up others: it is no single line. */
  readonly isSum?: boolean;
  /** It is the sum of the rows below it: a single line that the form breaks down, or a total. */
  readonly isWhole?: boolean;
  /** The side on which its amounts stand, in a pair of columns. */
  readonly side?: Side | undefined;
}
