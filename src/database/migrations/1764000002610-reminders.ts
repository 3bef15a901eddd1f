import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'reminder',
    primary: ['id'],
    columns: { id: 'id', unitId: 'id', year: 'integer', text: 'text', actor: 'code', at: 'date' },
    references: { unitId: ['unit', 'id'] },
    indices: [['unitId', 'at']],
  },
  {
    name: 'assignment',
    primary: ['unitId', 'year'],
    columns: { unitId: 'id', year: 'integer', examiner: 'text', actor: 'code', at: 'date' },
    references: { unitId: ['unit', 'id'] },
    indices: [['examiner', 'at']],
  },
  {
    name: 'unit_contact',
    primary: ['unitId'],
    columns: { unitId: 'id', contact: 'text', actor: 'code', at: 'date' },
    references: { unitId: ['unit', 'id'] },
  },
];

/** What an office asks of units and of its examiners, and how it reaches a unit. */
export class Reminders1764000002610 implements MigrationInterface {
  readonly name = 'Reminders1764000002610';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of TABLES) await runner.dropTable(name);
  }
}
