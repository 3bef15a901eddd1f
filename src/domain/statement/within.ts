import type { LineCode } from './chart';
import type { Severity } from './finding';

/** All loans outstanding: by the schedule of collectibility, else by the balance sheet. */
export const OUTSTANDING = 'classified-loans' satisfies LineCode;

/** A part that is told beside its whole, not below it in the chart, and how much it weighs that it is more. */
export interface Within<Code extends string = LineCode> {
  readonly part: Code;
  readonly whole: Code;
  readonly severity: Severity;
}

const within =
  (severity: Severity) =>
  (whole: LineCode, ...parts: LineCode[]): Within[] =>
    parts.map((part) => ({ part, whole, severity }));

/** Two schedules that may have been drawn up on different days. */
const asked = within('warns');
/** One amount and what it is said to be out of. */
const impossible = within('stops');

/** Lines that cannot be more than what they are a part of, beside the totals of the chart. */
export const WITHIN: readonly Within[] = [
  ...asked(OUTSTANDING, 'arrears', 'balance-in-arrears', 'loans-at-risk', 'risky-portfolio'),
  ...asked('balance-in-arrears', 'arrears', 'balance-in-arrears-3-months'),
  ...asked('substandard-loans', 'substandard-uncovered'),
  ...asked('doubtful-loans', 'doubtful-uncovered'),
  ...asked('loss-loans', 'loss-uncovered'),
  ...asked('borrowers', 'borrowers-in-arrears'),
  ...asked('borrowers-in-arrears', 'borrowers-in-arrears-3-months'),
  ...asked('repaid-in-year', 'repaid-on-time'),
  ...impossible('member-savings', 'non-member-savings'),
];

/** What each such part is part of, where that is one line of the chart. */
export const WHOLES: ReadonlyMap<string, LineCode> = new Map(
  WITHIN.filter(({ whole }) => whole !== OUTSTANDING).map(({ part, whole }) => [part, whole]),
);
