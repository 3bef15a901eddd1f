import { hold } from '../database/hold';
import { rowsNamed } from '../database/named';
import { takeNoted } from '../database/noted';
import type { Rows, WriteScope } from '../database/unit-of-work';
import type { DueYear } from '../domain/attention/late';
import { hitsSql } from './hits-sql';
import { lookedUp } from './hits.store';

/** The day the desk is looked at, and what follows from it and from the rules. */
export interface DeskDay {
  /** ISO date. */
  readonly today: string;
  readonly due: DueYear | undefined;
  /** The rules, their weights and what is due, as a text that is another one where any of them is. */
  readonly rules: string;
}

interface DeskState {
  readonly day: string;
  readonly rules: string;
}

/** As of which day and rules the desk was last looked at. */
export async function deskState(rows: Rows): Promise<DeskState | undefined> {
  const states = await rowsNamed<DeskState>(
    rows,
    'SELECT "day", "rules" FROM "desk_state" WHERE "id" = 1',
    {},
  );
  return states[0];
}

/** Says as of which day and rules the desk is. Under other rules, or on a day before the last, every unit is noted. */
export async function turnTo(scope: WriteScope, { today, rules }: DeskDay): Promise<void> {
  await hold(scope, 'desk', 'all');
  const state = await deskState(scope);
  if (state?.rules === rules && state.day === today) return;
  await rowsNamed(scope, 'DELETE FROM "desk_state" WHERE "id" = 1', {});
  await rowsNamed(scope, 'INSERT INTO "desk_state" ("id", "day", "rules") VALUES (1, :today, :rules)', {
    today,
    rules,
  });
  if (state?.rules === rules && state.day < today) return;
  await rowsNamed(scope, 'INSERT INTO "desk_change" ("unitId") SELECT "id" FROM "unit"', {});
}

/** Units whose reasons may have changed, so many at most: something was written, or a day has come. */
export async function changedUnits(rows: Rows, today: string, limit: number): Promise<string[]> {
  const found = await rowsNamed<{ unitId: string }>(
    rows,
    `SELECT "unitId" FROM (SELECT DISTINCT "unitId" FROM "desk_change" LIMIT :limit) "c"
     UNION SELECT "unitId" FROM "desk_next" WHERE "nextOn" <= :today AND "builtOn" <> :today LIMIT :limit`,
    { limit, today },
  );
  return found.map(({ unitId }) => unitId);
}

/** Works out the reasons of some units anew, and what is counted of them. */
export async function refreshUnits(
  scope: WriteScope,
  { today, due }: DeskDay,
  unitIds: readonly string[],
): Promise<void> {
  await hold(scope, 'desk', 'all');
  const where = '"unitId" IN (:...unitIds)';
  await takeNoted(scope, { table: 'desk_change', columns: ['unitId'], where }, { unitIds });
  await count(scope, -1, unitIds);
  for (const table of ['desk_hit', 'desk_next'])
    await rowsNamed(scope, `DELETE FROM "${table}" WHERE ${where}`, { unitIds });
  const values = { unitIds, today, ...(due === undefined ? {} : { due: due.due, dueYear: due.year }) };
  await rowsNamed(scope, hitsInserted(due), values);
  await rowsNamed(
    scope,
    `INSERT INTO "desk_hit" (${[...KEY, ...REASON, ...PLACE].join(', ')})
     SELECT DISTINCT "unitId", "putOff", '', '', 0, 0, 0, ${PLACE.join(', ')} FROM "desk_hit" WHERE ${where}`,
    { unitIds },
  );
  await rowsNamed(scope, NEXT, { unitIds, today });
  await count(scope, 1, unitIds);
}

const KEY = ['"unitId"', '"putOff"', '"rule"'];
const REASON = ['"since"', '"count"', '"year"', '"weight"'];
const PLACE = ['"worst"', '"total"', '"name"', '"kind"', '"province"', '"regency"', '"district"'];
/** From so many digits on a code names an area of this depth, and which of them. */
const DEPTHS = [
  [2, 2],
  [5, 5],
  [6, 13],
] as const;

/** Negative, so that the worst stands first in an order that only goes up. */
const hitsInserted = (due: DueYear | undefined): string =>
  `INSERT INTO "desk_hit" (${[...KEY, ...REASON, ...PLACE].join(', ')})
   ${hitsSql(lookedUp(due), { inside: '"u"."deletedAt" IS NULL', some: true })}
   SELECT ${[...KEY, ...REASON].join(', ')}, -MAX("weight") OVER (PARTITION BY "unitId", "putOff"),
     -SUM("weight") OVER (PARTITION BY "unitId", "putOff"), "name", "kind",
     ${DEPTHS.map(([from, digits]) => `CASE WHEN LENGTH("areaCode") >= ${from} THEN SUBSTR("areaCode", 1, ${digits}) ELSE '' END`).join(', ')}
   FROM "hit"`;

/** The next day on which something of a unit is otherwise without anybody writing: a term ends, or what was put off comes back. */
const NEXT = `INSERT INTO "desk_next" ("unitId", "nextOn", "builtOn")
  SELECT "unitId", MIN("on"), CAST(:today AS varchar) FROM (
    SELECT "unitId", "until" AS "on" FROM "concern" WHERE "state" = 'open' AND "until" >= :today AND "unitId" IN (:...unitIds)
    UNION ALL SELECT "unitId", "deleteOn" FROM "voice" WHERE "kind" = 'complaint' AND "state" = 'open'
      AND "deleteOn" > :today AND "unitId" IN (:...unitIds)
    UNION ALL SELECT "unitId", "until" FROM "snooze" WHERE "until" > :today AND "unitId" IN (:...unitIds)) "n"
  GROUP BY "unitId"`;

/** Adds what stands of some units to the counts of every area they lie in, or takes it off. */
async function count(scope: WriteScope, sign: 1 | -1, unitIds: readonly string[]): Promise<void> {
  const of = (area: string, some: string): string =>
    `SELECT ${area} AS "area", "putOff", "kind", "rule" FROM "desk_hit" WHERE "unitId" IN (:...unitIds)${some}`;
  const deep = ['province', 'regency', 'district'].map((name) => of(`"${name}"`, ` AND "${name}" <> ''`));
  await rowsNamed(
    scope,
    `INSERT INTO "desk_tally" ("area", "putOff", "kind", "rule", "units")
     SELECT "area", "putOff", "kind", "rule", ${sign} * COUNT(*) FROM (${[of("''", ''), ...deep].join(' UNION ALL ')}) "x"
     WHERE 1 = 1 GROUP BY "area", "putOff", "kind", "rule"
     ON CONFLICT ("area", "putOff", "kind", "rule") DO UPDATE SET "units" = "desk_tally"."units" + excluded."units"`,
    { unitIds },
  );
}
