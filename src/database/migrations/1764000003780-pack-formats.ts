import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const INDEX = new TableIndex({ columnNames: ['format'] });

/** Whether any pack is of another version's format is asked every hour, of as many as there are revisions. */
export class PackFormats1764000003780 implements MigrationInterface {
  readonly name = 'PackFormats1764000003780';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('statement_pack', INDEX);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('statement_pack', INDEX);
  }
}
