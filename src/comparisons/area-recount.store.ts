import { insertRows } from '../database/bulk';
import { hold } from '../database/hold';
import { newId } from '../database/id';
import { rowsNamed } from '../database/named';
import { takeNoted } from '../database/noted';
import type { Rows, WriteScope } from '../database/unit-of-work';
import { NATION, parentOf, type AreaCode } from '../domain/area/area';
import {
  addSums,
  NO_SUMS,
  readSums,
  sumsOf,
  writeSums,
  type AreaSums,
} from '../domain/comparison/area-totals';
import { AMOUNTS } from '../domain/comparison/amounts';
import { insideValues, partsSql } from './area-counts.store';
import { seenSql, UNTIL } from './area-seen';
import { amountsFrom, type AmountTexts } from './area-units.store';

/** A regency; or a province or the country, for units of which no more is known. */
type Leaf = AreaCode;

const LEAF = 'SUBSTR("areaCode", 1, 5)';
const TALLY = '"whole", "year", "area", "kind", "size", "state", "before", "sameLaw", "ended"';
const OF = '"kind", "size", "state", "before", "sameLaw", "ended"';

/** Areas of which something has changed since they were counted, so many at most; what lies in another stands before it. */
export async function changedLeaves(rows: Rows, limit: number): Promise<Leaf[]> {
  const found = await rowsNamed<{ leaf: string }>(
    rows,
    `SELECT DISTINCT ${LEAF} AS "leaf" FROM "area_change" ORDER BY "leaf" DESC LIMIT :limit`,
    { limit },
  );
  return found.map(({ leaf }) => leaf);
}

/** What is counted of areas at a time: another mark as soon as anything of it was counted anew. */
export type CountsMark = string;

/** The mark of what is kept: what is read after it is of this mark or a later one. */
export async function countsMark(rows: Rows): Promise<CountsMark> {
  const [row] = await rowsNamed<{ mark: string }>(rows, 'SELECT "mark" FROM "area_mark" WHERE "id" = 1', {});
  return row?.mark ?? 'none';
}

const NEWER_MARK = 'ON CONFLICT ("id") DO UPDATE SET "mark" = excluded."mark"';

interface Change {
  readonly areaCode: AreaCode;
  /** 0 for who is registered. */
  readonly year: number;
}

/**
 * Counts some areas anew where something changed, and notes what they lie in: that is counted after them. Where more are left
 * than were asked for, what lies above them waits for all.
 */
export async function recount(scope: WriteScope, leaves: readonly Leaf[]): Promise<void> {
  await hold(scope, 'area-counts', 'all');
  await insertRows(scope.manager, 'area_mark', ['id', 'mark'], [[1, newId()]], NEWER_MARK);
  const noted = { table: 'area_change', columns: NOTED, where: `${LEAF} IN (:...leaves)` };
  const changes = await takeNoted<Change>(scope, noted, { leaves });
  await recountRegistered(scope, [...new Set(changes.map(({ areaCode }) => areaCode))]);
  for (const leaf of leaves) {
    const of = changes.filter(({ areaCode, year }) => year > 0 && areaCode.slice(0, 5) === leaf);
    const codes = await codesOf(scope, leaf);
    for (const year of new Set(of.map((each) => each.year))) {
      await recountYear(scope, leaf, codes, year);
      if (leaf.length <= 2) await addUp(scope, leaf, year);
      if (leaf !== NATION) await insertRows(scope.manager, 'area_change', NOTED, [[parentOf(leaf), year]]);
    }
  }
}

const NOTED = ['areaCode', 'year'];

/** The areas that the units of a regency are in. */
async function codesOf(rows: Rows, leaf: Leaf): Promise<AreaCode[]> {
  const found = await rowsNamed<{ code: string }>(
    rows,
    `SELECT DISTINCT "areaCode" AS "code" FROM "area_units" WHERE ${LEAF} = :leaf`,
    { leaf },
  );
  return found.map(({ code }) => code);
}

async function recountRegistered(scope: WriteScope, codes: readonly AreaCode[]): Promise<void> {
  if (codes.length === 0) return;
  await rowsNamed(scope, 'DELETE FROM "area_units" WHERE "areaCode" IN (:...codes)', { codes });
  const nowhere = codes.includes(NATION) ? ' OR "u"."areaCode" IS NULL' : '';
  await rowsNamed(
    scope,
    `INSERT INTO "area_units" ("areaCode", "kind", "until", "units")
     SELECT COALESCE("u"."areaCode", ''), "u"."kind", ${UNTIL}, COUNT(*) FROM "unit" "u"
     WHERE "u"."mergedIntoId" IS NULL AND "u"."deletedAt" IS NULL AND ("u"."areaCode" IN (:...codes)${nowhere})
     GROUP BY COALESCE("u"."areaCode", ''), "u"."kind", ${UNTIL}`,
    { codes },
  );
}

/** What became of the units of a regency in one year. */
async function recountYear(
  scope: WriteScope,
  leaf: Leaf,
  codes: readonly AreaCode[],
  year: number,
): Promise<void> {
  const counted = { whole: 0, year, area: leaf };
  await forget(scope, counted);
  const { sql, values } = seenSql({ codes, year }, 5);
  await rowsNamed(
    scope,
    `INSERT INTO "area_tally" (${TALLY}, "units") ${sql}
     SELECT 0, ${year}, "part", ${OF}, COUNT(*) FROM "seen"
     WHERE "state" <> 'none' OR "before" <> 'none' GROUP BY "part", ${OF}`,
    values,
  );
  const amounts = AMOUNTS.map((name) => `"${name}"`).join(', ');
  const rows = await rowsNamed<AmountTexts & { kind: string; size: string }>(
    scope,
    `${sql} SELECT "kind", "size", ${amounts} FROM "seen" WHERE "state" <> 'none'`,
    values,
  );
  const each = rows.map((row) => ({ ...row, sums: sumsOf(amountsFrom(row)) }));
  await keepSums(scope, counted, each);
}

/** What is counted of a province, or of the country, is what is counted of its parts. */
async function addUp(scope: WriteScope, area: AreaCode, year: number): Promise<void> {
  const parts = `(${partsSql(area)
    .map((where) => `(${where})`)
    .join(' OR ')})`;
  const counted = { whole: 1, year, area };
  const values = { year, area, ...insideValues(area) };
  await forget(scope, counted);
  await rowsNamed(
    scope,
    `INSERT INTO "area_tally" (${TALLY}, "units")
     SELECT 1, ${year}, CAST(:area AS varchar), ${OF}, SUM("units") FROM "area_tally"
     WHERE "year" = :year AND ${parts} GROUP BY ${OF}`,
    values,
  );
  const rows = await rowsNamed<{ kind: string; size: string; sums: string }>(
    scope,
    `SELECT "kind", "size", "sums" FROM "area_sum" WHERE "year" = :year AND ${parts}`,
    values,
  );
  const each = rows.map((row) => ({ ...row, sums: readSums(row.sums) }));
  await keepSums(scope, counted, each);
}

/** An area in a year: 0 for the units of a regency, or of which no more is known; 1 for a whole province or the country. */
interface Counted {
  readonly whole: number;
  readonly year: number;
  readonly area: AreaCode;
}

/** Its counts are made anew. */
async function forget(scope: WriteScope, { whole, year, area }: Counted): Promise<void> {
  const where = '"whole" = :whole AND "year" = :year AND "area" = :area';
  for (const table of ['area_tally', 'area_sum'])
    await rowsNamed(scope, `DELETE FROM "${table}" WHERE ${where}`, { whole, year, area });
}

async function keepSums(
  { manager }: WriteScope,
  { whole, year, area }: Counted,
  rows: readonly { readonly kind: string; readonly size: string; readonly sums: AreaSums }[],
): Promise<void> {
  const sums = new Map<string, (typeof rows)[number]>();
  for (const { kind, size, sums: more } of rows) {
    const key = `${kind} ${size}`;
    sums.set(key, { kind, size, sums: addSums(sums.get(key)?.sums ?? NO_SUMS, more) });
  }
  const columns = ['whole', 'year', 'area', 'kind', 'size', 'sums'];
  const kept = [...sums.values()].map((each) => [
    whole,
    year,
    area,
    each.kind,
    each.size,
    writeSums(each.sums),
  ]);
  await insertRows(manager, 'area_sum', columns, kept);
}
