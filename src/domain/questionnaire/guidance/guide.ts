/**
 * What helps to answer the questions of one indicator, in words of our own. No law prints it: what is looked at follows
 * the column of supporting documents in the ministry's working paper where that says more than the question itself.
 */
export interface Guidance {
  /** What usually goes wrong with these questions. */
  readonly pitfall: string;
  /** What is looked at, by the question's number in the law; of those for which the rule set names nothing. */
  readonly proof?: Readonly<Record<string, string>>;
}
