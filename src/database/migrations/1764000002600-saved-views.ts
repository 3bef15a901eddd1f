import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'saved_view',
    primary: ['id'],
    columns: { id: 'id', owner: 'code', place: 'code', name: 'text', query: 'text', at: 'date' },
    indices: [['owner', 'place']],
  },
  {
    name: 'chosen_columns',
    primary: ['owner', 'ruleSetId'],
    columns: { owner: 'code', ruleSetId: 'code', columns: 'text' },
  },
];

/** How each person looks at lists: views by name, and the columns of a ranking. */
export class SavedViews1764000002600 implements MigrationInterface {
  readonly name = 'SavedViews1764000002600';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of TABLES) await runner.dropTable(name);
  }
}
