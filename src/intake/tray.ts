import type { Candidate, Said } from '../domain/matching/evidence';
import { isOneOf } from '../domain/records';
import type { Kind } from '../domain/statement/kind';
import type { Fault } from '../domain/statement/fault';
import type { FrameAnswers } from '../reading/layout';

/** How far a file is: in line, being read, waiting for somebody, refused, assessed, or put away. */
export const TRAY_STATES = ['queued', 'reading', 'asked', 'refused', 'assessed', 'discarded'] as const;

export type TrayState = (typeof TRAY_STATES)[number];

/** Whether a text names a state of the tray. */
export const isTrayState = (text: string): text is TrayState => isOneOf(TRAY_STATES, text);

/** States from which a file may be put away, and from which it may be read again. */
const OPEN: readonly TrayState[] = ['queued', 'asked', 'refused'];
const AGAIN: readonly TrayState[] = ['asked', 'refused', 'discarded'];

/** States of a file whose job is not done: refused is one whose job died and was put in line again. */
export const UNREAD: readonly TrayState[] = ['queued', 'reading', 'refused'];

export const isUnread = (state: TrayState): boolean => UNREAD.includes(state);
export const mayBePutAway = (state: TrayState): boolean => OPEN.includes(state);
export const mayBeReadAgain = (state: TrayState): boolean => AGAIN.includes(state);

/** What is asked of a file: its book year, more of its frame, whose it is, its rows, or what counts where it contradicts what was typed. */
export type Question = 'year' | 'frame' | 'unit' | 'rows' | 'layers';

/** Whose it is, as somebody said: of a unit, of the new one that it names, or of one of its own beside its namesakes. */
export type Decided = 'chosen' | 'register' | 'new';

/** What was said of files beside them. */
export interface Beside {
  readonly kind?: Kind;
  /** The unit's name, where files do not say it. */
  readonly name?: string;
  readonly year?: number;
  /** What was said of its sheets, columns, scale and period. */
  readonly frame?: FrameAnswers;
  readonly ruleSetId?: string;
}

/** A unit that a file may be of, by name. */
export interface NamedCandidate extends Candidate {
  readonly name: string;
  readonly legalEntity: string | null;
  readonly seat: string | null;
  readonly kind: Kind;
}

/** A unit that may be one cooperative with another one. */
export interface KinUnit {
  readonly unit: string;
  readonly kind: Kind;
  readonly name: string;
}

/** A file of the tray, as it is told; what is not known is null. */
export interface TrayEntry {
  readonly id: string;
  readonly uploadId: string;
  readonly filename: string;
  /** The archive and folder it lay in. */
  readonly source: string | null;
  /** In bytes. */
  readonly size: number;
  readonly owner: string;
  /** ISO time. */
  readonly receivedAt: string;
  readonly state: TrayState;
  readonly question: Question | null;
  /** What was said beside it. */
  readonly kind: Kind | null;
  readonly name: string | null;
  readonly year: number | null;
  readonly ruleSetId: string | null;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly said: Said | null;
  /** Units it may be of, the likeliest first; none where it names a new one. */
  readonly candidates: readonly NamedCandidate[];
  readonly faults: readonly Fault[];
  /** Earlier years in which the file says otherwise, left as they are. */
  readonly changedYears: readonly number[];
  /** The latest year it is of. */
  readonly bookYear: number | null;
  readonly assessmentId: string | null;
  /** How long its last reading took, in milliseconds. */
  readonly duration: number | null;
  /** How often the same bytes came in again, and when last. */
  readonly again: number;
  readonly againAt: string | null;
  /** Why it was discarded. */
  readonly reason: string | null;
  /** Units that may be one cooperative with the one that it is of, which somebody has to say; empty where nothing is asked. */
  readonly kin: readonly KinUnit[];
}

/** What the tray holds: its files of a page, and how many there are in each state. */
export interface TrayList {
  readonly entries: readonly TrayEntry[];
  /** In all, of what was looked for. */
  readonly count: number;
  readonly states: Readonly<Record<TrayState, number>>;
  /** How many name a unit that nobody registered yet. */
  readonly proposed: number;
}

/** What became of files that were handed in. */
export interface Received {
  /** Files that are new, in the order they came. */
  readonly entries: readonly string[];
  /** Files that came in before: under which name now, and what stands in the tray already. */
  readonly doubles: readonly { readonly filename: string; readonly entry: string }[];
  /** What an archive holds beside files: nothing of it is lost by leaving it. */
  readonly passedOver: readonly string[];
}
