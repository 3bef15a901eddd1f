import { SMALLEST_GROUP } from './instrument';

/** After what it is decided which answers may be shown. */
export type ShowCause =
  /** One answer came in over a link: others may follow, one at a time. */
  | 'answer'
  /** A sheet of many came in. */
  | 'sheet'
  /** The survey was closed: nothing follows. */
  | 'close';

/**
 * How many of the answers that wait are shown from now on. Whatever becomes visible at once is of at least the smallest
 * group, so that who looks twice and subtracts learns of nobody. Of single answers a group is kept back, so that enough
 * are left to be shown when the survey is closed.
 *
 * @param waiting how many are not shown yet
 */
export function shownNow(waiting: number, cause: ShowCause): number {
  const kept = cause === 'answer' ? SMALLEST_GROUP : 0;
  return waiting - kept >= SMALLEST_GROUP ? waiting - kept : 0;
}

/** Answers of one survey by the way they came in. */
export interface ByWay {
  /** Each by itself, of a member whom nobody sees. */
  readonly links: number;
  /** From paper: whoever typed it knows what stands on it. */
  readonly sheets: number;
}

/**
 * How many of each are shown from now on. Answers over links are never made up to enough by sheets: whoever typed nine of
 * ten would read the tenth off the result.
 */
export function shownByWay({ links, sheets }: ByWay, cause: ShowCause): ByWay {
  const shown = shownNow(links, cause);
  return { links: shown, sheets: shown > 0 || sheets >= SMALLEST_GROUP ? sheets : 0 };
}
