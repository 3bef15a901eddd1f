import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const REPLIES: TableText = {
  name: 'api_reply',
  primary: ['callerId', 'key'],
  columns: {
    callerId: 'code',
    key: 'code',
    fingerprint: 'code',
    state: 'code',
    run: 'code',
    begunAt: 'date',
    answer: 'text?',
    refused: 'boolean',
  },
  indices: [['begunAt']],
};

/** Room for answers to requests of programs that are carried out once. */
export class ApiReplies1764000002300 implements MigrationInterface {
  readonly name = 'ApiReplies1764000002300';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [REPLIES]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(REPLIES.name);
  }
}
