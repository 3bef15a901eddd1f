/** Why a file cannot be taken as a statement. */
export const FAULTS = [
  'file-not-found',
  'empty-file',
  'old-xls',
  'password-protected',
  'not-a-workbook',
  'damaged',
  'too-large',
  'too-slow',
  'unsafe-xml',
  'json-invalid',
  'json-unexpected',
  'not-a-statement',
  'no-years',
  'year-twice',
  'year-unreadable',
  'line-twice',
  'amount-unreadable',
  'cell-error',
  'formula-without-value',
  'answer-unreadable',
  'answer-count',
  'unknown-kind',
  'unknown-line',
  'unknown-indicator',
  'unknown-rule-set',
  'name-missing',
  'class-unreadable',
  'period-end-unreadable',
  'no-rule-set-in-force',
  'no-chart',
] as const;

export type FaultCode = (typeof FAULTS)[number];

/** One fault of a file: where, what was found, what is expected. All faults of a file are returned together. */
export interface Fault {
  readonly code: FaultCode;
  readonly sheet?: string;
  readonly cell?: string;
  /** A place in a JSON statement. */
  readonly path?: string;
  readonly found?: string;
  readonly expected?: string;
}
