import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLE: TableText = {
  name: 'data_taking',
  primary: ['id'],
  columns: {
    id: 'id',
    filename: 'text',
    content: 'bytes',
    fingerprint: 'code',
    area: 'code',
    until: 'date',
    choices: 'text?',
    outcome: 'text?',
    jobId: 'id?',
    actor: 'code',
    at: 'date',
  },
  references: { jobId: ['job', 'id'] },
};

/** Room for releases of elsewhere that are taken in. */
export class Takings1764000002410 implements MigrationInterface {
  readonly name = 'Takings1764000002410';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [TABLE]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE.name);
  }
}
