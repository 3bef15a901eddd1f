import type { FindingKey } from './finding';

/** What somebody wrote to a warning. */
export interface Explanation {
  readonly text: string;
  readonly by: string;
  /** ISO time. */
  readonly on: string;
}

/** The newest explanation of each finding of one statement, by `explanationKey`. */
export type Explanations = ReadonlyMap<string, Explanation>;

/** The key of a finding's explanation. */
export function explanationKey({ check, line }: FindingKey): string {
  return `${check} ${line}`;
}
