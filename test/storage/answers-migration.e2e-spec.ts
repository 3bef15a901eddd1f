import { DataSource } from 'typeorm';
import { writerOptions } from '../../src/database/data-source';
import { MIGRATIONS } from '../../src/database/migrations';
import { fromAnswerRows } from '../../src/questionnaires/answer-rows';
import type { AnswerEntity } from '../../src/questionnaires/answer.entity';
import type { Settings } from '../../src/settings';
import { embeddedDrivers, removeData, temporarySettings } from '../support/database';
import { emptyOn, hasPostgres } from '../support/one-postgres';

const DATABASES = [...embeddedDrivers(), ...(hasPostgres ? ['postgres'] : [])];
const BEFORE = MIGRATIONS.findIndex(({ name }) => name.startsWith('Layers'));

const origin = { at: 'cell', file: 'a.xlsx', sheet: 'KUESIONER', cell: 'D5:D7' } as const;
const typed = { at: 'form', field: 'Umum', by: 'ana', on: '2026-01-02' } as const;
const SHEETS = [
  ['A.I.1', ['yes', 'unanswered', 'notApplicable'], origin],
  ['3.2', 4, origin],
  ['3.1', ['no', 'yes'], typed],
] as const;

describe.each(DATABASES)('answers of an older database on %s', (database) => {
  let settings: Settings;

  beforeAll(async () => {
    settings = temporarySettings(await emptyOn(database));
  });
  afterAll(() => {
    removeData(settings);
  });

  const open = (migrations: typeof MIGRATIONS): Promise<DataSource> =>
    new DataSource({ ...writerOptions(settings), migrations }).initialize();

  it('become rows, each with its rule set, who gave it and when, and can be taken back', async () => {
    const older = await open(MIGRATIONS.slice(0, BEFORE));
    await older.runMigrations({ transaction: 'all' });
    await older.query(
      `INSERT INTO "unit" ("id", "name", "normalizedName", "kind", "createdAt") VALUES ('u', 'K', 'k', 'ksp', '')`,
    );
    const answers = JSON.stringify(SHEETS);
    await older.query(`INSERT INTO "statement" ("id", "unitId", "year", "periodEnd", "revision", "identity", "totalsProve",
      "answers", "ratios", "scores", "doubts", "actor", "createdAt")
      VALUES ('s', 'u', 2025, '2025-12-31', 1, '{"name":"K","kind":"ksp"}', ${database === 'postgres' ? 'true' : '1'},
      '${answers}', '[]', '[]', '[]', 'local', '2026-02-03')`);
    await older.destroy();

    const today = await open(MIGRATIONS);
    await today.runMigrations({ transaction: 'all' });
    const rows = await today.query<(Omit<AnswerEntity, 'origin'> & { origin: string | null })[]>(
      'SELECT * FROM "answer" ORDER BY "position", "question"',
    );
    const parsed = rows.map((row) => ({
      ...row,
      origin: JSON.parse(row.origin ?? 'null') as AnswerEntity['origin'],
    }));
    expect([...fromAnswerRows(parsed)]).toEqual(
      SHEETS.map(([code, given, from]) => [code, { answers: given, origin: from }]),
    );
    const said = rows.map((row) => [
      row.indicator,
      row.question,
      row.value,
      row.ruleSetId,
      row.actor,
      row.answeredAt,
    ]);
    expect(said).toContainEqual(['A.I.1', 0, 'yes', 'kkpkk-2021', 'local', '2026-02-03']);
    expect(said).toContainEqual(['3.1', 1, 'yes', 'perdep-06-2016', 'ana', '2026-01-02']);

    for (let left = MIGRATIONS.length; left > BEFORE; left -= 1) await today.undoLastMigration();
    const [back] = await today.query<{ answers: string }[]>('SELECT "answers" FROM "statement"');
    expect(JSON.parse(back?.answers ?? '')).toEqual(SHEETS);
    await today.destroy();
  });
});
