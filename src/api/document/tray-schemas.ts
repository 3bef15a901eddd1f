import type { Said } from '../../domain/matching/evidence';
import { KINDS } from '../../domain/statement/kind';
import { TRAY_STATES } from '../../intake/tray';
import type {
  KinUnit,
  NamedCandidate,
  Question,
  Received,
  TrayEntry,
  TrayList,
  TrayState,
} from '../../intake/tray';
import { among, anything, list, object, optional, orNull, text, whole, words } from './schema';
import type { Schema } from './schema';

const kind = among(KINDS);
const question = words<Question>({ year: true, frame: true, unit: true, rows: true, layers: true });

const said = object<Said>({
  name: text,
  kind,
  legalEntity: optional(text),
  nik: optional(text),
  seat: optional(text),
});

const candidate = object<NamedCandidate>({
  unitId: text,
  likeness: { type: 'number' },
  agrees: list(
    words({
      'same-nik': true,
      'same-legal': true,
      'same-name': true,
      'near-name': true,
      'same-seat': true,
      'settled-before': true,
    }),
  ),
  differs: list(
    words({
      'other-nik': true,
      'other-legal': true,
      'other-seat': true,
      'other-kind': true,
      'other-form': true,
      'part-of-one': true,
      'year-stored': true,
    }),
  ),
  name: text,
  legalEntity: orNull(text),
  seat: orNull(text),
  kind,
});

const entry = object<TrayEntry>(
  {
    id: text,
    uploadId: text,
    filename: text,
    source: orNull(text),
    size: whole,
    owner: text,
    receivedAt: text,
    state: among(TRAY_STATES),
    question: orNull(question),
    kind: orNull(kind),
    name: orNull(text),
    year: orNull(whole),
    ruleSetId: orNull(text),
    unitId: orNull(text),
    unitName: orNull(text),
    said: orNull(said),
    candidates: list(candidate),
    faults: list(anything),
    changedYears: list(whole),
    bookYear: orNull(whole),
    assessmentId: orNull(text),
    duration: orNull(whole),
    again: whole,
    againAt: orNull(text),
    reason: orNull(text),
    kin: list(object<KinUnit>({ unit: text, kind, name: text })),
  },
  'A file that came in, and what became of it',
);

const counts = object<Readonly<Record<TrayState, number>>>({
  queued: whole,
  reading: whole,
  asked: whole,
  refused: whole,
  assessed: whole,
  discarded: whole,
});

/** What is told of the tray. */
export const TRAY_SCHEMAS: {
  readonly TrayEntry: Schema<TrayEntry>;
  readonly TrayList: Schema<TrayList>;
  readonly Received: Schema<Received>;
} = {
  TrayEntry: entry,
  TrayList: object<TrayList>(
    { entries: list(entry), count: whole, states: counts, proposed: whole },
    'The files of the tray, the newest first, and how many there are in each state',
  ),
  Received: object<Received>(
    {
      entries: list(text),
      doubles: list(object({ filename: text, entry: text })),
      passedOver: list(text),
    },
    'Files that were put into the tray, and those that were there already',
  ),
};
