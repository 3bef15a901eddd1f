import type { Added, RowDraft } from '../../intake/row-drafts.service';
import type { Spared } from '../../intake/understanding.service';

/** What is shown: how the file was understood, and what it is. */
export interface MappingView extends Spared {
  readonly uploadId: string;
  /** Who looks. */
  readonly account: string;
  readonly filename: string;
  readonly rules: string;
  /** The ids of the rows that were confirmed with others by one tap. */
  readonly together: ReadonlySet<string>;
  /** Why it could not be kept as it was sent; empty where that was not tried. */
  readonly refused: string;
  /** What was chosen before and is no answer yet, and what other pages chose meanwhile. */
  readonly draft: RowDraft & Partial<Added>;
  /** The page is opened, and shows choices of before again. */
  readonly isResumed: boolean;
  /** It was to be kept: what is not settled is told first. */
  readonly isKept: boolean;
}
