import type { PlacedUnit } from './placed-unit';
import type { OrderedRow } from './ranking-list.store';
import type { TotalCount } from './total-order.store';

/** Places of a list, from 0; the second is that after the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A part of a list. */
export interface ListedPart extends Range {
  /** The units of the part, and their neighbours: what looks alike is told apart over its ends too. */
  readonly units: readonly PlacedUnit[];
  /** The place of the first of `units`. */
  readonly first: number;
}

/** What a league can be made of without asking again. */
export type LeagueBase =
  | { readonly listed: readonly OrderedRow[] }
  | { readonly counts: readonly TotalCount[] };

/** Units in order, of which parts are read. */
export interface OrderedList {
  readonly count: number;
  readonly base: LeagueBase;
  /** The place of a unit, from 0; undefined where it is not in it. */
  placeOf(unitId: string): Promise<number | undefined>;
  part(range: Range): Promise<ListedPart>;
}

/** The place of a unit among some, from 0; undefined where it is not one of them. */
export function placeAmong(units: readonly PlacedUnit[], unitId: string): number | undefined {
  const at = units.findIndex((each) => each.unitId === unitId);
  return at < 0 ? undefined : at;
}

/** A list that was read whole. */
export class WholeList implements OrderedList {
  constructor(private readonly all: readonly PlacedUnit[]) {}

  get count(): number {
    return this.all.length;
  }

  get base(): LeagueBase {
    return { listed: this.all };
  }

  placeOf(unitId: string): Promise<number | undefined> {
    return Promise.resolve(placeAmong(this.all, unitId));
  }

  part({ from, to }: Range): Promise<ListedPart> {
    const first = Math.max(0, from - 1);
    return Promise.resolve({ from, to, first, units: this.all.slice(first, to + 1) });
  }
}
