import type { MigrationInterface, QueryRunner } from 'typeorm';
import { insertRows } from '../bulk';
import { newId } from '../id';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'filing',
    primary: ['id'],
    columns: { id: 'id', unitId: 'id', year: 'integer', stage: 'code', createdAt: 'date' },
    references: { unitId: ['unit', 'id'] },
    unique: ['unitId', 'year'],
  },
  {
    name: 'filing_step',
    primary: ['filingId', 'number'],
    columns: {
      filingId: 'id',
      number: 'integer',
      step: 'code',
      fromStage: 'code',
      toStage: 'code',
      part: 'code',
      actor: 'code',
      at: 'date',
      reason: 'text',
      statementId: 'id?',
      assessmentId: 'id?',
    },
    references: {
      filingId: ['filing', 'id'],
      statementId: ['statement', 'id'],
      assessmentId: ['assessment', 'id'],
    },
  },
];

interface Year {
  readonly unitId: string;
  readonly year: number;
  readonly since: string;
}

/** Every unit's book year that is stored gets its filing, as a draft. */
export class Filings1764000001000 implements MigrationInterface {
  readonly name = 'Filings1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    const years = await runner.manager.query<Year[]>(
      `SELECT "unitId", "year", MIN("createdAt") AS "since" FROM "statement" GROUP BY "unitId", "year"`,
    );
    const rows = years.map(({ unitId, year, since }) => [newId(), unitId, year, 'draft', since]);
    await insertRows(runner.manager, 'filing', ['id', 'unitId', 'year', 'stage', 'createdAt'], rows);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...TABLES].reverse()) await runner.dropTable(name);
  }
}
