import type { Exact } from '../decimal';
import type { Origin } from './origin';

/** Every check of a statement's figures. */
export const CHECKS = [
  'total-assets-missing',
  'parts-and-subtotal',
  'assets-equal-liabilities-and-equity',
  'surplus-equal-in-both-statements',
  'loan-schedule-equals-balance-sheet',
  'distribution-exceeds-surplus',
  'depreciation-fell',
  'principal-deposits-fell',
  'reserves-fell',
  'retained-surplus-exceeds-last-surplus',
  'jump-from-last-year',
  'part-exceeds-whole',
  'arrears-on-one-side',
  'contra-line-positive',
  'contra-exceeds-whole',
  'gross-surplus-after-expense',
  'line-negative',
  'term-differs-from-lines',
  'reported-ratio-differs',
  'printed-score-unattainable',
  'printed-score-differs',
  'amount-ambiguous',
  'part-of-year',
  'size-implausible',
  'amounts-scaled',
  'draft-told',
  'hidden-cells-taken',
  'constants-in-formula',
  'formulas-computed',
  'return-rate-hides-arrears',
  'figures-contradict',
  'form-slip',
  'beyond-reach',
  'no-rules-of-its-own',
  'worksheet-blank-nil',
  'worksheet-schedule-differs',
  'worksheet-scale-heading',
  'worksheet-score-typed',
  'worksheet-formula-broken',
  'worksheet-uncomputed',
  'worksheet-values-only',
  'worksheet-rows-missing',
  'worksheet-sum-worked-out',
  'worksheet-collateral-by-class',
  'filing-assets-sum',
  'filing-credit-sum',
  'filing-unbalanced',
  'filing-loss-added',
  'filing-surplus-differs',
  'filing-equity-sum',
  'filing-income-sum',
  'filing-expense-sum',
  'filing-status',
  'filing-class',
] as const;

export type CheckCode = (typeof CHECKS)[number];

/**
 * How much a finding weighs: `stops` a submission, `warns` and takes an explanation, is a mere `rounding`, or a
 * `notice` about the rules rather than the figures. None stops reading or a trial assessment.
 */
export type Severity = 'stops' | 'warns' | 'rounding' | 'notice';

/**
 * A fault that a check found in reported figures; amounts in rupiah, signs as the file prints them. Where two ratios
 * tell opposite stories, `found` is the one that looks good and `expected` the one beside it, in percent. For a slip
 * of a form they are totals in points, with it and without it.
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
  /** The cell's own text, where it can be read in two ways: `found` is one, `expected` the other; of a notice, what
   * is to be known. */
  readonly text?: string;
  /** The limit that was crossed, or kept to: the most rupiah of a rounding, or the factor of a jump. */
  readonly limit?: Exact;
  /** The line that this one contradicts. */
  readonly other?: string;
  /** Every line of figures that cannot all be right together, this one among them. */
  readonly among?: readonly string[];
}

/** By what a finding of a statement is known again. */
export type FindingKey = Readonly<Record<'check' | 'line', string>>;
