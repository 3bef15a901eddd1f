import type { Named } from '../database/named';
import { NATION, type AreaCode } from '../domain/area/area';
import { AMOUNTS } from '../domain/comparison/amounts';
import type { SizeClass } from '../domain/comparison/size-class';
import type { Kind } from '../domain/statement/kind';

/** Which units of an area, and in which year they are looked at. Units that were merged into others, or deleted, are left out. */
export interface AreaFilter {
  readonly area: AreaCode;
  readonly year: number;
  readonly kind?: Kind;
  /** By its report of the year: a unit that was not judged has none. */
  readonly size?: SizeClass;
  /** Only those of which it is not known in which part of the area they are. */
  readonly rest?: boolean;
}

/** SQL of our own, with what is bound in it. */
export interface Asked {
  readonly sql: string;
  readonly values: Named;
}

/** Units of these areas, each exactly as far down as it is known; every unit where none are given. */
export interface SeenIn {
  readonly codes: readonly AreaCode[] | undefined;
  readonly year: number;
  readonly kind?: Kind;
  readonly size?: SizeClass;
}

/** What became of a unit's year, as a column. A law without a total has no predicate to give. */
const stateOf = (p: string): string => `CASE WHEN "${p}"."unitId" IS NULL THEN 'none'
  WHEN "${p}"."stopped" = 1 THEN 'stops' WHEN "${p}"."totalLeast" IS NULL THEN 'panel'
  WHEN "${p}"."grade" IS NULL THEN 'open' ELSE 'grade:' || "${p}"."grade" END`;

/** The year in which a unit ceased, after every other where it has not: it owes nothing of that year, and is listed where it reports it. */
export const UNTIL = 'COALESCE(CAST(SUBSTR("u"."closedOn", 1, 4) AS integer), 9999)';

/** The digits of a code one step further down; none under a kecamatan. */
export const partLength = (area: AreaCode): number => (area === NATION ? 2 : area.length + 3);

/** Units, with what became of their year and of the year before, as the table "seen". */
export function seenSql({ codes, year, kind, size }: SeenIn, part: number): Asked {
  const ofKind = kind === undefined ? '' : ' AND "u"."kind" = :kind';
  // So written, it does not lead SQLite to look up a year's reports first.
  const ofSize = size === undefined ? '' : ` AND COALESCE("p"."size", '') = :size`;
  return {
    sql: `WITH "seen" AS (SELECT "u"."id" AS "unitId", "u"."name", "u"."normalizedName", "u"."kind", "u"."areaCode",
      SUBSTR(COALESCE("u"."areaCode", ''), 1, ${part}) AS "part", COALESCE("p"."size", '') AS "size",
      ${stateOf('p')} AS "state", ${stateOf('q')} AS "before",
      CASE WHEN "pl"."ruleSetId" = "ql"."ruleSetId" THEN 1 ELSE 0 END AS "sameLaw",
      CASE WHEN ${UNTIL} > :year THEN 0 ELSE 1 END AS "ended",
      ${AMOUNTS.map((name) => `"p"."${name}"`).join(', ')}
      FROM "unit" "u" LEFT JOIN "peer" "p" ON "p"."unitId" = "u"."id" AND "p"."year" = :year AND "p"."newest" = 1
      LEFT JOIN "peer" "q" ON "q"."unitId" = "u"."id" AND "q"."year" = :last AND "q"."newest" = 1
      LEFT JOIN "population" "pl" ON "pl"."id" = "p"."populationId"
      LEFT JOIN "population" "ql" ON "ql"."id" = "q"."populationId"
      WHERE "u"."mergedIntoId" IS NULL AND "u"."deletedAt" IS NULL AND ("p"."unitId" IS NOT NULL OR ${UNTIL} > :year)${placed(codes)}${ofKind}${ofSize})`,
    values: {
      year,
      last: year - 1,
      ...(codes === undefined || codes.length === 0 ? {} : { codes }),
      ...(kind === undefined ? {} : { kind }),
      ...(size === undefined ? {} : { size }),
    },
  };
}

/** The same units under the same name, without what became of their years. */
export function everySql({ codes, year, kind }: SeenIn): Asked {
  const ofKind = kind === undefined ? '' : ' AND "u"."kind" = :kind';
  return {
    sql: `WITH "seen" AS (SELECT "u"."id" AS "unitId", "u"."name", "u"."normalizedName", "u"."kind", "u"."areaCode" FROM "unit" "u"
      WHERE "u"."mergedIntoId" IS NULL AND "u"."deletedAt" IS NULL AND (${UNTIL} > :year OR EXISTS (SELECT 1 FROM "peer" "p"
      WHERE "p"."unitId" = "u"."id" AND "p"."year" = :year AND "p"."newest" = 1))${placed(codes)}${ofKind})`,
    values: {
      year,
      ...(codes === undefined || codes.length === 0 ? {} : { codes }),
      ...(kind === undefined ? {} : { kind }),
    },
  };
}

/** A list of codes lets the database look each of them up, whatever order its texts have. */
function placed(codes: readonly AreaCode[] | undefined): string {
  if (codes === undefined) return '';
  const nowhere = codes.includes(NATION) ? ' OR "u"."areaCode" IS NULL' : '';
  return codes.length === 0 ? ' AND 1 = 0' : ` AND ("u"."areaCode" IN (:...codes)${nowhere})`;
}
