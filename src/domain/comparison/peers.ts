import type { Caller } from '../access/caller';
import { chainOf, NATION, type AreaCode } from '../area/area';
import type { Kind } from '../statement/kind';
import type { SizeClass } from './size-class';

/** Fewest units a group should have; one with fewer widens to the next area. */
export const FEWEST_IN_GROUP = 10;
/** Most units an own group may have. */
export const MOST_IN_OWN_GROUP = 200;

/** Units of one kind that are compared: of one size class or of every size, in one area. */
export interface Group {
  readonly kind: Kind;
  readonly size: SizeClass | 'all';
  readonly area: AreaCode;
}

/** What says which groups a unit belongs to. */
export interface Place {
  readonly kind: Kind;
  readonly size: SizeClass;
  /** As far down as it is known; the whole country where it is not. */
  readonly area: AreaCode;
}

/**
 * Every group a unit belongs to, the narrowest first: its size class in each area above it, and every size in the whole
 * country.
 */
export function groupsOf({ kind, size, area }: Place): readonly Group[] {
  const sized = chainOf(area).map((each) => ({ kind, size, area: each }));
  return [...sized, { kind, size: 'all', area: NATION }];
}

/**
 * Every group that a unit changes: those it is compared in, and all sizes of each area above it, whose means stand side by side in
 * leagues and tables of areas.
 */
export function groupsTouched(place: Place): readonly Group[] {
  const { kind, area } = place;
  const whole = chainOf(area).filter((each) => each !== NATION);
  return [...groupsOf(place), ...whole.map((each): Group => ({ kind, size: 'all', area: each }))];
}

/**
 * The groups in which a unit may be compared for somebody, the narrowest first. Whoever manages several units sees one and
 * the same group for all of them: of two groups of which one lies in the other the difference would give away the rest.
 */
export function groupsFor({ role, units }: Pick<Caller, 'role' | 'units'>, place: Place): readonly Group[] {
  const groups = groupsOf(place);
  return role === 'manager' && units !== 'all' && units.size > 1 ? groups.slice(-1) : groups;
}

/** A group to compare in, and how many steps it was widened by. */
export interface Widened {
  readonly group: Group;
  readonly units: number;
  /** Groups that were too small, the narrowest first. */
  readonly tooSmall: readonly { readonly group: Group; readonly units: number }[];
}

/**
 * The narrowest group with at least ten units; the widest where none has, however small it is.
 *
 * @param counted groups from narrow to wide with the units in each; at least one
 */
export function widen(counted: readonly { readonly group: Group; readonly units: number }[]): Widened {
  const found = counted.findIndex(({ units }) => units >= FEWEST_IN_GROUP);
  const at = found < 0 ? counted.length - 1 : found;
  const chosen = counted[at];
  if (!chosen) throw new Error('no group to choose from');
  return { ...chosen, tooSmall: counted.slice(0, at) };
}

/** A name for a group that is the same for the same group: "ksp/I-2/14.06". */
export function groupName({ kind, size, area }: Group): string {
  return `${kind}/${size}/${area}`;
}
