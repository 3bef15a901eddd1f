import type { Exact } from '../decimal';
import type { Origin } from './statement';

/** Every check of a statement's figures. */
export const CHECKS = [
  'parts-and-subtotal',
  'assets-equal-liabilities-and-equity',
  'surplus-equal-in-both-statements',
  'loan-schedule-equals-balance-sheet',
  'distribution-exceeds-surplus',
  'depreciation-fell',
  'principal-deposits-fell',
  'reserves-fell',
  'retained-surplus-exceeds-last-surplus',
  'contra-line-positive',
  'line-negative',
  'term-differs-from-lines',
  'printed-score-unattainable',
  'printed-score-differs',
  'amount-ambiguous',
  'return-rate-hides-arrears',
] as const;

export type CheckCode = (typeof CHECKS)[number];

/**
 * How much a finding weighs: `stops` a submission, `warns` and takes an explanation, or is mere `rounding`. None
 * stops reading or a trial assessment.
 */
export type Severity = 'stops' | 'warns' | 'rounding';

/**
 * A fault that a check found in reported figures; amounts in rupiah, signs as the file prints them. Where two ratios
 * tell opposite stories, `found` is the one that looks good and `expected` the one beside it, in percent.
 */
export interface Finding {
  readonly check: CheckCode;
  readonly severity: Severity;
  /** The line, or the indicator's number, that the finding is about. */
  readonly line: string;
  readonly found: Exact;
  readonly expected: Exact;
  readonly difference: Exact;
  readonly origin?: Origin;
  /** The cell's own text, where it can be read in two ways: `found` is one, `expected` the other. */
  readonly text?: string;
}
