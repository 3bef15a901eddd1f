/** All loans outstanding: by the schedule of collectibility, else by the balance sheet. */
export const OUTSTANDING = 'classified-loans';

/** A part that is told beside its whole and not above it: the line, what it is part of, how much a breach weighs. */
interface Within {
  readonly part: string;
  readonly whole: string;
}

const within = (whole: string, ...parts: string[]): Within[] => parts.map((part) => ({ part, whole }));

/** What cannot be more than what it is a part of, beside the totals of the chart. */
export const WITHIN: readonly Within[] = [
  ...within(OUTSTANDING, 'arrears', 'balance-in-arrears', 'loans-at-risk', 'risky-portfolio'),
  ...within('balance-in-arrears', 'arrears', 'balance-in-arrears-3-months'),
  ...within('substandard-loans', 'substandard-uncovered'),
  ...within('doubtful-loans', 'doubtful-uncovered'),
  ...within('loss-loans', 'loss-uncovered'),
  ...within('borrowers', 'borrowers-in-arrears'),
  ...within('borrowers-in-arrears', 'borrowers-in-arrears-3-months'),
  ...within('repaid-in-year', 'repaid-on-time'),
  ...within('member-savings', 'non-member-savings'),
];

/** What each such part is part of, where that is one line of the chart. */
export const WHOLES: ReadonlyMap<string, string> = new Map(
  WITHIN.filter(({ whole }) => whole !== OUTSTANDING).map(({ part, whole }) => [part, whole]),
);
