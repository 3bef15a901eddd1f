import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { totalKey } from '../../domain/comparison/total-key';
import { exact } from '../../domain/decimal';
import { insertRows } from '../bulk';
import { createTrigger, dropTrigger, type TriggerText } from './portable';

const INDEX = new TableIndex({
  columnNames: ['populationId', 'counts', 'kind', 'totalKey', 'province', 'regency', 'size', 'grade'],
});

/** Few have ceased: they are looked up one by one beside what is counted. */
const CLOSED = new TableIndex({ columnNames: ['closedOn'], where: '"closedOn" IS NOT NULL' });

/** That of the kept areas: the key is no change of a unit, and nothing is to be counted anew for it. */
const NOTE: TriggerText = {
  table: 'peer',
  on: 'UPDATE',
  does: `INSERT INTO "area_change" ("areaCode", "year")
   SELECT COALESCE(u."areaCode", ''), NEW."year" + y."more" FROM "unit" u, (SELECT 0 AS "more" UNION ALL SELECT 1) y
   WHERE u."id" = NEW."unitId";`,
};

/**
 * What units are put in order by is kept as a whole number, in an index with what rankings count. The means of whole areas were not
 * marked by what changed them: they are worked out anew.
 */
export class TotalKey1764000003680 implements MigrationInterface {
  readonly name = 'TotalKey1764000003680';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "peer" ADD COLUMN "totalKey" bigint NOT NULL DEFAULT 0');
    await dropTrigger(runner, 'area_change', NOTE);
    await fill(runner);
    await createTrigger(runner, 'area_change', NOTE);
    await runner.createIndex('peer', INDEX);
    await runner.createIndex('unit', CLOSED);
    await runner.query(
      `UPDATE "peer_group" SET "version" = "version" + 1 WHERE "size" = 'all' AND "area" <> ''`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('unit', CLOSED);
    await runner.dropIndex('peer', INDEX);
    await runner.query('ALTER TABLE "peer" DROP COLUMN "totalKey"');
  }
}

/** Many units have the same total: each is read once. */
async function fill(runner: QueryRunner): Promise<void> {
  const totals = await runner.manager.query<{ least: string | null; most: string | null }[]>(
    'SELECT DISTINCT "totalLeast" AS "least", "totalMost" AS "most" FROM "peer"',
  );
  await runner.query('CREATE TEMPORARY TABLE "total_key" ("least" text, "most" text, "key" bigint)');
  const rows = totals.map(({ least, most }) => [
    least ?? '',
    most ?? '',
    totalKey(numberIn(least), numberIn(most)),
  ]);
  await insertRows(runner.manager, 'total_key', ['least', 'most', 'key'], rows);
  await runner.query(
    `UPDATE "peer" SET "totalKey" = "k"."key" FROM "total_key" "k"
     WHERE "k"."least" = COALESCE("peer"."totalLeast", '') AND "k"."most" = COALESCE("peer"."totalMost", '')`,
  );
  await runner.query('DROP TABLE "total_key"');
}

const numberIn = (text: string | null): ReturnType<typeof exact> | null =>
  text === null ? null : exact(text);
