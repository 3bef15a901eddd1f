import { grouped } from '../grouped';
import { statisticsOf, type Statistics } from './statistics';
import { ranked, type Ranked } from './ranking';
import { compareValues, type Value } from './value';

/** One unit as a league table counts it. */
export interface LeagueUnit {
  /** The area of the table that it lies in. */
  readonly area: string;
  /** Absent where gaps leave the total open. */
  readonly total?: Value;
  readonly grade: string | null;
}

/** One area of a league table. Every figure is of the same units: those whose totals are certain. */
export interface LeagueRow {
  readonly area: string;
  /** Units of the kind that are registered there. */
  readonly registered: number;
  /** Absent where no total is certain. */
  readonly totals?: Statistics;
  /** How many of those units have which predicate. */
  readonly grades: ReadonlyMap<string, number>;
}

/** An area has a rank from so many units on, if they are at least this share of those registered there. */
export const FEWEST_IN_LEAGUE = 5;
const LEAST_SHARE = { of: 1, in: 2 } as const;

/** Areas in order, and those that have no rank. */
export interface League {
  readonly ranked: readonly Ranked<LeagueRow>[];
  readonly apart: readonly LeagueRow[];
}

/**
 * Areas in order of the mean of their units' totals.
 *
 * @param registered units of the kind by area
 */
export function leagueOf(units: readonly LeagueUnit[], registered: ReadonlyMap<string, number>): League {
  const byArea = grouped(units, ({ area }) => area);
  const areas = [...new Set([...registered.keys(), ...byArea.keys()])].sort();
  return leagueInOrder(
    areas.map((area) => leagueRow(area, byArea.get(area) ?? [], registered.get(area) ?? 0)),
  );
}

/** Areas of equal means share a rank. Those of too few units, or of too small a share of them, stand apart. @param rows by area */
export function leagueInOrder(rows: readonly LeagueRow[]): League {
  const placed = rows.flatMap((row) => (isEnough(row) && row.totals ? [{ row, mean: row.totals.mean }] : []));
  const order = ranked(placed, (a, b) => compareValues(b.mean, a.mean));
  return {
    ranked: order.map(({ rank, item }) => ({ rank, item: item.row })),
    apart: rows.filter((row) => !isEnough(row)),
  };
}

function isEnough({ totals, registered }: LeagueRow): boolean {
  const n = totals?.n ?? 0;
  return n >= FEWEST_IN_LEAGUE && n * LEAST_SHARE.in >= registered * LEAST_SHARE.of;
}

function leagueRow(area: string, units: readonly LeagueUnit[], registered: number): LeagueRow {
  const certain = units.filter(({ total }) => total !== undefined);
  const totals = statisticsOf(certain.flatMap((each) => each.total ?? []).sort(compareValues));
  const grades = new Map<string, number>();
  for (const { grade } of certain) if (grade !== null) grades.set(grade, (grades.get(grade) ?? 0) + 1);
  return { area, registered, grades, ...(totals ? { totals } : {}) };
}
