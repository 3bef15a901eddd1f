/** Parts that together cannot be more than their whole. A chart that lacks one of the lines does without it. */
export interface Within {
  readonly parts: readonly string[];
  /** Added up. */
  readonly whole: readonly string[];
  /** Taken away from it. */
  readonly less?: string;
}

const LOANS = ['member-loans', 'non-member-loans', 'other-cooperative-loans'];
/** Before the allowance, which stands in the net amount below nothing. */
const FINANCING = { whole: ['financing-net'], less: 'loan-loss-allowance' };
const CLASSES = ['substandard-loans', 'doubtful-loans', 'loss-loans'];

/** What lies within what by its very meaning, whatever the unit. */
export const WITHIN: readonly Within[] = [
  { parts: ['loans-at-risk'], whole: LOANS },
  { parts: ['risky-portfolio'], ...FINANCING },
  { parts: CLASSES, whole: LOANS },
  { parts: CLASSES, ...FINANCING },
  { parts: ['substandard-uncovered'], whole: ['substandard-loans'] },
  { parts: ['doubtful-uncovered'], whole: ['doubtful-loans'] },
  { parts: ['loss-uncovered'], whole: ['loss-loans'] },
  { parts: ['non-member-savings'], whole: ['member-savings'] },
];
