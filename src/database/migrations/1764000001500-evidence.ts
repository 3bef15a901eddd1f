import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'evidence',
    primary: ['id'],
    columns: {
      id: 'id',
      unitId: 'id',
      year: 'integer',
      indicator: 'code',
      question: 'integer',
      givenAs: 'code',
      source: 'code',
      name: 'text',
      type: 'code',
      size: 'integer',
      sha256: 'code',
      actor: 'code',
      at: 'date',
      takenBackBy: 'code?',
      takenBackAt: 'date?',
    },
    references: { unitId: ['unit', 'id'] },
    indices: [['unitId', 'year']],
  },
  {
    name: 'evidence_file',
    primary: ['evidenceId', 'part'],
    columns: { evidenceId: 'id', part: 'code', content: 'bytes' },
    references: { evidenceId: ['evidence', 'id'] },
  },
];

/** Room for the files and photographs that stand beside answers. */
export class Evidence1764000001500 implements MigrationInterface {
  readonly name = 'Evidence1764000001500';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...TABLES].reverse()) await runner.dropTable(name);
  }
}
