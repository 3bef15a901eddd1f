import type { WriteScope } from '../database/unit-of-work';
import type { Halt } from '../jobs/job-queue';
import { isUnread } from './tray';
import { changeEntry, entryOfTurn, type EntryChange } from './tray.store';

/** The file says what has become of its job: it waits, cannot be read, or was put away with the job. */
export async function halted(
  scope: WriteScope,
  { entry, turn }: { readonly entry: string; readonly turn: number },
  halt: Halt,
): Promise<void> {
  const found = await entryOfTurn(scope, entry, turn);
  if (found && isUnread(found.state)) await changeEntry(scope, entry, afterHalt(halt, scope.at));
}

const STOPPED = { code: 'reading-stopped' } as const;

function afterHalt({ state, reason }: Halt, at: string): EntryChange {
  if (state === 'dead') return { state: 'refused', faults: [{ code: 'reading-broke-off' }], endedAt: at };
  if (state === 'discarded') return { state: 'discarded', reason: reason ?? null };
  const faults = state === 'stopped' ? [STOPPED] : null;
  return { state: 'queued', faults, reason: null, startedAt: null, endedAt: null };
}
