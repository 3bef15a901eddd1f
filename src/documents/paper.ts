import type { PaperKind } from '../domain/papers/kinds';
import type { Official } from '../domain/papers/office';
import type { PaperStanding } from '../domain/papers/verdict';

/** What became of a number: kept for a paper that is being made, on a paper, or given back. */
export type PaperState = 'reserved' | 'issued' | 'void';

/** The files of a paper: itself, its annex, what it shows, and what it was made from. */
export const PAPER_FILES = ['dokumen.pdf', 'lampiran.pdf', 'tampilan.json', 'data.json'] as const;

export type PaperFileName = (typeof PAPER_FILES)[number];

/** A file of a paper with its hash. */
export interface PaperFile {
  readonly name: PaperFileName;
  readonly sha256: string;
}

/** What a paper is of: a unit's year, or an area's. */
export type PaperSubject =
  | { readonly filingId: string }
  | {
      /** Kode wilayah. */
      readonly area: string;
      readonly year: number;
    };

/** A number that was kept for a paper. */
export interface Numbered {
  readonly id: string;
  readonly number: string;
  readonly kind: PaperKind;
  /** ISO date that it bears. */
  readonly day: string;
}

/** A paper as it is listed. */
export interface Paper extends Numbered {
  readonly filingId: string | null;
  readonly area: string | null;
  readonly state: PaperState;
  readonly reason: string;
  readonly revision: number;
  readonly unitName: string;
  readonly year: number;
  readonly code: string | null;
  readonly officials: readonly Official[];
}

/** Where a paper stands in the index: the year in which it was numbered, and the how-manieth of that year it is. */
export interface PaperPlace {
  readonly issueYear: number;
  readonly sequence: number;
}

/** A paper of the index; with the reason where it was taken back by hand. */
export interface IndexedPaper extends Paper, PaperPlace {
  readonly annulled?: string | undefined;
}

/** A paper with whether it still holds. */
export interface StandingPaper extends Paper {
  readonly standing: PaperStanding;
}

/** What a paper is issued with. */
export interface IssuedPaper {
  /** None for a paper of an area. */
  readonly statementId: string | null;
  readonly assessmentId: string | null;
  readonly revision: number;
  readonly unitName: string;
  readonly year: number;
  readonly total: string;
  readonly predicate: string;
  readonly hash: string;
  readonly keyId: string;
  readonly signature: string;
  readonly code: string;
  readonly place: string;
  readonly officials: readonly Official[];
  readonly files: readonly { readonly name: PaperFileName; readonly content: Buffer }[];
}
