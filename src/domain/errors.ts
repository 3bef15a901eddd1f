/** Every request we can refuse, by code. A new code without an HTTP status and a sentence does not compile. */
export const REFUSALS = [
  'unit-not-found',
  'statement-not-found',
  'assessment-not-found',
  'no-rule-set-in-force',
  'unknown-rule-set',
  'unknown-reading',
  'unknown-kind',
  'file-refused',
  'no-file',
  'no-browser',
  'printing-failed',
  'backup-not-valid',
  'register-refused',
  'no-peers',
  'group-not-found',
  'own-group-refused',
  'area-not-found',
  'officials-only',
  'foreign-origin',
  'bad-request',
] as const;

export type RefusalCode = (typeof REFUSALS)[number];

/** A request that we cannot carry out. The sentence for people stands in the message catalogue. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
