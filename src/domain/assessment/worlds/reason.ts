/** What every complete statement must obey, by name. */
export const REASONS = [
  'total-and-parts',
  'two-sides',
  'two-statements',
  'part-within-whole',
  'shared-surplus',
  'term-given',
  'ratio-given',
  'sign',
] as const;

export type ReasonCode = (typeof REASONS)[number];

/** One rule that an unreported amount has to obey: its name, and the lines it ties together, the whole last. */
export interface Reason {
  readonly code: ReasonCode;
  readonly lines: readonly string[];
  /** Of the year before. */
  readonly before?: true;
}
