import { newId } from '../database/id';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { EventEntity } from './event.entity';

/** Everything that is written down as done. */
export type Action =
  | 'unit-registered'
  | 'unit-completed'
  | 'unit-changed'
  | 'area-imported'
  | 'own-group-saved'
  | 'own-group-removed'
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
  | 'concern-raised'
  | 'concern-moved'
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
  | 'paper-issued';

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
    | 'own-group'
    | 'comparisons'
    | 'rule-set'
    | 'job'
    | 'job-group'
    | 'office'
    | 'paper';
  readonly subjectId: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Writes down what is being done, in the transaction that does it: both stay, or neither. */
export async function record({ manager, actor, at }: WriteScope, deed: Deed): Promise<void> {
  await manager.insert(EventEntity, { id: newId(), at, actor, details: {}, ...deed });
}

/** Whether somebody did something to a thing. */
export async function hasDone(
  { manager }: Rows,
  actor: string,
  deed: Pick<Deed, 'action' | 'subject' | 'subjectId'>,
): Promise<boolean> {
  return manager.existsBy(EventEntity, { actor, ...deed });
}
