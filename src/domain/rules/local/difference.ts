/**
 * One thing that an annex says otherwise than the data. What was and what is are written as the page writes them:
 * "≤ 10 = 25; > 10 = 100" for a table, "40/19" for a weight, "18 tanpa 7" for a list of questions, "cash + bank" for a term.
 */
export interface Difference {
  /** The point of the annex: "band:5.1". */
  readonly point: string;
  readonly was: string;
  readonly is: string;
  /** What the official wrote beside it; may be empty. */
  readonly why: string;
  /** The page of the annex; may be empty. */
  readonly page: string;
}

/** What makes a rule set one of an office: the edition it was made from, and what is otherwise. */
export interface LocalOrigin {
  /** Hash of the edition it differs from. */
  readonly base: string;
  readonly reason: string;
  /** Name and office of who made it. */
  readonly by: string;
  /** ISO day. */
  readonly on: string;
  readonly differences: readonly Difference[];
}

/** Why differences make no edition. */
export type LocalFaultCode =
  | 'none'
  | 'point-unknown'
  | 'point-twice'
  | 'says-otherwise'
  | 'same'
  | 'unreadable'
  | 'questions-added'
  | 'rule-broken';

/** A difference that cannot be taken over: which, and what was found. */
export interface LocalFault {
  readonly code: LocalFaultCode;
  /** The point, or the place in the rule set. */
  readonly at: string;
  readonly found: string;
  /** What was expected there, where that is known. */
  readonly expected?: string;
}
