import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Room for which cooperatives a savings and loan unit was said not to belong to. */
export class Apart1764000003400 implements MigrationInterface {
  readonly name = 'Apart1764000003400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "unit" ADD COLUMN "apartFrom" text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "unit" DROP COLUMN "apartFrom"');
  }
}
