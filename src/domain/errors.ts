import type { Reason } from './refusal-reasons';

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
  'unit-ended',
  'step-refused',
  'no-rule-set-in-force',
  'unknown-rule-set',
  'unknown-reading',
  'unknown-kind',
  'file-refused',
  'no-file',
  'no-browser',
  'printing-failed',
  'certificate-refused',
  'backup-not-valid',
  'copy-refused',
  'register-refused',
  'no-peers',
  'group-not-found',
  'own-group-refused',
  'view-not-found',
  'area-not-found',
  'job-not-found',
  'export-not-found',
  'release-not-found',
  'release-refused',
  'account-not-found',
  'account-refused',
  'sign-in-needed',
  'key-refused',
  'key-only-reads',
  'accounts-needed',
  'too-many-attempts',
  'form-expired',
  'not-for-role',
  'officials-only',
  'administrators-only',
  'foreign-origin',
  'cannot-start',
  'busy',
  'bad-request',
  'not-found',
  'method-not-allowed',
  'not-acceptable',
  'unsupported-media-type',
  'too-large',
  'too-many-requests',
  'changed-meanwhile',
  'key-used-otherwise',
  'key-in-use',
  'done-before',
  'questions-open',
  'statement-refused',
  'not-stored',
  'bug',
] as const;

export type RefusalCode = (typeof REFUSALS)[number];

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
