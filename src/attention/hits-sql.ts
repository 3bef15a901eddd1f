import { ATTENTION_RULES, type LiveId } from '../domain/attention/rule';

/** Where the condition on units stands in the text below; and, with a column in its middle, that they are among some. */
const INSIDE = '(:inside:)';
const among = (column: string): string => `(:among ${column}:)`;
const AMONG = /\(:among (\S+):\)/g;

/**
 * Where each reason is found: one row for a unit and rule, since when (ISO date), how many
 * things it is about, and the book year it is of (0 for none). `:today` is an ISO date, `:dueYear` the newest book year
 * that is due, `:due` the day by which.
 */
const LIVE: Readonly<Record<LiveId, string>> = {
  returned: stageSql('returned'),
  submitted: stageSql('submitted'),
  late: `SELECT "u"."id", 'late', CAST(:due AS varchar), 1, CAST(:dueYear AS integer) FROM "unit" "u"
    WHERE "u"."partOfId" IS NULL AND ${INSIDE}${among('"u"."id"')}
    AND ("u"."closedOn" IS NULL OR CAST(SUBSTR("u"."closedOn", 1, 4) AS integer) > :dueYear) AND NOT EXISTS (
      SELECT 1 FROM "filing" "f" INNER JOIN "filing_step" "t" ON "t"."filingId" = "f"."id" AND "t"."step" = 'submit'
      WHERE "f"."unitId" = "u"."id" AND "f"."year" = :dueYear)`,
  'concern-overdue': concernSql(
    'concern-overdue',
    `"c"."state" = 'open' AND "c"."until" <> '' AND "c"."until" < :today`,
    '"c"."until"',
  ),
  'concern-open': concernSql(
    'concern-open',
    `"c"."state" = 'open' AND ("c"."until" = '' OR "c"."until" >= :today)`,
    'SUBSTR("c"."at", 1, 10)',
  ),
  'concern-answered': concernSql(
    'concern-answered',
    `"c"."state" = 'answered'`,
    `SUBSTR(COALESCE((SELECT MAX("m"."at") FROM "concern_move" "m" WHERE "m"."concernId" = "c"."id"), "c"."at"), 1, 10)`,
  ),
  double: `SELECT "u"."id", 'double', SUBSTR("u"."createdAt", 1, 10), (
      SELECT COUNT(*) FROM "unit" "o" WHERE ${doubled('o')}), 0 FROM "unit" "u"
    WHERE ${INSIDE}${among('"u"."id"')} AND EXISTS (SELECT 1 FROM "unit" "o" WHERE ${doubled('o')})`,
  complaints: `SELECT "v"."unitId", 'complaints', MIN("v"."receivedOn"), COUNT(*), 0 FROM "voice" "v"
    WHERE "v"."kind" = 'complaint' AND "v"."state" = 'open' AND "v"."deleteOn" > :today${among('"v"."unitId"')} GROUP BY "v"."unitId"`,
};

/** Filings of one stage: since their last step, of the newest such year. */
function stageSql(stage: 'returned' | 'submitted'): string {
  return `SELECT "f"."unitId", '${stage}', MIN(SUBSTR(COALESCE((
      SELECT MAX("t"."at") FROM "filing_step" "t" WHERE "t"."filingId" = "f"."id"), "f"."createdAt"), 1, 10)),
    COUNT(*), MAX("f"."year") FROM "filing" "f" WHERE "f"."stage" = '${stage}'${among('"f"."unitId"')} GROUP BY "f"."unitId"`;
}

function concernSql(rule: LiveId, where: string, since: string): string {
  return `SELECT "c"."unitId", '${rule}', MIN(${since}), COUNT(*), MAX("c"."year") FROM "concern" "c"
    WHERE ${where}${among('"c"."unitId"')} GROUP BY "c"."unitId"`;
}

/** Of the same kind and name, and not known to lie elsewhere. */
function doubled(o: string): string {
  return `"${o}"."ownName" = "u"."ownName" AND "u"."ownName" <> '' AND "${o}"."kind" = "u"."kind"
    AND "${o}"."id" <> "u"."id" AND "${o}"."mergedIntoId" IS NULL AND "${o}"."deletedAt" IS NULL AND ("u"."areaCode" IS NULL
    OR "${o}"."areaCode" IS NULL OR SUBSTR("${o}"."areaCode", 1, 5) = SUBSTR("u"."areaCode", 1, 5))`;
}

/** The weight of each reason, and the kinds of unit it does not hold for: as the rules say. */
const WEIGHTS = ATTENTION_RULES.map(({ id, weight }) => `WHEN '${id}' THEN ${weight}`).join(' ');
const KINDS = ATTENTION_RULES.flatMap(({ id, not = [] }) =>
  not.map((kind) => ` AND NOT ("h"."rule" = '${id}' AND "u"."kind" = '${kind}')`),
).join('');

/**
 * Every reason to look at a unit as the table "hit", and whether it was put off: the one place that says what stands on the desk.
 *
 * @param ids rules that are looked up, without `late` where nothing is due
 * @param inside which units, called "u": it stands in each of the large tables, so that an area is looked up alone
 * @param some only units of the list `unitIds`
 */
export function hitsSql(
  ids: readonly LiveId[],
  { inside, some }: { readonly inside: string; readonly some: boolean },
): string {
  const live = ids.map((id) => `UNION ALL ${LIVE[id].replace(INSIDE, inside)}`).join(' ');
  const sql = `WITH "found" ("unitId", "rule", "since", "count", "year") AS (
      SELECT "s"."unitId", "s"."rule", "s"."since", "s"."count", "s"."year" FROM "signal" "s"
        WHERE "s"."unitId" IN (SELECT "u"."id" FROM "unit" "u" WHERE ${inside})${among('"s"."unitId"')} ${live}),
    "hit" AS (SELECT "h".*, CASE "h"."rule" ${WEIGHTS} ELSE 0 END AS "weight", "u"."normalizedName" AS "name",
      "u"."kind" AS "kind", COALESCE("u"."areaCode", '') AS "areaCode", CASE WHEN EXISTS (
        SELECT 1 FROM "snooze" "z" WHERE "z"."unitId" = "h"."unitId" AND "z"."rule" = "h"."rule"
        AND "z"."until" > :today AND "z"."since" = "h"."since" AND "z"."count" >= "h"."count") THEN 1 ELSE 0 END AS "putOff"
      FROM "found" "h" INNER JOIN "unit" "u" ON "u"."id" = "h"."unitId"
      WHERE "u"."mergedIntoId" IS NULL AND ${inside}${KINDS})`;
  return sql.replace(AMONG, (_, column: string) => (some ? ` AND ${column} IN (:...unitIds)` : ''));
}
