import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'examined_answer',
    primary: ['unitId', 'year', 'indicator', 'question'],
    columns: {
      unitId: 'id',
      year: 'integer',
      indicator: 'code',
      question: 'integer',
      answer: 'code',
      reason: 'text',
      own: 'code',
      ownNote: 'text',
      actor: 'code',
      at: 'date',
    },
    references: { unitId: ['unit', 'id'] },
  },
];

/** Room for what examiners find at the questions, beside what units say. */
export class ExaminedAnswers1764000001020 implements MigrationInterface {
  readonly name = 'ExaminedAnswers1764000001020';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('examined_answer');
  }
}
