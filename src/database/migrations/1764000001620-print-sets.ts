import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'print_set',
    primary: ['id'],
    columns: { id: 'id', title: 'text', groupId: 'id', actor: 'code', at: 'date' },
    references: { groupId: ['job_group', 'id'] },
  },
  {
    name: 'print_item',
    primary: ['setId', 'position'],
    columns: {
      setId: 'id',
      position: 'integer',
      filingId: 'id',
      jobId: 'id',
      name: 'text',
      state: 'code',
    },
    references: { setId: ['print_set', 'id'], filingId: ['filing', 'id'], jobId: ['job', 'id'] },
    indices: [['setId', 'filingId']],
  },
  {
    name: 'print_file',
    primary: ['setId', 'position', 'number'],
    columns: {
      setId: 'id',
      position: 'integer',
      number: 'integer',
      name: 'code',
      title: 'text',
      paperId: 'id?',
      content: 'bytes?',
    },
    references: { setId: ['print_set', 'id'], paperId: ['paper', 'id'] },
  },
];

/** Room for what is printed for many units at once. */
export class PrintSets1764000001620 implements MigrationInterface {
  readonly name = 'PrintSets1764000001620';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...TABLES].reverse()) await runner.dropTable(name);
  }
}
