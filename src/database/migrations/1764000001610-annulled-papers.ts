import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'paper_annulment',
    primary: ['paperId'],
    columns: { paperId: 'id', reason: 'text', actor: 'code', at: 'date' },
    references: { paperId: ['paper', 'id'] },
  },
];

/** Room for papers that were taken back by hand: their own rows never change. */
export class AnnulledPapers1764000001610 implements MigrationInterface {
  readonly name = 'AnnulledPapers1764000001610';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('paper_annulment');
  }
}
