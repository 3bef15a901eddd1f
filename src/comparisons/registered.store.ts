import { rowsNamed } from '../database/named';
import type { Rows } from '../database/unit-of-work';
import { NATION, type AreaCode } from '../domain/area/area';
import type { Kind } from '../domain/statement/kind';
import { UNTIL } from './area-seen';
import type { PopulationEntity } from './population.entity';

const COUNTS_IN = `EXISTS (SELECT 1 FROM "peer" "c" WHERE "c"."unitId" = "u"."id" AND "c"."populationId" = :populationId AND "c"."counts" = 1)`;

/** Registered units of one kind in the parts of an area, which end after so many digits. */
export interface PartsFilter {
  readonly kind: Kind;
  readonly area: AreaCode;
  readonly length: number;
}

/** The year they are of: without those that had ceased by it and are not in its population. */
export type YearOf = Pick<PopulationEntity, 'id' | 'year'>;

/** How many units are registered in each part of an area; those that were merged into others, or deleted, are left out. */
export async function registeredByPart(
  rows: Rows,
  filter: PartsFilter,
  of: YearOf,
): Promise<Map<string, number>> {
  const part = `SUBSTR("u"."areaCode", 1, ${filter.length})`;
  return asked(
    rows,
    `SELECT ${part} AS "part", COUNT(*) AS "units" FROM "unit" "u"
     WHERE ${LISTED} AND (${UNTIL} > :year OR ${COUNTS_IN}) AND ${within(filter, '"u".')} GROUP BY ${part}`,
    filter,
    of,
  );
}

/** The same of what is kept of areas, which has to be current; those that had ceased are looked up one by one. */
export async function keptRegistered(
  rows: Rows,
  filter: PartsFilter,
  of: YearOf,
): Promise<Map<string, number>> {
  const part = `SUBSTR("areaCode", 1, ${filter.length})`;
  return asked(
    rows,
    `SELECT "part", SUM("units") AS "units" FROM (
       SELECT ${part} AS "part", "units" FROM "area_units" WHERE "until" > :year AND ${within(filter, '')}
       UNION ALL SELECT ${part}, 1 FROM "unit" "u" WHERE "u"."closedOn" IS NOT NULL AND ${UNTIL} <= :year
       AND ${COUNTS_IN} AND ${LISTED} AND ${within(filter, '"u".')}) "each" GROUP BY "part"`,
    filter,
    of,
  );
}

const LISTED = '"u"."mergedIntoId" IS NULL AND "u"."deletedAt" IS NULL';

const within = ({ area, length }: PartsFilter, table: string): string =>
  `${table}"kind" = :kind AND LENGTH(${table}"areaCode") >= ${length}${area === NATION ? '' : ` AND ${table}"areaCode" LIKE :within`}`;

async function asked(
  rows: Rows,
  sql: string,
  { kind, area }: PartsFilter,
  { id, year }: YearOf,
): Promise<Map<string, number>> {
  const values = { kind, year, populationId: id, within: `${area}.%` };
  const found = await rowsNamed<{ part: string; units: number | string }>(rows, sql, values);
  return new Map(found.map(({ part, units }) => [part, Number(units)]));
}
