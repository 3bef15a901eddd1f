import { record } from '../audit/record';
import { newId } from '../database/id';
import { hashOf } from '../database/token';
import type { WriteScope } from '../database/unit-of-work';
import type { FiledYear } from '../filings/filing';
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
  const sha256 = hashOf(content);
  const sent = { id: newId(), uploadId, sha256, filename, size: content.length };
  await insertEntry(scope, { ...sent, ...change, owner: scope.actor, receivedAt: scope.at });
}

/** A file of the tray that is being stored: what is known of it besides, and what else is written then. */
export interface InTray {
  readonly entry: Pick<TrayEntryEntity, 'id' | 'filename'>;
  readonly known: EntryChange;
  readonly finish: (scope: WriteScope) => Promise<void>;
  /** Writes with others that are stored at the same time. */
  readonly write: <T>(years: readonly FiledYear[], work: (scope: WriteScope) => Promise<T>) => Promise<T>;
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

const DONE = { state: 'assessed', question: null, faults: null, candidates: null } as const;

/**
 * What stands in the tray of a file that was stored is told what became of it, in the same transaction.
 *
 * @param of the file, where it comes from the tray; it is looked for unless given
 */
export async function noteStored(
  scope: WriteScope,
  uploadId: string | null,
  { unitId, years, comparativesChanged }: Stored,
  as: { readonly assessmentId: string; readonly frame: FrameAnswers | null },
  of?: InTray,
): Promise<void> {
  if (uploadId === null) return;
  const entry = of?.entry ?? (await entryOfUpload(scope, uploadId));
  if (!entry) return;
  const { id, filename } = entry;
  const changedYears = comparativesChanged.map(({ year }) => year);
  const bookYear = years.at(-1)?.year ?? null;
  const taken = { unitId, ...as, changedYears, bookYear, endedAt: scope.at };
  await changeEntry(scope, id, { ...of?.known, ...DONE, ...taken });
  const details = { filename, assessmentId: as.assessmentId };
  await record(scope, { action: 'tray-assessed', subject: 'upload', subjectId: uploadId, details });
}
