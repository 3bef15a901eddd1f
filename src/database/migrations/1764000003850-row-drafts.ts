import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables } from './portable';

/** Choices on the page of a file's rows are kept before they are saved: per file and account. */
export class RowDrafts1764000003850 implements MigrationInterface {
  readonly name = 'RowDrafts1764000003850';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [
      {
        name: 'row_draft',
        primary: ['uploadId', 'account'],
        columns: { uploadId: 'id', account: 'code', fields: 'text', at: 'date' },
        references: { uploadId: ['upload', 'id'] },
      },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('row_draft');
  }
}
