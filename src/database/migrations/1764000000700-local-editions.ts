import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, isPostgres, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'picture',
    primary: ['id'],
    columns: {
      id: 'id',
      type: 'code',
      width: 'integer',
      height: 'integer',
      content: 'bytes',
      actor: 'code',
      createdAt: 'date',
    },
  },
  {
    name: 'local_edition',
    primary: ['hash'],
    columns: {
      hash: 'code',
      ruleSetId: 'code',
      baseHash: 'code',
      actor: 'code',
      createdAt: 'date',
      made: 'integer?',
    },
    references: { hash: ['edition', 'hash'] },
    indices: [['ruleSetId']],
  },
  {
    name: 'edition_choice',
    primary: ['id'],
    columns: {
      id: 'id',
      ruleSetId: 'code',
      place: 'code',
      placeId: 'code',
      editionHash: 'code?',
      actor: 'code',
      createdAt: 'date',
      made: 'integer?',
    },
    references: { editionHash: ['local_edition', 'hash'] },
    indices: [['ruleSetId']],
  },
];

/** Tables whose rows are numbered as they are written, and what a row of each is known by. */
const NUMBERED = { local_edition: 'hash', edition_choice: 'id' } as const;

const inSqlite = (table: string, key: string): string =>
  `CREATE TRIGGER "${table}_made" AFTER INSERT ON "${table}" BEGIN
  UPDATE "made_sequence" SET "last" = "last" + 1;
  UPDATE "${table}" SET "made" = (SELECT "last" FROM "made_sequence") WHERE "${key}" = NEW."${key}"; END`;

const inPostgres = (table: string): string =>
  `CREATE TRIGGER "${table}_made" BEFORE INSERT ON "${table}" FOR EACH ROW EXECUTE FUNCTION "set_made"()`;

const COLUMNS = { value: "text NOT NULL DEFAULT ''", pictureId: 'varchar' } as const;

/** Room for editions of an office, where each of them judges, and photographs of what was checked. */
export class LocalEditions1764000000700 implements MigrationInterface {
  readonly name = 'LocalEditions1764000000700';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const [table, key] of Object.entries(NUMBERED)) {
      await runner.createIndex(table, new TableIndex({ columnNames: ['made'], isUnique: true }));
      await runner.query(isPostgres(runner) ? inPostgres(table) : inSqlite(table, key));
    }
    for (const [column, type] of Object.entries(COLUMNS))
      await runner.query(`ALTER TABLE "annex_check" ADD COLUMN "${column}" ${type}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of Object.keys(COLUMNS))
      await runner.query(`ALTER TABLE "annex_check" DROP COLUMN "${column}"`);
    for (const { name } of [...TABLES].reverse()) await runner.dropTable(name);
  }
}
