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

/** One area of a league table. */
export interface LeagueRow {
  readonly area: string;
  readonly units: number;
  /** Of the totals that are certain. */
  readonly totals?: Statistics;
  /** How many units have which predicate; `null` for an open one. */
  readonly grades: ReadonlyMap<string | null, number>;
}

/** Areas in order of the mean of their units' totals; areas of equal means share a rank, those without are last. */
export function leagueOf(units: readonly LeagueUnit[]): {
  readonly ranked: readonly Ranked<LeagueRow>[];
  readonly unranked: readonly LeagueRow[];
} {
  const byArea = new Map<string, LeagueUnit[]>();
  for (const unit of units) {
    const list = byArea.get(unit.area);
    if (list) list.push(unit);
    else byArea.set(unit.area, [unit]);
  }
  const rows = [...byArea].map(([area, own]) => leagueRow(area, own));
  const unranked = rows.filter((row) => !row.totals);
  const placed = rows.flatMap((row) => (row.totals ? [{ row, mean: row.totals.mean }] : []));
  const order = ranked(placed, (a, b) => compareValues(b.mean, a.mean));
  return { ranked: order.map(({ rank, item }) => ({ rank, item: item.row })), unranked };
}

function leagueRow(area: string, units: readonly LeagueUnit[]): LeagueRow {
  const totals = statisticsOf(units.flatMap((each) => each.total ?? []).sort(compareValues));
  return { area, units: units.length, grades: gradesOf(units), ...(totals ? { totals } : {}) };
}

/** How many units have which predicate; `null` for one that gaps leave open. */
export function gradesOf(units: readonly Pick<LeagueUnit, 'grade'>[]): Map<string | null, number> {
  const grades = new Map<string | null, number>();
  for (const { grade } of units) grades.set(grade, (grades.get(grade) ?? 0) + 1);
  return grades;
}
