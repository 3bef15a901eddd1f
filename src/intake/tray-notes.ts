import { createHash } from 'node:crypto';
import { record } from '../audit/record';
import { newId } from '../database/id';
import type { WriteScope } from '../database/unit-of-work';
import type { FrameAnswers } from '../reading/layout';
import type { Stored } from '../statements/intake';
import type { Owner } from '../units/units.service';
import { changeEntry, entryOfUpload, insertEntry } from './tray.store';
import type { EntryChange } from './tray.store';
import type { Beside, Question } from './tray';
import type { TrayEntryEntity } from './tray-entry.entity';

/** A file of which something is asked before it is stored. */
interface Asking extends Beside {
  readonly uploadId: string;
  readonly filename: string;
  readonly content: Buffer;
  readonly question: Question;
}

/** A file of which somebody is asked stands in the tray, with its owner and its age, however it came in. */
export async function noteAsked(scope: WriteScope, asking: Asking): Promise<void> {
  const { uploadId, filename, content, question } = asking;
  const change = { state: 'asked', question, ...besideOf(asking), endedAt: scope.at } as const;
  const known = await entryOfUpload(scope, uploadId);
  if (known) {
    await changeEntry(scope, known.id, change);
    return;
  }
  const sha256 = sha256Of(content);
  const sent = { id: newId(), uploadId, sha256, filename, size: content.length };
  await insertEntry(scope, { ...sent, ...change, owner: scope.actor, receivedAt: scope.at });
}

/** A file was stored and assessed: what stands in the tray of it is told so, in the same transaction. */
async function noteTaken(
  scope: WriteScope,
  uploadId: string,
  taken: Pick<EntryChange, 'unitId' | 'bookYear' | 'assessmentId' | 'changedYears' | 'frame'>,
): Promise<void> {
  const known = await entryOfUpload(scope, uploadId);
  if (!known) return;
  const done = {
    state: 'assessed',
    question: null,
    faults: null,
    candidates: null,
    endedAt: scope.at,
  } as const;
  await changeEntry(scope, known.id, { ...done, ...taken });
  const details = { filename: known.filename, assessmentId: taken.assessmentId };
  await record(scope, { action: 'tray-assessed', subject: 'upload', subjectId: uploadId, details });
}

/** Whose the file of an entry is, where the match or somebody said it. */
export function ownerIn({ unitId, decided }: Pick<TrayEntryEntity, 'unitId' | 'decided'>): Owner | undefined {
  if (unitId !== null) return { unitId };
  return decided === 'new' ? 'new' : undefined;
}

/** What was said beside a file, as it is kept. */
export const besideOf = ({ kind, name, year, frame, ruleSetId }: Beside): EntryChange => ({
  kind: kind ?? null,
  name: name ?? null,
  year: year ?? null,
  frame: frame ?? null,
  ruleSetId: ruleSetId ?? null,
});

export const sha256Of = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** What stands in the tray of a file that was stored is told what became of it. */
export async function noteStored(
  scope: WriteScope,
  uploadId: string | null,
  { unitId, years, comparativesChanged }: Stored,
  as: { readonly assessmentId: string; readonly frame: FrameAnswers | null },
): Promise<void> {
  if (uploadId === null) return;
  const changedYears = comparativesChanged.map(({ year }) => year);
  const bookYear = years.at(-1)?.year ?? null;
  await noteTaken(scope, uploadId, { unitId, ...as, changedYears, bookYear });
}
