import type { AreaCode } from '../area/area';
import type { Kind } from '../statement/kind';

/** A unit as a register names it. */
export interface RegisterRow {
  readonly name: string;
  readonly kind: Kind;
  readonly legalEntity?: string;
  readonly nik?: string;
  /** As far down as the row says. */
  readonly area?: AreaCode;
  /** A kecamatan by its name or code, where it is not known here: it is said, and not kept. */
  readonly unknownDistrict?: string;
  readonly seat?: string;
  readonly authority?: string;
  /** Where it stands: "Sheet1!A12". */
  readonly at: string;
}

/** Why a row is not taken. */
export type RegisterFaultCode = 'name-missing' | 'kind-unknown' | 'area-unknown';

/** A row that is not taken, and the cell it fails at. */
export interface RegisterFault {
  readonly code: RegisterFaultCode;
  /** "Sheet1!A12". */
  readonly at: string;
  readonly found: string;
}

/** What of a file is left out although nothing is wrong with it. */
export type RegisterNoteCode = 'sheet-passed' | 'column-passed' | 'row-passed' | 'district-unknown';

/** A sheet, column, row or kecamatan that is left out, with the cell where it stands. */
export interface RegisterNote {
  readonly code: RegisterNoteCode;
  /** "Sheet1!A12". */
  readonly at: string;
  readonly found: string;
}

/** A kecamatan, or a regency newer than this program, that the file names by code. */
export interface NewArea {
  readonly code: AreaCode;
  readonly name: string;
}

/** What a file of units says. */
export interface Register {
  readonly rows: readonly RegisterRow[];
  readonly faults: readonly RegisterFault[];
  readonly notes: readonly RegisterNote[];
  readonly areas: readonly NewArea[];
}
