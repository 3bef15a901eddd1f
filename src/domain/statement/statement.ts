import type { Exact } from '../decimal';
import type { Period } from '../period';
import type { Finding } from './finding';
import type { Kind } from './kind';

/** Where a figure came from: the answer to "dari mana?". */
export type Origin =
  | {
      readonly at: 'cell';
      readonly file: string;
      readonly sheet: string;
      readonly cell: string;
      /** The label as the file words it. */
      readonly label?: string;
      /** The form prints this line with the opposite sign; the reader turned it. */
      readonly turned?: boolean;
    }
  | { readonly at: 'json'; readonly file: string; readonly path: string }
  | { readonly at: 'form'; readonly field: string; readonly by: string; readonly on: string };

/** What a unit reported in one place, with its origin. Amounts are in the unit of the line (mostly rupiah). */
export interface Figure {
  readonly amount: Exact;
  readonly origin: Origin;
  /** What the unit wrote beside it; quiets the year-to-year checks of this line. */
  readonly note?: string;
}

/** A ratio (percent) or a score (points) that someone else computed. */
export interface Reported {
  readonly value: Exact;
  readonly origin: Origin;
}

export type Answer = 'yes' | 'no' | 'unanswered' | 'notApplicable';

export const ANSWERS: readonly Answer[] = ['yes', 'no', 'unanswered', 'notApplicable'];

/** Answers to the questions of one indicator: each of them, or only how many are yes. */
export interface AnswerSheet {
  readonly answers: number | readonly Answer[];
  readonly origin: Origin;
}

/** Who is assessed. */
export interface UnitIdentity {
  readonly name: string;
  readonly kind: Kind;
  /** Badan hukum (legal entity number), when given. */
  readonly legalEntity?: string;
  /** The address or village, district and regency of the seat. */
  readonly seat?: string;
  /** The office that examines the unit. */
  readonly authority?: string;
}

/**
 * What a unit reported for one period.
 *
 * A line that is not in `figures` was not reported: that is a gap, never zero. Expenses are positive and
 * contra lines (allowances, accumulated depreciation) negative, however the file prints them.
 */
export interface Statement {
  readonly unit: UnitIdentity;
  readonly period: Period;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly ratios: ReadonlyMap<string, Reported>;
  readonly scores: ReadonlyMap<string, Reported>;
  readonly answers: ReadonlyMap<string, AnswerSheet>;
  /**
   * True when the totals were written by the unit itself, so that a section that adds up proves its absent lines
   * nil. False for our own template, whose totals are our own formulas and prove nothing.
   */
  readonly totalsProve: boolean;
  /** What its reading found doubtful: amounts that can be read in two ways, totals typed over. */
  readonly doubts?: readonly Finding[];
}
