/** Why a file cannot be taken as a statement. */
export const FAULTS = [
  'file-not-found',
  'empty-file',
  'password-protected',
  'not-a-workbook',
  'damaged',
  'quote-not-closed',
  'commas-unquoted',
  'too-large',
  'too-slow',
  'unsafe-xml',
  'json-invalid',
  'json-unexpected',
  'not-a-statement',
  'few-lines',
  'amounts-missing',
  'no-years',
  'too-many',
  'year-open',
  'years-open',
  'column-open',
  'sheet-open',
  'period-open',
  'scale-open',
  'kind-open',
  'other-document',
  'files-differ',
  'files-mixed',
  'not-a-cooperative',
  'year-twice',
  'year-unreadable',
  'line-twice',
  'amount-unreadable',
  'cell-error',
  'formula-without-value',
  'answer-unreadable',
  'answer-count',
  'worksheet-code-and-words',
  'worksheet-twice',
  'unknown-kind',
  'unknown-line',
  'unknown-indicator',
  'unknown-rule-set',
  'name-missing',
  'unit-unclear',
  'reading-broke-off',
  'reading-stopped',
  'class-unreadable',
  'loop-unreadable',
  'period-end-unreadable',
  'no-rule-set-in-force',
  'no-chart',
  'more-faults',
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

/** As many faults as a person reads; the rest is counted. */
const MOST = 100;
const LONGEST = 80;
/** What names choices is told whole: one that is cut off is none. */
const LONGEST_LIST = 2000;
const LISTED: ReadonlySet<FaultCode> = new Set([
  'column-open',
  'sheet-open',
  'years-open',
  'scale-open',
  'kind-open',
]);

/** Faults as they are shown: not too many, and nothing in them that could break a line or a terminal. */
export function tidyFaults(faults: readonly Fault[]): Fault[] {
  const first = faults.slice(0, MOST).map((fault): Fault => {
    const { found, path, sheet, ...rest } = fault;
    return {
      ...rest,
      ...(sheet === undefined ? {} : { sheet: tidy(sheet) }),
      ...(path === undefined ? {} : { path: tidy(path) }),
      ...(found === undefined ? {} : { found: tidy(found, LISTED.has(fault.code) ? LONGEST_LIST : LONGEST) }),
    };
  });
  const more = faults.length - first.length;
  return more > 0 ? [...first, { code: 'more-faults', found: String(more) }] : first;
}

const tidy = (text: string, longest = LONGEST): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, longest);
