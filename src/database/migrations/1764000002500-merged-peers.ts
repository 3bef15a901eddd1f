import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = ['stopped', 'merged'] as const;

/**
 * Statistics of groups counted units that had been merged into others. From here on each row says what keeps it out: a
 * finding, or that its unit is another one now. The groups that counted too many are worked out anew.
 */
export class MergedPeers1764000002500 implements MigrationInterface {
  readonly name = 'MergedPeers1764000002500';

  async up(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS)
      await runner.query(`ALTER TABLE "peer" ADD COLUMN "${column}" integer NOT NULL DEFAULT 0`);
    await runner.query('UPDATE "peer" SET "stopped" = 1 WHERE "counts" = 0');
    await runner.query(
      `UPDATE "peer" SET "merged" = 1, "counts" = 0
       WHERE "unitId" IN (SELECT "u"."id" FROM "unit" "u" WHERE "u"."mergedIntoId" IS NOT NULL)`,
    );
    await runner.query(
      `UPDATE "peer_group" SET "version" = "version" + 1
       WHERE "populationId" IN (SELECT "p"."populationId" FROM "peer" "p" WHERE "p"."merged" = 1)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE "peer" SET "counts" = 1 - "stopped"');
    for (const column of COLUMNS) await runner.query(`ALTER TABLE "peer" DROP COLUMN "${column}"`);
  }
}
