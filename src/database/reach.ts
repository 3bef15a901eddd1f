import type { Caller } from '../domain/access/caller';
import { NATION } from '../domain/area/area';

/** A condition of a query, with the values that are bound in it. */
export interface Condition {
  readonly sql: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const ALWAYS: Condition = { sql: '1 = 1', values: {} };
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
