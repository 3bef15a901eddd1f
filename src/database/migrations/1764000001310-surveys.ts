import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'survey',
    primary: ['id'],
    columns: {
      id: 'id',
      unitId: 'id',
      year: 'integer',
      instrument: 'code',
      labels: 'text',
      highest: 'integer',
      state: 'code',
      actor: 'code',
      at: 'date',
    },
    references: { unitId: ['unit', 'id'] },
    indices: [['unitId', 'year']],
  },
  {
    name: 'survey_token',
    primary: ['hash'],
    columns: { hash: 'code', surveyId: 'id', until: 'date', used: 'boolean' },
    references: { surveyId: ['survey', 'id'] },
    indices: [['surveyId']],
  },
  {
    name: 'survey_answer',
    primary: ['id'],
    columns: { id: 'id', surveyId: 'id', source: 'code', answers: 'text' },
    references: { surveyId: ['survey', 'id'] },
    indices: [['surveyId']],
  },
  {
    name: 'voice',
    primary: ['id'],
    columns: {
      id: 'id',
      unitId: 'id',
      kind: 'code',
      text: 'text',
      state: 'code',
      reply: 'text',
      receivedOn: 'date',
      deleteOn: 'date',
      receipt: 'code',
    },
    references: { unitId: ['unit', 'id'] },
    indices: [['unitId', 'state'], ['receipt']],
  },
  {
    name: 'voice_door',
    primary: ['unitId'],
    columns: { unitId: 'id', key: 'code' },
    references: { unitId: ['unit', 'id'] },
    unique: ['key'],
  },
];

/** Room for what members answer, complain of and suggest. */
export class Surveys1764000001310 implements MigrationInterface {
  readonly name = 'Surveys1764000001310';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...TABLES].reverse()) await runner.dropTable(name);
  }
}
