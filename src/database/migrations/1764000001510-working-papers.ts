import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'variant',
    primary: ['id'],
    columns: {
      id: 'id',
      unitId: 'id',
      year: 'integer',
      ruleSetId: 'code',
      about: 'text',
      label: 'text',
      readings: 'text',
      note: 'text',
      actor: 'code',
      at: 'date',
      chosenBy: 'code?',
      chosenAt: 'date?',
      reason: 'text',
    },
    references: { unitId: ['unit', 'id'] },
    indices: [['unitId', 'year']],
  },
  {
    name: 'working_entry',
    primary: ['id'],
    columns: {
      id: 'id',
      unitId: 'id',
      year: 'integer',
      indicator: 'code',
      kind: 'code',
      text: 'text',
      assessmentId: 'id',
      actor: 'code',
      at: 'date',
    },
    references: { unitId: ['unit', 'id'], assessmentId: ['assessment', 'id'] },
    indices: [['unitId', 'year']],
  },
];

/** Room for what examiners write beside ratios, and for other readings of the law that they keep. */
export class WorkingPapers1764000001510 implements MigrationInterface {
  readonly name = 'WorkingPapers1764000001510';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...TABLES].reverse()) await runner.dropTable(name);
  }
}
