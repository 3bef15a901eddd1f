import type { Layer } from '../domain/filing/layers';
import type { Contested } from '../domain/filing/merge';
import type { Difference } from '../domain/statement/compare';
import type { Statement, UnitIdentity } from '../domain/statement/statement';
import type { Owner } from '../units/units.service';
import type { UploadedFile } from './revision';

/** What one file says: one unit, one or more years. */
export interface Intake {
  readonly unit: UnitIdentity;
  readonly statements: readonly Statement[];
  readonly upload?: UploadedFile;
  /** The id of the original, where it is known to be kept. */
  readonly kept?: string;
  /** Whose it is; the unit that the file names, registered if it is new, unless given. */
  readonly owner?: Owner;
  /** Why the latest year is corrected, if it is. */
  readonly reason?: string;
  /** The earlier years of which the figures in this file shall replace the stored ones, and why. */
  readonly replaceComparatives?: {
    readonly years: readonly number[];
    readonly reason: string;
    /** They came from this very file, which is read in another way now. */
    readonly again?: true;
  };
  /** Which layer is to count where the file contradicts what was typed; without it, somebody is asked first. */
  readonly choices?: LayerChoices;
}

/** By year and place: the layer that is to count. What is left open stays as it was typed. */
export type LayerChoices = (year: number, place: string) => Layer | undefined;

/** A year in which the file contradicts what was typed. */
export interface ContestedYear {
  readonly year: number;
  readonly statementId: string;
  readonly places: readonly Contested[];
}

/** What became of one year. */
export interface StoredYear {
  readonly year: number;
  readonly statementId: string;
  readonly revision: number;
  readonly outcome: 'stored' | 'revised' | 'unchanged' | 'comparative-changed';
}

/** An earlier year in which the file and the store do not agree: nothing was stored, somebody has to choose. */
export interface ComparativeChanged {
  readonly year: number;
  readonly statementId: string;
  readonly lines: readonly Difference[];
  /** Those among them that a person typed: the file counts there only where somebody says so. */
  readonly typed: readonly Contested[];
}

export interface Stored {
  readonly unitId: string;
  /** By year; none while something is undecided. */
  readonly years: readonly StoredYear[];
  /** Where somebody has to choose first: nothing was stored. */
  readonly undecided: readonly ContestedYear[];
  /** Where there was a choice to make, and it was made. */
  readonly decided: readonly ContestedYear[];
  readonly comparativesChanged: readonly ComparativeChanged[];
  /** The kept original, where it brought anything or somebody has to choose. */
  readonly uploadId: string | null;
}
