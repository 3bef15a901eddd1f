import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { isPostgres } from './portable';

/** Tables in whose order rows are asked for, their key, and the order in which they were asked for until now. */
const TABLES = [
  { name: 'event', key: 'id', order: '"id"' },
  { name: 'statement', key: 'id', order: '"id"' },
  { name: 'edition', key: 'hash', order: '"createdAt", "hash"' },
  { name: 'assessment', key: 'id', order: '"id"' },
  { name: 'explanation', key: 'id', order: '"id"' },
  { name: 'mapping_correction', key: 'id', order: '"id"' },
] as const;

type MadeTable = (typeof TABLES)[number];

/** Numbers the rows that are there, from 1 in their order. */
const numbered = ({ name, key, order }: MadeTable): string =>
  `UPDATE "${name}" SET "made" = x."n"
    FROM (SELECT "${key}" AS "k", ROW_NUMBER() OVER (ORDER BY ${order}) AS "n" FROM "${name}") AS x
    WHERE x."k" = "${name}"."${key}"`;

const ROWS = TABLES.map(({ name }) => `SELECT COUNT(*) AS "n" FROM "${name}"`).join(' UNION ALL ');

/** Events refuse every change: in SQLite but for the number, which is written once right after the row. */
const EVENT_UPDATE = 'BEFORE UPDATE ON "event"';
const REFUSED = `BEGIN SELECT RAISE(ABORT, 'event-append-only'); END`;

const IN_SQLITE = {
  prepare: ['DROP TRIGGER "event_no_update"'],
  finish: [
    `CREATE TRIGGER "event_no_update" ${EVENT_UPDATE} WHEN OLD."made" IS NOT NULL ${REFUSED}`,
    'CREATE TABLE "made_sequence" ("last" integer NOT NULL)',
    `INSERT INTO "made_sequence" SELECT MAX("n") FROM (${ROWS}) AS x`,
    ...TABLES.map(
      ({ name, key }) => `CREATE TRIGGER "${name}_made" AFTER INSERT ON "${name}" BEGIN
        UPDATE "made_sequence" SET "last" = "last" + 1;
        UPDATE "${name}" SET "made" = (SELECT "last" FROM "made_sequence") WHERE "${key}" = NEW."${key}"; END`,
    ),
  ],
  undo: [
    ...TABLES.map(({ name }) => `DROP TRIGGER "${name}_made"`),
    'DROP TABLE "made_sequence"',
    'DROP TRIGGER "event_no_update"',
  ],
  restore: [`CREATE TRIGGER "event_no_update" ${EVENT_UPDATE} ${REFUSED}`],
};

const IN_POSTGRES = {
  prepare: ['ALTER TABLE "event" DISABLE TRIGGER "event_append_only"'],
  finish: [
    'ALTER TABLE "event" ENABLE TRIGGER "event_append_only"',
    'CREATE SEQUENCE "made_sequence" AS integer',
    `SELECT setval('"made_sequence"', GREATEST(MAX("n"), 1)) FROM (${ROWS}) AS x`,
    `CREATE FUNCTION "set_made"() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN NEW."made" := nextval('"made_sequence"'); RETURN NEW; END $$`,
    ...TABLES.map(
      ({ name }) =>
        `CREATE TRIGGER "${name}_made" BEFORE INSERT ON "${name}" FOR EACH ROW EXECUTE FUNCTION "set_made"()`,
    ),
  ],
  undo: [
    ...TABLES.map(({ name }) => `DROP TRIGGER "${name}_made" ON "${name}"`),
    'DROP FUNCTION "set_made"()',
    'DROP SEQUENCE "made_sequence"',
  ],
  restore: [],
};

const indexOn = (): TableIndex => new TableIndex({ columnNames: ['made'], isUnique: true });

/**
 * A number that the database gives every row as it is written: the order of rows no longer hangs on ids, and so on
 * the clock of whoever made them. Rows that are there keep the order they had.
 */
export class Made1764000000300 implements MigrationInterface {
  readonly name = 'Made1764000000300';

  async up(runner: QueryRunner): Promise<void> {
    const { prepare, finish } = isPostgres(runner) ? IN_POSTGRES : IN_SQLITE;
    for (const sql of prepare) await runner.query(sql);
    for (const table of TABLES) {
      await runner.query(`ALTER TABLE "${table.name}" ADD COLUMN "made" integer`);
      await runner.query(numbered(table));
      await runner.createIndex(table.name, indexOn());
    }
    for (const sql of finish) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    const { undo, restore } = isPostgres(runner) ? IN_POSTGRES : IN_SQLITE;
    for (const sql of undo) await runner.query(sql);
    for (const { name } of TABLES) {
      await runner.dropIndex(name, indexOn());
      await runner.query(`ALTER TABLE "${name}" DROP COLUMN "made"`);
    }
    for (const sql of restore) await runner.query(sql);
  }
}
