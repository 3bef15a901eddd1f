import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'concern',
    primary: ['id'],
    columns: {
      id: 'id',
      unitId: 'id',
      year: 'integer',
      number: 'integer',
      origin: 'code',
      about: 'text',
      aspect: 'text',
      text: 'text',
      risk: 'text',
      recommendation: 'text',
      who: 'text',
      until: 'date',
      state: 'code',
      part: 'code',
      actor: 'code',
      at: 'date',
    },
    references: { unitId: ['unit', 'id'] },
    unique: ['unitId', 'year', 'number'],
  },
  {
    name: 'concern_move',
    primary: ['concernId', 'number'],
    columns: {
      concernId: 'id',
      number: 'integer',
      move: 'code',
      toState: 'code',
      text: 'text',
      proof: 'text',
      part: 'code',
      actor: 'code',
      at: 'date',
    },
    references: { concernId: ['concern', 'id'] },
  },
];

/** Room for what examiners find, and for what is said to it. */
export class Concerns1764000001010 implements MigrationInterface {
  readonly name = 'Concerns1764000001010';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...TABLES].reverse()) await runner.dropTable(name);
  }
}
