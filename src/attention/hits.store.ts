import { rowsNamed, type Named } from '../database/named';
import { insideArea, withinReach } from '../database/reach';
import type { Rows } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import type { AreaCode } from '../domain/area/area';
import type { DueYear } from '../domain/attention/late';
import { LIVE_IDS, type AttentionId, type LiveId } from '../domain/attention/rule';
import type { Kind } from '../domain/statement/kind';
import { hitsSql } from './hits-sql';

/** Which units are looked at, and when. */
export interface DeskScope {
  readonly area: AreaCode;
  readonly kind?: Kind;
  /** What was put off, instead of what was not. */
  readonly snoozed: boolean;
  /** ISO date. */
  readonly today: string;
  /** The newest book year whose report is due. */
  readonly due?: DueYear;
}

/** The place of a unit on the desk: its heaviest weight and the sum of all, both negative, its name and id: it only goes up. */
export type DeskPlace = readonly [worst: number, total: number, name: string, unitId: string];

/** Which part of a list of units. */
export interface DeskSearch extends DeskScope {
  /** Only units that this rule names; all of their reasons are told. */
  readonly rule?: AttentionId;
  readonly offset: number;
  readonly limit: number;
  /** Only units that stand after this place. */
  readonly after?: DeskPlace;
}

/** The places of units, as rows have them. */
export interface PlacedRow {
  readonly unitId: string;
  readonly name: string;
  readonly worst: number | string;
  readonly total: number | string;
}

export const placeOfRow = ({ worst, total, name, unitId }: PlacedRow): DeskPlace => [
  Number(worst),
  Number(total),
  name,
  unitId,
];

/** What binds a place that rows come after. */
export const boundPlace = (after: DeskPlace | undefined): Named =>
  after === undefined
    ? {}
    : { afterWorst: after[0], afterTotal: after[1], afterName: after[2], afterUnit: after[3] };

/** A reason to look at a unit. */
export interface Hit {
  readonly unitId: string;
  readonly rule: AttentionId;
  /** ISO date. */
  readonly since: string;
  readonly count: number;
  /** The book year it is of; 0 for none. */
  readonly year: number;
  readonly weight: number;
}

interface Asked {
  readonly sql: string;
  readonly values: Named;
}

/** A condition as a query builder writes it, in SQL of our own. */
const quoted = (sql: string): string => sql.replace(/\bu\.(\w+)/g, '"u"."$1"');

/** The rules that are looked up: nobody is late where nothing is due. */
export const lookedUp = (due: DueYear | undefined): LiveId[] =>
  LIVE_IDS.filter((id) => due !== undefined || id !== 'late');

/** @param unitIds only these units: the condition stands where the database takes it into each of the tables */
function asked(
  caller: Caller,
  { area, kind, snoozed, today, due }: DeskScope,
  unitIds?: readonly string[],
): Asked {
  const [reach, place] = [withinReach(caller, 'u'), insideArea(area, 'u')];
  const ofKind = kind === undefined ? '' : ' AND "u"."kind" = :kind';
  const inside = `${quoted(`${reach.sql} AND ${place.sql}`)}${ofKind}`;
  return {
    sql: hitsSql(lookedUp(due), { inside, some: unitIds !== undefined }),
    values: {
      ...boundOf({ ...reach.values, ...place.values }),
      today,
      putOff: snoozed ? 1 : 0,
      ...(unitIds === undefined ? {} : { unitIds }),
      ...(kind === undefined ? {} : { kind }),
      ...(due === undefined ? {} : { due: due.due, dueYear: due.year }),
    },
  };
}

/** What a condition binds: codes, and lists of ids. */
const boundOf = (values: Readonly<Record<string, unknown>>): Named =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(String) : String(value),
    ]),
  );

/** How many units each rule names. */
export async function countsByRule(
  rows: Rows,
  caller: Caller,
  scope: DeskScope,
): Promise<Map<AttentionId, number>> {
  const { sql, values } = asked(caller, scope);
  const found = await rowsNamed<{ rule: AttentionId; units: number | string }>(
    rows,
    `${sql} SELECT "rule", COUNT(*) AS "units" FROM "hit" WHERE "putOff" = :putOff GROUP BY "rule"`,
    values,
  );
  return new Map(found.map(({ rule, units }) => [rule, Number(units)]));
}

/** The units with a reason to be looked at, the worst first, and how many there are in all. */
export async function worstUnits(
  rows: Rows,
  caller: Caller,
  search: DeskSearch,
): Promise<{ readonly places: readonly DeskPlace[]; readonly count: number }> {
  const { sql, values } = asked(caller, search);
  const { rule, offset, limit, after } = search;
  const only = rule === undefined ? '' : 'HAVING SUM(CASE WHEN "rule" = :rule THEN 1 ELSE 0 END) > 0';
  const found = await rowsNamed<PlacedRow & { readonly units: number | string }>(
    rows,
    `${sql}, "placed" AS (SELECT "unitId", "name", -MAX("weight") AS "worst", -SUM("weight") AS "total",
     COUNT(*) OVER () AS "units" FROM "hit" WHERE "putOff" = :putOff GROUP BY "unitId", "name" ${only})
     SELECT * FROM "placed" ${after === undefined ? '' : `WHERE ${AFTER_PLACE}`}
     ORDER BY "worst", "total", "name", "unitId" LIMIT :limit OFFSET :offset`,
    { ...values, limit, offset, ...(rule === undefined ? {} : { rule }), ...boundPlace(after) },
  );
  return { places: found.map(placeOfRow), count: Number(found[0]?.units ?? 0) };
}

/** Rows after a place, whatever they are sorted with. */
export const AFTER_PLACE =
  '("worst", "total", "name", "unitId") > (:afterWorst, :afterTotal, :afterName, :afterUnit)';

/** Every reason of some units, the heaviest first. */
export async function hitsOf(
  rows: Rows,
  caller: Caller,
  scope: DeskScope,
  unitIds: readonly string[],
): Promise<Hit[]> {
  if (unitIds.length === 0) return [];
  const { sql, values } = asked(caller, scope, unitIds);
  const found = await rowsNamed<Omit<Hit, 'count'> & { readonly count: number | string }>(
    rows,
    `${sql} SELECT "unitId", "rule", "since", "count", "year", "weight" FROM "hit" WHERE "putOff" = :putOff
     ORDER BY "weight" DESC, "rule"`,
    values,
  );
  return found.map((each) => ({ ...each, count: Number(each.count) }));
}
