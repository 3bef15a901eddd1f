import type { Understood } from '../../intake/understanding.service';

/** What is shown: how the file was understood, and what it is. */
export interface MappingView extends Understood {
  readonly uploadId: string;
  readonly filename: string;
  readonly rules: string;
  /** The ids of the rows that were confirmed with others by one tap. */
  readonly together: ReadonlySet<string>;
  /** Why it could not be kept as it was sent; empty where that was not tried. */
  readonly refused: string;
  /** It was to be kept: what is not settled is told first. */
  readonly isKept: boolean;
}
