import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  createNotes,
  createTables,
  createTrigger,
  dropTrigger,
  type TableText,
  type TriggerText,
} from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'area_units',
    primary: ['areaCode', 'kind', 'until'],
    columns: { areaCode: 'code', kind: 'code', until: 'integer', units: 'integer' },
  },
  {
    name: 'area_tally',
    primary: ['whole', 'year', 'area', 'kind', 'size', 'state', 'before', 'sameLaw', 'ended'],
    columns: {
      whole: 'integer',
      year: 'integer',
      area: 'code',
      kind: 'code',
      size: 'code',
      state: 'code',
      before: 'code',
      sameLaw: 'integer',
      ended: 'integer',
      units: 'integer',
    },
  },
  {
    name: 'area_sum',
    primary: ['whole', 'year', 'area', 'kind', 'size'],
    columns: { whole: 'integer', year: 'integer', area: 'code', kind: 'code', size: 'code', sums: 'text' },
  },
];

/** A change of either table is noted with the area and the years that it can change: never taken together, so that nobody waits. */
const PEER = (row: string): string =>
  `INSERT INTO "area_change" ("areaCode", "year")
   SELECT COALESCE(u."areaCode", ''), ${row}."year" + y."more" FROM "unit" u, (SELECT 0 AS "more" UNION ALL SELECT 1) y
   WHERE u."id" = ${row}."unitId";`;
const UNIT = (row: string): string =>
  `INSERT INTO "area_change" ("areaCode", "year") SELECT COALESCE(${row}."areaCode", ''), 0
   UNION SELECT COALESCE(${row}."areaCode", ''), p."year" + y."more"
   FROM "peer" p, (SELECT 0 AS "more" UNION ALL SELECT 1) y WHERE p."unitId" = ${row}."id";`;

const NOTES: readonly TriggerText[] = [
  { table: 'peer', on: 'INSERT', does: PEER('NEW') },
  { table: 'peer', on: 'UPDATE', does: PEER('NEW') },
  { table: 'peer', on: 'DELETE', does: PEER('OLD') },
  { table: 'unit', on: 'INSERT', does: UNIT('NEW') },
  {
    table: 'unit',
    on: 'UPDATE',
    of: ['areaCode', 'kind', 'mergedIntoId', 'closedOn', 'deletedAt'],
    does: `${UNIT('OLD')} ${UNIT('NEW')}`,
  },
  { table: 'unit', on: 'DELETE', does: UNIT('OLD') },
];
const NAME = 'area_change';

const oldIndex = (): TableIndex => new TableIndex({ columnNames: ['unitId', 'year'] });
const everyMerged = (): TableIndex => new TableIndex({ columnNames: ['mergedIntoId'] });
/** SQLite else takes an index of nearly every unit for one that finds few. */
const onlyMerged = (): TableIndex =>
  new TableIndex({ columnNames: ['mergedIntoId'], where: '"mergedIntoId" IS NOT NULL' });
const newIndex = (): TableIndex => new TableIndex({ columnNames: ['unitId', 'year', 'newest'] });

/**
 * What became of the units of each area is kept, counted: what changes a unit or its place among its peers notes the area, in
 * the same transaction, and who looks next counts it anew. Everything is noted at first.
 */
export class KeptAreas1764000003300 implements MigrationInterface {
  readonly name = 'KeptAreas1764000003300';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await createNotes(runner, NAME, '"areaCode" varchar NOT NULL, "year" integer NOT NULL');
    await runner.dropIndex('peer', oldIndex());
    await runner.createIndex('peer', newIndex());
    await runner.dropIndex('unit', everyMerged());
    await runner.createIndex('unit', onlyMerged());
    for (const each of NOTES) await createTrigger(runner, NAME, each);
    await runner.manager.query(
      `INSERT INTO "area_change" ("areaCode", "year") SELECT COALESCE(u."areaCode", ''), 0 FROM "unit" u
       UNION SELECT COALESCE(u."areaCode", ''), p."year" + y."more" FROM "peer" p
       INNER JOIN "unit" u ON u."id" = p."unitId", (SELECT 0 AS "more" UNION ALL SELECT 1) y`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of NOTES) await dropTrigger(runner, NAME, each);
    await runner.dropIndex('unit', onlyMerged());
    await runner.createIndex('unit', everyMerged());
    await runner.dropIndex('peer', newIndex());
    await runner.createIndex('peer', oldIndex());
    for (const name of ['area_change', ...TABLES.map((each) => each.name)]) await runner.dropTable(name);
  }
}
