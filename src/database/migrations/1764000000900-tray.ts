import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { unitName } from '../../domain/matching/unit-name';
import { places } from '../bulk';
import { createTables, isPostgres, type TableText } from './portable';

const ENTRY: TableText = {
  name: 'tray_entry',
  primary: ['id'],
  columns: {
    id: 'id',
    uploadId: 'id',
    sha256: 'code',
    filename: 'text',
    source: 'text?',
    size: 'integer',
    owner: 'code',
    receivedAt: 'date',
    state: 'code',
    question: 'code?',
    turn: 'integer',
    kind: 'code?',
    name: 'text?',
    year: 'integer?',
    ruleSetId: 'code?',
    decided: 'code?',
    unitId: 'id?',
    said: 'text?',
    saidKey: 'text?',
    candidates: 'text?',
    faults: 'text?',
    changedYears: 'text?',
    bookYear: 'integer?',
    assessmentId: 'id?',
    startedAt: 'date?',
    endedAt: 'date?',
    again: 'integer',
    againAt: 'date?',
    reason: 'text?',
    made: 'integer?',
  },
  references: { uploadId: ['upload', 'id'], unitId: ['unit', 'id'], assessmentId: ['assessment', 'id'] },
  indices: [['sha256'], ['uploadId'], ['state'], ['saidKey']],
};

const MADE_IN_SQLITE = `CREATE TRIGGER "tray_entry_made" AFTER INSERT ON "tray_entry" BEGIN
  UPDATE "made_sequence" SET "last" = "last" + 1;
  UPDATE "tray_entry" SET "made" = (SELECT "last" FROM "made_sequence") WHERE "id" = NEW."id"; END`;

const MADE_IN_POSTGRES =
  'CREATE TRIGGER "tray_entry_made" BEFORE INSERT ON "tray_entry" FOR EACH ROW EXECUTE FUNCTION "set_made"()';

const NAMES = new TableIndex({ columnNames: ['ownName', 'kind'] });
const AT_ONCE = 500;

/** Room for every file that came in and what became of it; units are found by the own words of their names. */
export class Tray1764000000900 implements MigrationInterface {
  readonly name = 'Tray1764000000900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "unit" ADD COLUMN "ownName" text NOT NULL DEFAULT ''`);
    await fillNames(runner);
    await runner.createIndex('unit', NAMES);
    await createTables(runner, [ENTRY]);
    await runner.createIndex(ENTRY.name, new TableIndex({ columnNames: ['made'], isUnique: true }));
    await runner.query(isPostgres(runner) ? MADE_IN_POSTGRES : MADE_IN_SQLITE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(ENTRY.name);
    await runner.dropIndex('unit', NAMES);
    await runner.query('ALTER TABLE "unit" DROP COLUMN "ownName"');
  }
}

async function fillNames(runner: QueryRunner): Promise<void> {
  for (let after = '', left = true; left;) {
    const units = await runner.manager.query<{ readonly id: string; readonly name: string }[]>(
      `SELECT "id", "name" FROM "unit" WHERE "id" > ${places(runner.manager, 1)} ORDER BY "id" LIMIT ${AT_ONCE}`,
      [after],
    );
    const [own, id] = [places(runner.manager, 1), places(runner.manager, 1, 1)];
    for (const unit of units)
      await runner.query(`UPDATE "unit" SET "ownName" = ${own} WHERE "id" = ${id}`, [
        unitName(unit.name).own,
        unit.id,
      ]);
    after = units.at(-1)?.id ?? after;
    left = units.length === AT_ONCE;
  }
}
