import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

/** Room for what a unit is a part of: the savings and loan unit of a cooperative that trades. */
export class Parts1764000001300 implements MigrationInterface {
  readonly name = 'Parts1764000001300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "unit" ADD COLUMN "partOfId" varchar');
    await runner.createIndex('unit', new TableIndex({ columnNames: ['partOfId'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('unit', new TableIndex({ columnNames: ['partOfId'] }));
    await runner.query('ALTER TABLE "unit" DROP COLUMN "partOfId"');
  }
}
