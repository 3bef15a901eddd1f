import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const OF_ACCOUNT = { accountId: ['account', 'id'] } as const;

const TABLES: readonly TableText[] = [
  {
    name: 'account',
    primary: ['id'],
    columns: {
      id: 'code',
      name: 'text',
      state: 'code',
      password: 'text?',
      secret: 'text?',
      step: 'integer?',
      at: 'date',
    },
  },
  {
    name: 'account_grant',
    primary: ['accountId', 'role', 'scope', 'value'],
    columns: { accountId: 'code', role: 'code', scope: 'code', value: 'code' },
    references: OF_ACCOUNT,
  },
  {
    name: 'account_link',
    primary: ['hash'],
    columns: { hash: 'code', accountId: 'code', until: 'date' },
    references: OF_ACCOUNT,
    indices: [['accountId']],
  },
  {
    name: 'account_session',
    primary: ['hash'],
    columns: {
      hash: 'code',
      id: 'id',
      accountId: 'code',
      role: 'code',
      since: 'date',
      seen: 'date',
      agent: 'text',
      address: 'text',
    },
    references: OF_ACCOUNT,
    indices: [['accountId']],
  },
  {
    name: 'account_device',
    primary: ['hash'],
    columns: { hash: 'code', accountId: 'code', at: 'date' },
    references: OF_ACCOUNT,
    indices: [['accountId']],
  },
  {
    name: 'account_recovery',
    primary: ['hash'],
    columns: { hash: 'code', accountId: 'code' },
    references: OF_ACCOUNT,
    indices: [['accountId']],
  },
  {
    name: 'account_failure',
    primary: ['name'],
    columns: { name: 'code', count: 'integer', last: 'date' },
  },
  {
    name: 'account_request',
    primary: ['id'],
    columns: {
      id: 'id',
      name: 'text',
      login: 'text',
      nik: 'code',
      contact: 'text',
      state: 'code',
      at: 'date',
    },
    indices: [['state']],
  },
];

/** Room for accounts: who they are, what they reach, and where they are signed in. */
export class Accounts1764000001900 implements MigrationInterface {
  readonly name = 'Accounts1764000001900';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...TABLES].reverse()) await runner.dropTable(name);
  }
}
