import type { AreaCode } from '../area/area';
import type { Told } from './other-law';

/** What somebody supposes of a law. */
export type Supposed =
  /** Points of the annex would say something else: "band:5.1", "weight:2.1"; weights are supposed together, so that they add up. */
  | {
      readonly kind: 'points';
      readonly points: readonly { readonly point: string; readonly was: string; readonly is: string }[];
    }
  /** Another option of a reading would be taken. */
  | { readonly kind: 'reading'; readonly option: string }
  /** An edition of an office would judge. */
  | { readonly kind: 'edition'; readonly hash: string };

/** One unit, as it stands and as it would. */
export interface UnitMoved {
  readonly unit: string;
  readonly name: string;
  readonly assessment: string;
  readonly was: Told;
  readonly is: Told;
}

/** How many units go from one predicate to another; null is none. */
export interface MovedCell {
  readonly was: string | null;
  readonly is: string | null;
  readonly units: number;
}

/** How the predicates of an area would move if the law were another. Nothing of it is kept. */
export interface OtherLawResult {
  readonly ruleSet: string;
  readonly area: AreaCode;
  readonly year: number;
  readonly supposed: Supposed;
  /** The predicates of the law, the best first. */
  readonly grades: readonly string[];
  readonly coverage: {
    /** Units judged by this edition of the law in the year. */
    readonly judged: number;
    /** Of these, those that could be worked out, and how many of them from their figures anew. */
    readonly told: number;
    readonly anew: number;
    /** Units whose figures have to be asked and are not made ready for that yet: the program is at it. */
    readonly waiting: number;
    /** Units judged by another edition of the law, which are not in it. */
    readonly otherEdition: number;
  };
  /** Every pair of predicates that some unit has. */
  readonly cells: readonly MovedCell[];
  /** Units by name: all that could be worked out. */
  readonly units: readonly UnitMoved[];
}

/** The pairs of predicates with how many units have each. */
export function movedCells(units: readonly UnitMoved[]): MovedCell[] {
  const cells = new Map<string, MovedCell>();
  for (const { was, is } of units) {
    const key = `${was.grade ?? ''}\n${is.grade ?? ''}`;
    const known = cells.get(key);
    cells.set(key, { was: was.grade, is: is.grade, units: (known?.units ?? 0) + 1 });
  }
  return [...cells.values()];
}
