import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'data_release',
    primary: ['id'],
    columns: {
      id: 'id',
      kind: 'code',
      form: 'code',
      area: 'code',
      until: 'date',
      jobId: 'id',
      actor: 'code',
      at: 'date',
      fingerprint: 'code?',
      rows: 'integer?',
      bytes: 'key?',
      attempt: 'integer?',
      droppedAt: 'date?',
    },
    references: { jobId: ['job', 'id'] },
  },
  {
    name: 'data_release_piece',
    primary: ['releaseId', 'attempt', 'number'],
    columns: { releaseId: 'id', attempt: 'integer', number: 'integer', content: 'bytes' },
    references: { releaseId: ['data_release', 'id'] },
  },
];

/** Room for releases of data. */
export class Releases1764000002400 implements MigrationInterface {
  readonly name = 'Releases1764000002400';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...TABLES].reverse()) await runner.dropTable(name);
  }
}
