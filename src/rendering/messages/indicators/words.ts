/** A ratio or a questionnaire in three sentences that a treasurer understands. */
export interface IndicatorWords {
  /** What it is. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** Where its figures or answers are found. */
  readonly where: string;
}
