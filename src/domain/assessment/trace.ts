import type { Exact } from '../decimal';
import type { Origin } from '../statement/statement';

/** Why a value is missing. */
export const GAP_CODES = [
  'line-missing',
  'line-unproved',
  'line-negative',
  'denominator-zero',
  'denominator-negative',
  'numerator-negative',
  'answers-missing',
  'nothing-applies',
  'no-previous-period',
  'defined-otherwise',
  'no-band',
] as const;

export type GapCode = (typeof GAP_CODES)[number];

/** A missing value: why, and the lines, terms or questionnaires that would fill it. */
export interface Gap {
  readonly code: GapCode;
  readonly lines: readonly string[];
}

/** The total whose agreement with its lines settles a line that the form does not show. */
export interface Proof {
  readonly line: string;
  readonly origin?: Origin;
}

/**
 * How a value came about, down to each cell.
 *
 * `reported`: as the unit wrote it; `nil`: not shown, and proved nil by a total, or a row that the form does not have; `derived`: the sum of its parts;
 * `difference`: what a step of the income statement leaves for its only absent member; `assumed`: not shown in a
 * section that does not add up, and harmless (whatever it is, the credit stays).
 */
export interface Trace {
  readonly node:
    | 'reported'
    | 'nil'
    | 'derived'
    | 'difference'
    | 'assumed'
    | 'missing'
    | 'term'
    | 'answers'
    | 'previous'
    | 'sum'
    | 'times'
    | 'percent'
    | 'number';
  readonly code?: string;
  /** Absent exactly when there is a gap. */
  readonly value?: Exact;
  readonly gap?: Gap;
  readonly origin?: Origin;
  /** Further places that answers of a list came from. */
  readonly also?: readonly Origin[];
  readonly provedBy?: Proof;
  readonly parts: readonly Trace[];
}

/** Of whatever is not made of anything else. */
export const NO_PARTS: readonly Trace[] = [];

export type Known = Trace & { readonly value: Exact };

export function isKnown(trace: Trace): trace is Known {
  return trace.value !== undefined;
}

/** Leaves of a trace: what was reported, proved, assumed or missing. */
export function* leavesOf(trace: Trace): Generator<Trace> {
  if (trace.parts.length === 0) yield trace;
  for (const part of trace.parts) yield* leavesOf(part);
}
