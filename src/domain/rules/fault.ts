/** Everything that can be wrong with the data of a rule set. */
const RULE_SET_FAULTS = [
  'weights-do-not-add-up',
  'weight-not-positive',
  'weight-missing',
  'weight-in-pooled-aspect',
  'weight-without-score',
  'no-bands',
  'band-without-order',
  'band-edge-twice',
  'band-gap',
  'band-overlap',
  'credit-out-of-range',
  'not-cited',
  'witness-unknown',
  'too-few-witnesses',
  'twice',
  'term-unknown',
  'line-unknown',
  'term-cycle',
  'answers-unknown',
  'question-count',
  'question-numbering',
  'option-missing',
  'default-changes',
  'option-changes-nothing',
  'change-unknown',
  'readings-collide',
  'grades-not-descending',
  'grades-do-not-cover',
  'aspect-unknown',
  'indicator-unknown',
  'share-out-of-range',
  'date-not-valid',
  'declared-defect-not-found',
] as const;

export type RuleSetFaultCode = (typeof RULE_SET_FAULTS)[number];

/** A fault in the data of a rule set: never in what a unit reported. */
export interface RuleSetFault {
  readonly code: RuleSetFaultCode;
  /** The indicator, term, option, citation or other place it is about. */
  readonly at: string;
  readonly found?: string;
  readonly expected?: string;
}

/** A fault as one line of text: the form in which a rule set declares the defects of its printed law. */
export function faultText({ code, at, found, expected }: RuleSetFault): string {
  return [
    code,
    at,
    ...(found === undefined ? [] : [found]),
    ...(expected === undefined ? [] : [expected]),
  ].join(' ');
}
