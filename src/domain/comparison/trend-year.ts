import type { Assessment } from '../assessment/assess';
import type { Statement } from '../statement/statement';
import type { Law, LawChange } from './law-changes';

/** One reported year, judged if there was a law to judge it by. */
export interface JudgedYear {
  readonly statement: Statement;
  readonly judged?: { readonly law: Law; readonly assessment: Assessment };
}

/** A year of the calendar between the first and the last reported one. */
export interface TrendYear {
  readonly year: number;
  /** Absent where the unit did not report. */
  readonly reported?: JudgedYear;
  /** The law changed with this year. */
  readonly change: LawChange | null;
}
