import type { Fault } from '../domain/statement/fault';
import type { TakenFile, TakenFiling } from '../intake/filings-intake.service';
import { partAsked } from '../intake/frame-questions';
import { uploadAsked } from '../intake/taken';
import { kinUnit } from '../intake/tray-told';
import type { FrameAsked, Taken, TakenIn } from '../intake/uploads.service';
import { faultLine } from '../rendering/messages';
import type { LayerChoices } from '../statements/intake';
import { contestedPlaces } from './layers';

/** What became of a file: taken in, filing by filing, its faults, or what is asked of the one that was kept. */
export type ToldTaken =
  | { readonly is: 'taken' | 'filings'; readonly told: object }
  | { readonly is: 'faults'; readonly faults: readonly Fault[] }
  | { readonly is: 'asked'; readonly upload: string; readonly told: object };

/** What became of a file, for programs. @param layers what was chosen where it contradicts what was typed */
export function toldTaken(taken: TakenFile, layers?: LayerChoices): ToldTaken {
  if ('filings' in taken) return { is: 'filings', told: { filings: taken.filings.map(filingTaken) } };
  if ('faults' in taken) return { is: 'faults', faults: taken.faults };
  if ('frameAskedOf' in taken) return { is: 'asked', upload: taken.frameAskedOf, told: askedOfFrame(taken) };
  if ('layersAskedOf' in taken)
    return { is: 'asked', upload: taken.layersAskedOf, told: { contested: contestedPlaces(taken.years) } };
  if ('askedAbout' in taken) {
    const { askedAbout: upload, doubtful, unread, amounts } = taken;
    return { is: 'asked', upload, told: { doubtful, unread, amounts } };
  }
  return { is: 'taken', told: takenIn(taken, layers) };
}

function takenIn(taken: TakenIn, layers?: LayerChoices): object {
  const { assessmentId: assessment, revised, uploadId: upload, comparativesChanged, decided } = taken;
  const { unread, amounts } = taken;
  const contested = contestedPlaces(decided, layers);
  const news = { revised, comparativesChanged: comparativesChanged.map(({ year }) => year), contested };
  return { assessment, upload, ...news, unread, amounts, ...partsTaken(taken), ...kinOf(taken) };
}

/** What is open of the frame: which fields answer it, why it is asked, and what was understood. */
function askedOfFrame({ open, frame }: FrameAsked): object {
  const asked = [...new Set(open.flatMap((each) => partAsked(each) ?? []))];
  return { asked, open: refused(open).refused, ...(frame ? { frame } : {}) };
}

/** Faults as the addresses without a version tell them. */
export function refused(faults: readonly Fault[]): { readonly refused: readonly object[] } {
  return { refused: faults.map((each) => ({ ...each, message: faultLine(each) })) };
}

/** What became of the parts of a cooperative that its file shows by themselves; left out where it shows none. */
function partsTaken({ savingsUnit }: TakenIn): object {
  if (!savingsUnit) return {};
  const { incoming, taken } = savingsUnit;
  return { parts: [{ kind: incoming.kind, ...partTaken(taken) }] };
}

/** Units that may belong to the one whose file it is, which is asked about; left out where none may. */
function kinOf({ kinAsked }: TakenIn): object {
  if (!kinAsked) return {};
  return { kin: kinAsked.map(kinUnit) };
}

function partTaken(taken: Taken): object {
  const assessment = 'assessmentId' in taken ? taken.assessmentId : null;
  const upload = 'assessmentId' in taken ? taken.uploadId : uploadAsked(taken);
  const faults = 'faults' in taken ? taken.faults : [];
  return { assessment, upload, ...refused(faults) };
}

/** One filing of an export: its assessment, or why there is none. */
function filingTaken({ filename, taken }: TakenFiling): object {
  const assessment = 'assessmentId' in taken ? taken.assessmentId : null;
  const faults = 'faults' in taken ? taken.faults : [];
  const asked = assessment === null && faults.length === 0;
  return { filing: filename, assessment, asked, ...refused(faults) };
}
