import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isPostgres } from './portable';

/** Of a decision on a row it is kept whether it was taken by itself, or for several rows at once. */
export class Together1764000003800 implements MigrationInterface {
  readonly name = 'Together1764000003800';

  async up(runner: QueryRunner): Promise<void> {
    const no = isPostgres(runner) ? 'false' : '(0)';
    await runner.query(
      `ALTER TABLE "mapping_correction" ADD COLUMN "together" boolean NOT NULL DEFAULT ${no}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "mapping_correction" DROP COLUMN "together"');
  }
}
