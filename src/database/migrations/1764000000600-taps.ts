import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'answer_tap',
    primary: ['unitId', 'year', 'indicator', 'question'],
    columns: {
      unitId: 'id',
      year: 'integer',
      indicator: 'code',
      question: 'integer',
      value: 'code',
      note: 'text',
      sender: 'code',
      turn: 'integer',
      actor: 'code',
      answeredAt: 'date',
      statementId: 'id?',
    },
    references: { unitId: ['unit', 'id'], statementId: ['statement', 'id'] },
  },
];

/** Room for answers that are given one at a time, until a revision takes them over. */
export class Taps1764000000600 implements MigrationInterface {
  readonly name = 'Taps1764000000600';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('answer_tap');
  }
}
