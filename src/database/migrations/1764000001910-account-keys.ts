import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const KEYS: TableText = {
  name: 'account_key',
  primary: ['hash'],
  columns: {
    hash: 'code',
    id: 'id',
    accountId: 'code',
    name: 'text',
    role: 'code',
    scope: 'code',
    until: 'date',
    at: 'date',
    seen: 'date?',
    revoked: 'date?',
  },
  references: { accountId: ['account', 'id'] },
  indices: [['accountId']],
};

/** Room for keys by which programs ask for somebody. */
export class AccountKeys1764000001910 implements MigrationInterface {
  readonly name = 'AccountKeys1764000001910';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [KEYS]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(KEYS.name);
  }
}
