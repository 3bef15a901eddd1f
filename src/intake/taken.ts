import type { Ahead } from '../domain/comparison/judged-ahead';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Assessment } from '../domain/assessment/assess';
import type { Fault } from '../domain/statement/fault';
import type { Kind } from '../domain/statement/kind';
import type { FileReading, Frame, FrameAnswers } from '../reading/layout';
import type { RowChoices } from '../reading/row-choices';
import type { ComparativeChanged, ContestedYear, Intake, LayerChoices } from '../statements/intake';
import type { Unit } from '../units/unit';
import type { Owner } from '../units/units.service';
import type { Understood } from './understanding.service';

/** A file that came in, and how it is to be taken. */
export interface Incoming {
  readonly filename: string;
  readonly content: Buffer;
  /** As the file says it, unless given. */
  readonly kind?: Kind;
  /** The unit's name, where the file does not say it. */
  readonly name?: string;
  /** The book year of its latest figures, where the file does not say it. */
  readonly year?: number;
  /** What was said of its sheets, columns, scale and period, where the file leaves that open. */
  readonly frame?: FrameAnswers;
  /** The rule set to judge by; the one in force unless given. */
  readonly ruleSetId?: string;
  /** Why the latest year is corrected, if it is; the file is named unless given. */
  readonly reason?: string;
  /** What a person chose for its rows: with it, rows that are still doubtful are left out and not asked about. */
  readonly choices?: RowChoices;
  /** The ids of those rows that were confirmed with others by one tap. */
  readonly together?: ReadonlySet<string>;
  /** The kept original, where it came in before. */
  readonly uploadId?: string;
  /** Whose it is; the unit that the file names unless given. */
  readonly owner?: Owner;
  /** Earlier years whose figures in this file replace the stored ones, and why. */
  readonly replaceComparatives?: Intake['replaceComparatives'];
  /** What a person chose where the file contradicts what was typed: with it, nothing is asked, and what is left open stays typed. */
  readonly layers?: LayerChoices;
  /** How its years are judged as it is read, where that is asked for. */
  readonly ahead?: Ahead;
  /** Waited for once it is read, before it is asked what is known of its unit: of many files that is asked at once. */
  readonly meet?: () => Promise<void>;
}

/** An original that was kept, with what was said of it so far. */
export type Kept = Pick<Incoming, 'filename' | 'content' | 'owner' | 'year' | 'frame'> & {
  readonly uploadId: string;
};

/** An earlier year in which the file says otherwise, with what its figures would earn. */
export interface ChangedYear extends ComparativeChanged {
  /** By the rules of the year's newest assessment; absent where it has none. */
  readonly trial?: { readonly ruleSet: RuleSet; readonly stored: Assessment; readonly found: Assessment };
}

/** A file that was stored and assessed. */
export interface TakenIn {
  readonly unitId: string;
  /** The latest year. */
  readonly bookYear: number;
  /** Of the latest year. */
  readonly assessmentId: string;
  readonly kind: Kind;
  /** Years of which a new revision was stored. */
  readonly revised: readonly number[];
  readonly comparativesChanged: readonly ChangedYear[];
  /** Where the file contradicts what was typed, and a choice came with it. */
  readonly decided: readonly ContestedYear[];
  /** The kept original, for the choice between old and new figures. */
  readonly uploadId: string | null;
  readonly unread: FileReading['unread'];
  readonly amounts: FileReading['amounts'];
  /** Units of its name that may be its cooperative, or its savings and loan unit: they are asked about. */
  readonly kinAsked?: readonly Unit[];
  /** What became of the same file as the savings and loan unit of the cooperative, where it shows that by itself. */
  readonly savingsUnit?: PartTaken;
}

/** A part of a cooperative that was read from the cooperative's own file; it is asked about, and stored, by itself. */
export interface PartTaken {
  readonly incoming: Incoming;
  readonly taken: Taken;
}

/** A file with rows that somebody has to look at first: its original is kept, and nothing of it is stored. */
export interface Asked {
  readonly askedAbout: string;
  readonly doubtful: Understood['reading']['rows'];
  readonly unread: FileReading['unread'];
  readonly amounts: FileReading['amounts'];
}

/** A file that leaves its frame open: its original is kept, and nothing of it is stored until somebody says what is meant. */
export interface FrameAsked {
  readonly frameAskedOf: string;
  /** What is open, as faults that name the choices. */
  readonly open: readonly Fault[];
  readonly frame?: Frame;
}

/** A file that contradicts what was typed: its original is kept, and nothing of it is stored until somebody chooses. */
export interface LayersAsked {
  readonly layersAskedOf: string;
  readonly unit: Understood['unit'];
  readonly years: readonly ContestedYear[];
}

/** What became of a file: its faults and nothing stored, a question, or everything stored and assessed. */
export type Taken = { readonly faults: readonly Fault[] } | FrameAsked | Asked | LayersAsked | TakenIn;

/** The kept original of a file of which something is asked; null where nothing is. */
export function uploadAsked(taken: Taken): string | null {
  if ('askedAbout' in taken) return taken.askedAbout;
  if ('frameAskedOf' in taken) return taken.frameAskedOf;
  return 'layersAskedOf' in taken ? taken.layersAskedOf : null;
}

/** What is stored of a file that was understood. */
export function intakeOf(
  { filename, content, replaceComparatives, layers, owner }: Incoming,
  { unit, reading }: Understood,
  reason = `Berkas ${filename} memuat angka lain`,
): Intake {
  return {
    unit,
    statements: reading.statements,
    upload: { filename, content },
    reason,
    ...(replaceComparatives ? { replaceComparatives } : {}),
    ...(layers ? { choices: layers } : {}),
    ...(owner === undefined ? {} : { owner }),
  };
}
