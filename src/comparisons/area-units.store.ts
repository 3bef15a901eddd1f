import { rowsNamed, type Named } from '../database/named';
import type { Rows } from '../database/unit-of-work';
import { NATION, type AreaCode } from '../domain/area/area';
import { AMOUNTS, type AmountName } from '../domain/comparison/amounts';
import { LAW_GRADES, type Move, type OutcomeState } from '../domain/comparison/outcome-state';
import type { SizeClass } from '../domain/comparison/size-class';
import type { Kind } from '../domain/statement/kind';

/** Which units of an area, and in which year they are looked at. Units that were merged into others are left out. */
export interface AreaFilter {
  readonly area: AreaCode;
  readonly year: number;
  readonly kind?: Kind;
  /** By its report of the year: a unit that was not judged has none. */
  readonly size?: SizeClass;
  /** Only those of which it is not known in which part of the area they are. */
  readonly rest?: boolean;
}

/** Which of them a list is of: by what became of the year, of the year before, or by how the predicate moved. */
export interface ListFilter extends AreaFilter {
  readonly state?: OutcomeState | 'judged' | 'counting';
  readonly before?: OutcomeState;
  readonly move?: Move;
}

/** What became of a unit's year, as a column. A law without a total has no predicate to give. */
const stateOf = (p: string): string => `CASE WHEN "${p}"."unitId" IS NULL THEN 'none'
  WHEN "${p}"."counts" = 0 THEN 'stops' WHEN "${p}"."totalLeast" IS NULL THEN 'panel'
  WHEN "${p}"."grade" IS NULL THEN 'open' ELSE 'grade:' || "${p}"."grade" END`;

/** The place of a predicate in the law's order; null for what is none. */
const placeOf = (state: string): string =>
  `CASE "${state}" ${LAW_GRADES.map((label, at) => `WHEN 'grade:${label.replaceAll("'", "''")}' THEN ${at}`).join(' ')} END`;

const MOVES: Readonly<Record<Move, string>> = { fell: '>', rose: '<', same: '=' };

/** The digits of a code one step further down; none under a kecamatan. */
export const partLength = (area: AreaCode): number => (area === NATION ? 2 : area.length + 3);

interface Asked {
  readonly sql: string;
  readonly values: Named;
}

function asked({ area, year, kind, size, rest = false }: AreaFilter): Asked {
  const here = area === NATION ? '' : ' AND ("u"."areaCode" = :area OR "u"."areaCode" LIKE :within)';
  const only = ` AND ("u"."areaCode" IS NULL OR LENGTH("u"."areaCode") < ${partLength(area)})`;
  const of = `${kind === undefined ? '' : ' AND "u"."kind" = :kind'}${size === undefined ? '' : ' AND "p"."size" = :size'}`;
  return {
    sql: `WITH "seen" AS (SELECT "u"."id" AS "unitId", "u"."name", "u"."normalizedName", "u"."kind", "u"."areaCode",
      SUBSTR(COALESCE("u"."areaCode", ''), 1, ${partLength(area)}) AS "part",
      ${stateOf('p')} AS "state", ${stateOf('q')} AS "before",
      CASE WHEN "pl"."ruleSetId" = "ql"."ruleSetId" THEN 1 ELSE 0 END AS "sameLaw",
      ${AMOUNTS.map((name) => `"p"."${name}"`).join(', ')}
      FROM "unit" "u" LEFT JOIN "peer" "p" ON "p"."unitId" = "u"."id" AND "p"."year" = :year AND "p"."newest" = 1
      LEFT JOIN "peer" "q" ON "q"."unitId" = "u"."id" AND "q"."year" = :last AND "q"."newest" = 1
      LEFT JOIN "population" "pl" ON "pl"."id" = "p"."populationId"
      LEFT JOIN "population" "ql" ON "ql"."id" = "q"."populationId"
      WHERE "u"."mergedIntoId" IS NULL AND "u"."deletedAt" IS NULL
        AND ("p"."unitId" IS NOT NULL OR "u"."closedOn" IS NULL OR CAST(SUBSTR("u"."closedOn", 1, 4) AS integer) > :year)${here}${rest ? only : ''}${of})`,
    values: {
      year,
      last: year - 1,
      ...(area === NATION ? {} : { area, within: `${area}.%` }),
      ...(kind === undefined ? {} : { kind }),
      ...(size === undefined ? {} : { size }),
    },
  };
}

/** How many units there are of each state in each part of the area; a part that is no whole code is not known. */
export interface StateCount {
  readonly part: string;
  readonly state: OutcomeState;
  readonly before: OutcomeState;
  /** Both years were judged, and by the same law. */
  readonly sameLaw: boolean;
  readonly units: number;
}

/** Units by part, what became of the year, and of the year before. */
export async function statesIn(rows: Rows, filter: AreaFilter): Promise<StateCount[]> {
  const { sql, values } = asked(filter);
  const found = await rowsNamed<
    Omit<StateCount, 'units' | 'sameLaw'> & { units: number | string; sameLaw: number }
  >(
    rows,
    `${sql} SELECT "part", "state", "before", "sameLaw", COUNT(*) AS "units" FROM "seen"
     GROUP BY "part", "state", "before", "sameLaw"`,
    values,
  );
  return found.map((each) => ({ ...each, sameLaw: each.sameLaw === 1, units: Number(each.units) }));
}

/** A unit of a list. */
export interface AreaUnit {
  readonly unitId: string;
  readonly name: string;
  readonly kind: Kind;
  readonly areaCode: AreaCode | null;
}

function listWhere({ state, before, move }: ListFilter): Asked {
  const conditions = [
    ...(state === undefined
      ? []
      : state === 'judged'
        ? [`"state" <> 'none'`]
        : state === 'counting'
          ? [`"state" NOT IN ('none', 'stops')`]
          : ['"state" = :state']),
    ...(before === undefined ? [] : ['"before" = :before']),
    ...(move === undefined
      ? []
      : [`"sameLaw" = 1 AND ${placeOf('state')} ${MOVES[move]} ${placeOf('before')}`]),
  ];
  return {
    sql: conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`,
    values: {
      ...(state === undefined || state === 'judged' || state === 'counting' ? {} : { state }),
      ...(before === undefined ? {} : { before }),
    },
  };
}

/** The units of a list by name, a part of them at a time, and how many there are in all. */
export async function unitsIn(
  rows: Rows,
  filter: ListFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly units: readonly AreaUnit[]; readonly count: number }> {
  const [from, where] = [asked(filter), listWhere(filter)];
  const values = { ...from.values, ...where.values };
  const [counted] = await rowsNamed<{ units: number | string }>(
    rows,
    `${from.sql} SELECT COUNT(*) AS "units" FROM "seen" ${where.sql}`,
    values,
  );
  const units = await rowsNamed<AreaUnit>(
    rows,
    `${from.sql} SELECT "unitId", "name", "kind", "areaCode" FROM "seen" ${where.sql}
     ORDER BY "normalizedName", "unitId" LIMIT :limit OFFSET :offset`,
    { ...values, limit, offset },
  );
  return { units, count: Number(counted?.units ?? 0) };
}

/** Amounts as their columns hold them: decimal text. */
export type AmountTexts = Readonly<Record<AmountName, string | null>>;

/** The amounts of every unit that was judged. */
export async function amountsIn(rows: Rows, filter: AreaFilter): Promise<AmountTexts[]> {
  const { sql, values } = asked(filter);
  const names = AMOUNTS.map((name) => `"${name}"`).join(', ');
  return rowsNamed<AmountTexts>(rows, `${sql} SELECT ${names} FROM "seen" WHERE "state" <> 'none'`, values);
}
