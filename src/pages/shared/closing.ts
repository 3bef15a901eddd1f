import type { Stage } from '../../domain/filing/stages';
import { closedWords } from '../../rendering/messages';

/** What a page on which something is filled in says before that is done in vain. */
export interface Closing {
  /** That the year takes no changes now, and what to do; empty where it does. */
  readonly closed: string;
}

/** @param stage where the year's filing is, if it takes no changes there */
export const closingOf = ({ year }: { readonly year: number }, stage: Stage | undefined): Closing => ({
  closed: stage === undefined ? '' : closedWords(String(year), stage),
});
