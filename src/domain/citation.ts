/**
 * How sure we are that the law says so.
 *
 * `primary`: read in the regulation's own text; `agreed`: at least three independent sources; `conflict`: the
 * sources, or the regulation itself, contradict each other and the choice is stated; `unverified`: an assumption.
 */
export type Confidence = 'primary' | 'agreed' | 'two-source' | 'single-source' | 'conflict' | 'unverified';

export const CONFIDENCES: readonly Confidence[] = [
  'primary',
  'agreed',
  'two-source',
  'single-source',
  'conflict',
  'unverified',
];

/** Where the law says so, how sure we are, and who the witnesses are (codes of the rule set's source list). */
export interface Citation {
  /** The regulation, e.g. "06/Per/Dep.6/IV/2016". */
  readonly source: string;
  /** The place in it. */
  readonly at: string;
  readonly confidence: Confidence;
  /** Codes of the witnesses this rests on. */
  readonly witnesses: readonly string[];
  /** What is in conflict or uncertain, in Indonesian; printed beside the figure. */
  readonly remarks?: readonly string[];
}

/** One witness of a rule set: where its figures were read. */
export interface Source {
  readonly code: string;
  readonly title: string;
}
