import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'data_export',
    primary: ['id'],
    columns: {
      id: 'id',
      what: 'code',
      form: 'code',
      area: 'code',
      year: 'integer?',
      kind: 'code?',
      jobId: 'id',
      actor: 'code',
      reach: 'code',
      at: 'date',
      rows: 'integer?',
      bytes: 'key?',
      droppedAt: 'date?',
    },
    references: { jobId: ['job', 'id'] },
    indices: [['actor', 'at']],
  },
  {
    name: 'data_export_piece',
    primary: ['exportId', 'number'],
    columns: {
      exportId: 'id',
      number: 'integer',
      program: 'code',
      lastName: 'text',
      lastId: 'id',
      units: 'integer',
      rows: 'integer',
      bytes: 'key',
      content: 'bytes',
    },
    references: { exportId: ['data_export', 'id'] },
  },
];

/** Room for exports that jobs make. */
export class DataExports1764000003720 implements MigrationInterface {
  readonly name = 'DataExports1764000003720';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...TABLES].reverse()) await runner.dropTable(name);
  }
}
