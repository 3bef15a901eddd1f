import type { DataSource } from 'typeorm';
import { measuresOf } from '../../src/domain/comparison/population';
import { markKinds, populationOf, SETS } from './population';

/** What a unit has in a year: that of the unit so many places on in its kind the year before, so that predicates move. */
const VALUES = [
  'size',
  'counts',
  'stopped',
  'totalLeast',
  'totalMost',
  'totalKey',
  'outOf',
  'grade',
  'measured',
  'assets',
  'liabilities',
  'equity',
  'loans',
  'savings',
  'surplus',
];

/**
 * Gives a population of one year more years, in PostgreSQL itself: millions of rows without one of them crossing the line. No
 * trigger runs meanwhile; what they would have noted is noted at the end.
 */
export async function moreYears(writer: DataSource, from: number, years: number): Promise<void> {
  await writer.transaction(async (manager) => {
    await manager.query('SET LOCAL session_replication_role = replica');
    for (let year = from + 1; year < from + years; year += 1) {
      for (const ruleSet of SETS)
        await manager.query(
          `INSERT INTO "population" ("id", "ruleSetId", "editionHash", "readings", "year", "measures")
           SELECT $1, "ruleSetId", "editionHash", "readings", $2::integer, $3 FROM "population" WHERE "id" = $4`,
          [
            populationOf(ruleSet, year),
            year,
            JSON.stringify(measuresOf(ruleSet)),
            populationOf(ruleSet, from),
          ],
        );
      await manager.query(statements(from, year));
      await manager.query(assessments(from, year));
      for (const ruleSet of SETS)
        await manager.query(peers(year - from), [
          populationOf(ruleSet, year),
          year,
          populationOf(ruleSet, from),
        ]);
    }
    await manager.query(`INSERT INTO "area_change" ("areaCode", "year")
      SELECT DISTINCT COALESCE(u."areaCode", ''), y FROM "unit" u, generate_series(${from}, ${from + years}) y`);
  });
  await markKinds(writer);
  await writer.query('VACUUM ANALYZE');
}

const statements = (from: number, year: number): string =>
  `INSERT INTO "statement" ("id", "unitId", "year", "periodEnd", "revision", "identity", "totalsProve", "ratios", "scores", "doubts", "actor", "createdAt", "made")
   SELECT 's-${year}-' || "unitId", "unitId", ${year}, '${year}-12-31', "revision", "identity", "totalsProve", "ratios", "scores", "doubts", "actor", "createdAt", nextval('made_sequence')
   FROM "statement" WHERE "year" = ${from}`;

const assessments = (from: number, year: number): string =>
  `INSERT INTO "assessment" ("id", "statementId", "ruleSetId", "editionHash", "readings", "definedOtherwise", "actor", "createdAt", "made")
   SELECT 'a-${year}-' || s."unitId", 's-${year}-' || s."unitId", a."ruleSetId", a."editionHash", a."readings", a."definedOtherwise", a."actor", a."createdAt", nextval('made_sequence')
   FROM "assessment" a INNER JOIN "statement" s ON s."id" = a."statementId" WHERE s."year" = ${from}`;

function peers(step: number): string {
  const names = VALUES.map((each) => `"${each}"`).join(', ');
  const values = VALUES.map((each) => `COALESCE(LEAD("${each}", ${step}) OVER "w", "${each}")`).join(', ');
  return `INSERT INTO "peer" ("populationId", "unitId", "year", "assessmentId", "kind", "province", "regency", "district", "newest", ${names})
   SELECT $1, "unitId", $2::integer, 'a-' || $2::integer || '-' || "unitId", "kind", "province", "regency", "district", 1, ${values}
   FROM "peer" WHERE "populationId" = $3 WINDOW "w" AS (PARTITION BY "kind" ORDER BY "unitId")`;
}
