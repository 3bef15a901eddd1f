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
  /** When the last of the choices was made that are shown again; empty where none are. */
  readonly draftAt: string;
  /** It was to be kept: what is not settled is told first. */
  readonly isKept: boolean;
}
