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
  /** A kecamatan by its name, where no code for it is known: it is said, and not kept. */
  readonly unknownDistrict?: string;
  readonly seat?: string;
  readonly authority?: string;
  /** Where it stands: "Sheet1!A12". */
  readonly at: string;
}

/** Why a row is not taken. */
export type RegisterFaultCode = 'name-missing' | 'kind-unknown' | 'area-unknown';

/** A row, or a cell of it, that is not taken. */
export interface RegisterFault {
  readonly code: RegisterFaultCode;
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
  readonly areas: readonly NewArea[];
}
