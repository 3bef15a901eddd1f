import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'job_group',
    primary: ['id'],
    columns: { id: 'id', title: 'text', actor: 'code', openedAt: 'date' },
  },
  {
    name: 'job',
    primary: ['id'],
    columns: {
      id: 'id',
      kind: 'code',
      payload: 'text',
      onceKey: 'code?',
      groupId: 'id?',
      about: 'text?',
      state: 'code',
      actor: 'code',
      caller: 'text',
      enqueuedAt: 'date',
      dueAt: 'date',
      attempts: 'integer',
      failures: 'integer',
      losses: 'integer',
      holder: 'code?',
      leaseUntil: 'date?',
      stopping: 'boolean',
      progressDone: 'integer?',
      progressTotal: 'integer?',
      startedAt: 'date?',
      endedAt: 'date?',
      fault: 'text?',
      reason: 'text?',
    },
    references: { groupId: ['job_group', 'id'] },
    unique: ['kind', 'onceKey'],
    indices: [
      ['state', 'kind', 'dueAt'],
      ['groupId', 'state'],
    ],
  },
];

/** Room for long work, in batches. */
export class Jobs1764000000800 implements MigrationInterface {
  readonly name = 'Jobs1764000000800';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('job');
    await runner.dropTable('job_group');
  }
}
