import { newId } from '../database/id';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { ChainedEvent } from '../domain/trail/chain';
import { EventEntity } from './event.entity';
import { addLater, addedLater } from './links.store';

/** Everything that is written down as done. */
export type Action =
  | 'unit-registered'
  | 'unit-completed'
  | 'unit-changed'
  | 'units-merged'
  | 'units-parted'
  | 'unit-closed'
  | 'unit-reopened'
  | 'unit-deleted'
  | 'unit-restored'
  | 'area-imported'
  | 'own-group-saved'
  | 'own-group-removed'
  | 'view-saved'
  | 'view-renamed'
  | 'view-removed'
  | 'columns-chosen'
  | 'unit-reminded'
  | 'contact-kept'
  | 'examiner-assigned'
  | 'rows-exported'
  | 'comparisons-rebuilt'
  | 'upload-kept'
  | 'statement-stored'
  | 'statement-revised'
  | 'finding-explained'
  | 'explanation-carried'
  | 'mapping-corrected'
  | 'mapping-forgotten'
  | 'edition-kept'
  | 'annex-checked'
  | 'local-edition-made'
  | 'local-edition-imported'
  | 'edition-chosen'
  | 'assessment-made'
  | 'filing-opened'
  | 'filing-step'
  | 'answers-examined'
  | 'evidence-kept'
  | 'paper-written'
  | 'variant-kept'
  | 'variant-chosen'
  | 'evidence-taken-back'
  | 'concern-raised'
  | 'concern-moved'
  | 'survey-made'
  | 'survey-links-made'
  | 'survey-rows-taken'
  | 'survey-closed'
  | 'voice-received'
  | 'voice-moved'
  | 'voices-deleted'
  | 'attention-snoozed'
  | 'attention-woken'
  | 'job-stopped'
  | 'job-resumed'
  | 'job-retried'
  | 'job-discarded'
  | 'tray-received'
  | 'tray-settled'
  | 'tray-discarded'
  | 'tray-assessed'
  | 'office-changed'
  | 'office-key-made'
  | 'paper-numbered'
  | 'paper-voided'
  | 'paper-annulled'
  | 'paper-issued'
  | 'papers-printed'
  | 'account-made'
  | 'account-changed'
  | 'account-closed'
  | 'account-opened'
  | 'account-link-made'
  | 'account-asked'
  | 'account-request-settled'
  | 'password-set'
  | 'second-step-set'
  | 'second-step-taken-away'
  | 'secrets-sealed'
  | 'account-link-mailed'
  | 'letter-mailed'
  | 'signed-in'
  | 'sign-in-failed'
  | 'signed-out'
  | 'session-ended'
  | 'role-taken'
  | 'key-made'
  | 'key-revoked'
  | 'figures-read'
  | 'export-asked'
  | 'export-made'
  | 'export-fetched'
  | 'export-dropped'
  | 'release-asked'
  | 'release-made'
  | 'release-fetched'
  | 'release-dropped'
  | 'release-brought'
  | 'release-chosen'
  | 'release-taken';

/** What one event says, besides who and when. */
export interface Deed {
  readonly action: Action;
  readonly subject:
    | 'unit'
    | 'area'
    | 'upload'
    | 'statement'
    | 'edition'
    | 'assessment'
    | 'filing'
    | 'concern'
    | 'print-set'
    | 'survey'
    | 'voice'
    | 'own-group'
    | 'view'
    | 'comparisons'
    | 'rule-set'
    | 'job'
    | 'job-group'
    | 'office'
    | 'paper'
    | 'account'
    | 'account-request'
    | 'export'
    | 'release';
  readonly subjectId: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * Writes down what is being done, in the transaction that does it: both stay, or neither. The events of a transaction are
 * added at its end, with one query.
 */
export function record(scope: WriteScope, deed: Deed): Promise<void> {
  const { actor, at, caller } = scope;
  addLater(scope, { id: newId(), at, actor, address: caller.from ?? null, details: {}, ...deed });
  return Promise.resolve();
}

/** How many events of a kind of thing there are, and the `made` of the newest. */
export interface Mark {
  readonly count: number;
  readonly made: number;
}

/** How far what is written down of a kind of thing has come. */
export async function markOf({ manager }: Rows, subject: Deed['subject']): Promise<Mark> {
  const found = await manager
    .createQueryBuilder(EventEntity, 'e')
    .select('COUNT(*)', 'count')
    .addSelect('COALESCE(MAX(e.made), 0)', 'made')
    .where('e.subject = :subject', { subject })
    .getRawOne<{ count: string; made: string }>();
  return { count: Number(found?.count ?? 0), made: Number(found?.made ?? 0) };
}

/** What was done something to after one event and up to another one, and in how many events. */
export async function subjectsSince(
  { manager }: Rows,
  subject: Deed['subject'],
  after: number,
  until: number,
): Promise<{ readonly count: number; readonly subjects: readonly string[] }> {
  const found = await manager
    .createQueryBuilder(EventEntity, 'e')
    .select('e.subjectId', 'id')
    .where('e.made > :after AND e.made <= :until AND e.subject = :subject', { after, until, subject })
    .getRawMany<{ id: string }>();
  return { count: found.length, subjects: [...new Set(found.map(({ id }) => id))] };
}

/** Whether somebody did something to a thing, also in this transaction. */
export async function hasDone(
  rows: Rows,
  actor: string,
  { action, subject, subjectId }: Pick<Deed, 'action' | 'subject' | 'subjectId'>,
): Promise<boolean> {
  const isIt = (event: ChainedEvent): boolean =>
    event.actor === actor && event.action === action && event.subjectId === subjectId;
  if (addedLater(rows).some(isIt)) return true;
  return rows.manager.existsBy(EventEntity, { actor, action, subject, subjectId });
}
