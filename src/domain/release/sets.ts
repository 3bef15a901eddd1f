import type { Dictionary, RowIn } from './column';
import { namesOf } from '../records';
import { JUDGED_SETS } from './judged-sets';
import { REPORTED_SETS } from './reported-sets';

/** Everything a whole release holds, column by column. */
export const RELEASE_SETS = { ...REPORTED_SETS, ...JUDGED_SETS } as const satisfies Dictionary;

/** The sets of a whole release by name. */
export type ReleaseSet = keyof typeof RELEASE_SETS;

/** The names of the sets, in the order in which they stand in a release. */
export const RELEASE_SET_NAMES = namesOf(RELEASE_SETS);

/** A row of a set of a whole release. */
export type ReleaseRow<Name extends ReleaseSet> = RowIn<typeof RELEASE_SETS, Name>;

/** Some rows of one set, in the order in which they are written. */
export type Chunk = {
  [Name in ReleaseSet]: { readonly set: Name; readonly rows: readonly ReleaseRow<Name>[] };
}[ReleaseSet];
