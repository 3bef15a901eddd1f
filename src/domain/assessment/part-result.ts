import type { Kind } from '../statement/kind';
import type { TotalResult } from './result';

/**
 * How another unit of the same filing came out: the savings and loan unit of a cooperative that trades, or that
 * cooperative. Each is judged by its own law; nothing adds their points up.
 */
export interface PartResult {
  /** Its id. */
  readonly unit: string;
  readonly name: string;
  readonly kind: Kind;
  /** The id of its newest revision of the year. */
  readonly statement: string;
  /** The newest assessment of that; null while there is none, with all that follows. */
  readonly assessment: string | null;
  readonly ruleSet: string | null;
  readonly total: TotalResult | null;
  readonly grade: string | null;
}
