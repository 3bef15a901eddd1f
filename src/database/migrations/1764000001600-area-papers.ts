import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const column = (isNullable: boolean): TableColumn =>
  new TableColumn({ name: 'filingId', type: 'varchar', isNullable });

/** Room for papers of an area, which hang on no filing. */
export class AreaPapers1764000001600 implements MigrationInterface {
  readonly name = 'AreaPapers1764000001600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.changeColumn('paper', 'filingId', column(true));
    await runner.addColumn('paper', new TableColumn({ name: 'area', type: 'varchar', isNullable: true }));
    await runner.createIndex('paper', new TableIndex({ columnNames: ['area', 'year'] }));
  }

  /** @throws Error where a paper of an area was numbered: no number is removed */
  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('paper', new TableIndex({ columnNames: ['area', 'year'] }));
    await runner.dropColumn('paper', 'area');
    await runner.changeColumn('paper', 'filingId', column(false));
  }
}
