import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

/** PostgreSQL alters the column in place; elsewhere the table is made anew with all that hangs on it. */
async function mayBeEmpty(runner: QueryRunner, isNullable: boolean): Promise<void> {
  if (runner.connection.options.type === 'postgres') {
    await runner.query(`ALTER TABLE "paper" ALTER COLUMN "filingId" ${isNullable ? 'DROP' : 'SET'} NOT NULL`);
    return;
  }
  const column = new TableColumn({ name: 'filingId', type: 'varchar', isNullable });
  await runner.changeColumn('paper', 'filingId', column);
}

/** Room for papers of an area, which hang on no filing. */
export class AreaPapers1764000001600 implements MigrationInterface {
  readonly name = 'AreaPapers1764000001600';

  async up(runner: QueryRunner): Promise<void> {
    await mayBeEmpty(runner, true);
    await runner.addColumn('paper', new TableColumn({ name: 'area', type: 'varchar', isNullable: true }));
    await runner.createIndex('paper', new TableIndex({ columnNames: ['area', 'year'] }));
  }

  /** @throws Error where a paper of an area was numbered: no number is removed */
  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('paper', new TableIndex({ columnNames: ['area', 'year'] }));
    await runner.dropColumn('paper', 'area');
    await mayBeEmpty(runner, false);
  }
}
