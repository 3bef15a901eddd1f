import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, isPostgres, type TableText } from './portable';

const TABLE: TableText = {
  name: 'annex_check',
  primary: ['id'],
  columns: {
    id: 'id',
    ruleSetId: 'code',
    point: 'code',
    said: 'text',
    agrees: 'boolean',
    found: 'text',
    page: 'text',
    note: 'text',
    actor: 'code',
    createdAt: 'date',
    made: 'integer?',
  },
  indices: [['ruleSetId']],
};

const IN_SQLITE = `CREATE TRIGGER "annex_check_made" AFTER INSERT ON "annex_check" BEGIN
  UPDATE "made_sequence" SET "last" = "last" + 1;
  UPDATE "annex_check" SET "made" = (SELECT "last" FROM "made_sequence") WHERE "id" = NEW."id"; END`;

const IN_POSTGRES =
  'CREATE TRIGGER "annex_check_made" BEFORE INSERT ON "annex_check" FOR EACH ROW EXECUTE FUNCTION "set_made"()';

/** Room for what officials find when they hold a law against its annex; rows go with their table. */
export class AnnexChecks1764000000500 implements MigrationInterface {
  readonly name = 'AnnexChecks1764000000500';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [TABLE]);
    await runner.createIndex(TABLE.name, new TableIndex({ columnNames: ['made'], isUnique: true }));
    await runner.query(isPostgres(runner) ? IN_POSTGRES : IN_SQLITE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE.name);
  }
}
