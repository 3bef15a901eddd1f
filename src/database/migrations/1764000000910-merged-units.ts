import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const INDEX = new TableIndex({ columnNames: ['mergedIntoId'] });

/** A unit that was registered twice says which one it is. */
export class MergedUnits1764000000910 implements MigrationInterface {
  readonly name = 'MergedUnits1764000000910';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "unit" ADD COLUMN "mergedIntoId" varchar');
    await runner.createIndex('unit', INDEX);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('unit', INDEX);
    await runner.query('ALTER TABLE "unit" DROP COLUMN "mergedIntoId"');
  }
}
