/** Every request we can refuse, by code. A new code without an HTTP status and a sentence does not compile. */
export const REFUSALS = [
  'unit-not-found',
  'statement-not-found',
  'assessment-not-found',
  'upload-not-found',
  'filing-not-found',
  'concern-not-found',
  'paper-not-found',
  'paper-refused',
  'office-refused',
  'filing-closed',
  'step-refused',
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
  'job-not-found',
  'officials-only',
  'administrators-only',
  'foreign-origin',
  'cannot-start',
  'busy',
  'bad-request',
] as const;

export type RefusalCode = (typeof REFUSALS)[number];

/** Every reason that a refusal may give. A new one without its words does not compile. */
export const REASONS = [
  'no-database',
  'damaged',
  'not-rapor',
  'newer-version',
  'rows-missing',
  'in-use',
  'use-pg-dump',
  'same-file',
  'unit-ambiguous',
  'reason-missing',
  'not-to-merge',
  'not-to-part',
  'nothing-asked',
  'newer-revision',
  'corrections-unreadable',
  'layers-unreadable',
  'unknown-line',
  'nothing-typed',
  'explanation-missing',
  'no-such-warning',
  'annex-point-unknown',
  'annex-difference-missing',
  'annex-picture',
  'annex-value-unreadable',
  'edition-words-missing',
  'fonts',
  'time-limit',
  'unreadable',
  'no-heading',
  'no-form',
  'no-list-of-texts',
  'no-object',
  'another-unit',
  'unknown-format',
  'unknown-table',
  'unknown-step',
  'unknown-move',
  'unknown-day',
  'wrong-state',
  'not-yours',
  'says-nothing',
  'unknown-paper',
  'check-what',
  'unknown-year',
  'beginning-incomplete',
  'no-text',
  'trace-unclear',
  'compliance-unclear',
  'too-many-entries',
  'too-many-judgements',
  'answer-too-large',
  'port-taken',
  'port-forbidden',
  'no-such-address',
  'folder-forbidden',
  'folder-in-use',
  'no-folder',
  'disk-full',
] as const;

export type Reason = (typeof REASONS)[number];

/** What a refusal says besides its code: names and values for the sentence. */
export type RefusalValues = Readonly<Record<string, string>> & { readonly reason?: Reason };

/** A request that we cannot carry out. The sentence for people stands in the message catalogue. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly values: RefusalValues = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
