import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables } from './portable';

const NAME = 'statement_pack';

/** Room for each revision as one short text. Those of before are packed by a job. */
export class StatementPacks1764000003760 implements MigrationInterface {
  readonly name = 'StatementPacks1764000003760';

  async up(runner: QueryRunner): Promise<void> {
    const columns = { statementId: 'id', format: 'code', pack: 'text' } as const;
    const references = { statementId: ['statement', 'id'] } as const;
    await createTables(runner, [{ name: NAME, primary: ['statementId'], columns, references }]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(NAME);
  }
}
