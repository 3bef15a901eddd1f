import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'signal_mark',
    primary: ['unitId'],
    columns: { unitId: 'id', version: 'integer', builtVersion: 'integer', rules: 'code' },
    references: { unitId: ['unit', 'id'] },
  },
  {
    name: 'signal',
    primary: ['unitId', 'rule'],
    columns: {
      unitId: 'id',
      rule: 'code',
      year: 'integer',
      since: 'date',
      count: 'integer',
      facts: 'text',
    },
    references: { unitId: ['unit', 'id'] },
  },
  {
    name: 'snooze',
    primary: ['unitId', 'rule'],
    columns: {
      unitId: 'id',
      rule: 'code',
      since: 'date',
      count: 'integer',
      until: 'date',
      reason: 'text',
      actor: 'code',
      at: 'date',
    },
    references: { unitId: ['unit', 'id'] },
  },
];

/** What needs attention of each unit. What its assessments say is worked out when somebody first looks. */
export class Attention1764000001700 implements MigrationInterface {
  readonly name = 'Attention1764000001700';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.manager.query(
      `INSERT INTO "signal_mark" ("unitId", "version", "builtVersion", "rules")
       SELECT DISTINCT "s"."unitId", 1, 0, '' FROM "statement" "s"
       INNER JOIN "assessment" "a" ON "a"."statementId" = "s"."id"`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of TABLES) await runner.dropTable(name);
  }
}
