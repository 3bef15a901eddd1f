import type { Caller } from '../domain/access/caller';
import { NATION, type AreaCode } from '../domain/area/area';

/** A condition of a query, with the values that are bound in it. */
export interface Condition {
  readonly sql: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Leaves every row. */
export const ALWAYS: Condition = { sql: '1 = 1', values: {} };
const NEVER: Condition = { sql: '1 = 0', values: {} };

/**
 * Leaves only units that the caller may open and that were not deleted: `mayOpenUnit` of the domain, for lists.
 *
 * @param u what the table of units is called in the query
 */
export function withinReach(caller: Caller, u: string): Condition {
  const { sql, values } = reachedBy(caller, u);
  return { sql: `${u}.deletedAt IS NULL AND ${sql}`, values };
}

/** The same, also of units that were deleted. */
export function reachedBy({ units, areas }: Caller, u: string): Condition {
  const [named, placed] = [namedIn(units, u), placedIn(areas, u)];
  return { sql: `(${named.sql}) AND (${placed.sql})`, values: { ...named.values, ...placed.values } };
}

/** Leaves only units of an area and of all areas in it; of the whole country every one. @param u as in {@link withinReach} */
export function insideArea(area: AreaCode, u: string): Condition {
  if (area === NATION) return ALWAYS;
  const sql = `(${u}.areaCode = :insideArea OR ${u}.areaCode LIKE :insideParts)`;
  return { sql, values: { insideArea: area, insideParts: `${area}.%` } };
}

function namedIn(units: Caller['units'], u: string): Condition {
  if (units === 'all') return ALWAYS;
  if (units.size === 0) return NEVER;
  return { sql: `${u}.id IN (:...reachUnits)`, values: { reachUnits: [...units] } };
}

function placedIn(areas: Caller['areas'], u: string): Condition {
  if (areas === 'all' || areas.includes(NATION)) return ALWAYS;
  if (areas.length === 0) return NEVER;
  const inEach = areas.map((_, at) => `${u}.areaCode = :reachArea${at} OR ${u}.areaCode LIKE :reachIn${at}`);
  const values = areas.flatMap((area, at): [string, string][] => [
    [`reachArea${at}`, area],
    [`reachIn${at}`, `${area}.%`],
  ]);
  return { sql: inEach.join(' OR '), values: Object.fromEntries(values) };
}
