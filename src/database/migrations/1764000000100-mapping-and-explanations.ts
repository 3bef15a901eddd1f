import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'explanation',
    primary: ['id'],
    columns: {
      id: 'id',
      statementId: 'id',
      checkCode: 'code',
      line: 'code',
      text: 'text',
      actor: 'code',
      createdAt: 'date',
    },
    references: { statementId: ['statement', 'id'] },
    indices: [['statementId']],
  },
  {
    name: 'mapping_correction',
    primary: ['id'],
    columns: {
      id: 'id',
      unitId: 'id',
      rowKey: 'text',
      label: 'text',
      line: 'code?',
      forgotten: 'boolean',
      uploadId: 'id?',
      actor: 'code',
      createdAt: 'date',
    },
    references: { unitId: ['unit', 'id'], uploadId: ['upload', 'id'] },
    indices: [['unitId'], ['rowKey']],
  },
];

/** What was written to warnings of the checks, and which rows of a unit's files were read as which lines by a person. */
export class MappingAndExplanations1764000000100 implements MigrationInterface {
  readonly name = 'MappingAndExplanations1764000000100';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table.name);
  }
}
