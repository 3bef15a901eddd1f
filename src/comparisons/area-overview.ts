import type { AreaCode } from '../domain/area/area';
import type { AreaTotals } from '../domain/comparison/area-totals';
import type { OutcomeState } from '../domain/comparison/outcome-state';
import type { AreaUnit } from './area-units.store';
import type { UnitYear } from './area-overview.store';

export type { AreaFilter, AreaUnit, ListFilter } from './area-units.store';
export type { UnitYear } from './area-overview.store';

/** How many units there are of each state. */
export type States = ReadonlyMap<OutcomeState, number>;

/** A part of an area: its code, or null for units of which the part is not known. */
export interface AreaPart {
  readonly area: AreaCode | null;
  readonly states: States;
}

/** What officials see of an area and year. */
export interface AreaOverview {
  readonly area: AreaCode;
  /** The year that everything is of; undefined where nothing was judged yet. */
  readonly year: number | undefined;
  /** Those that can be chosen, the newest first; and those that stand side by side. */
  readonly allYears: readonly number[];
  readonly years: readonly number[];
  readonly whole: States;
  /** By code, those not known last. */
  readonly parts: readonly AreaPart[];
  /** Units by what became of the year before and of this one. */
  readonly moves: readonly {
    readonly before: OutcomeState;
    readonly now: OutcomeState;
    /** Both years were judged by the same law: else nothing is said of which way it moved. */
    readonly sameLaw: boolean;
    readonly units: number;
  }[];
  readonly byYear: ReadonlyMap<number, States>;
  readonly totals: AreaTotals;
  readonly list: AreaList;
}

/** A part of a list of units, with what became of their years. */
export interface AreaList {
  readonly units: readonly AreaUnit[];
  /** Of the whole list. */
  readonly count: number;
  readonly page: number;
  readonly pages: number;
  readonly unitYears: readonly UnitYear[];
}

/** How many of some states there are, those that are named or all. */
export const sumOf = (states: States, wanted: (state: OutcomeState) => boolean = () => true): number =>
  [...states].reduce((all, [state, units]) => all + (wanted(state) ? units : 0), 0);

export const isJudged = (state: OutcomeState): boolean => state !== 'none';
export const isCounting = (state: OutcomeState): boolean => state !== 'none' && state !== 'stops';
