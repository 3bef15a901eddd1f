import { DataSource } from 'typeorm';
import type { AssessmentScoresEntity } from '../../src/assessments/assessment-scores.entity';
import { writerOptions } from '../../src/database/data-source';
import { MIGRATIONS } from '../../src/database/migrations';
import { scoresIn } from '../../src/domain/comparison/kept-scores';
import type { Settings } from '../../src/settings';
import { embeddedDrivers, removeData, temporarySettings } from '../support/database';
import { emptyOn, hasPostgres } from '../support/one-postgres';

const DATABASES = [...embeddedDrivers(), ...(hasPostgres ? ['postgres'] : [])];
const BEFORE = MIGRATIONS.findIndex(({ name }) => name.startsWith('KeptScores'));

/** Number, indicator, numerator, denominator, key to sort by, credit, points, gap. */
const ROWS = [
  ['1.1', 'own-capital', '12000000', '93167701', '-9007199254740991', '25', '30/17', null],
  ['10.1', 'new "members"', null, null, null, null, null, 'answers-missing'],
  ['2.1', 'idle', null, null, null, null, null, null],
] as const;

describe.each(DATABASES)('indicators of an older database on %s', (database) => {
  let settings: Settings;

  beforeAll(async () => {
    settings = temporarySettings(await emptyOn(database));
  });
  afterAll(() => {
    removeData(settings);
  });

  const open = (migrations: typeof MIGRATIONS): Promise<DataSource> =>
    new DataSource({ ...writerOptions(settings), migrations }).initialize();

  it('become one text of each assessment, and rows again', async () => {
    const older = await open(MIGRATIONS.slice(0, BEFORE));
    await older.runMigrations({ transaction: 'all' });
    await fill(older, database === 'postgres' ? 'true' : '1');
    const before = await rowsOf(older);
    await older.destroy();

    const today = await open(MIGRATIONS.slice(0, BEFORE + 1));
    await today.runMigrations({ transaction: 'all' });
    const names = ['number', 'indicator', 'numerator', 'denominator', 'sortKey', 'credit', 'score', 'gap'];
    const all = ROWS.map((row) =>
      Object.fromEntries<unknown>(row.map((value, at) => [names[at] ?? '', value])),
    );
    const texts = await today.query<AssessmentScoresEntity[]>(
      'SELECT * FROM "assessment_scores" ORDER BY "assessmentId"',
    );
    expect(texts.map(({ assessmentId, scores }) => [assessmentId, scoresIn(scores)])).toEqual([
      ['a', all],
      ['b', all.slice(1)],
    ]);

    await today.undoLastMigration();
    expect(await rowsOf(today)).toEqual(before);
    expect(before).toHaveLength(5);
    await today.destroy();
  });
});

const rowsOf = (source: DataSource): Promise<unknown[]> =>
  source.query<unknown[]>('SELECT * FROM "indicator_score" ORDER BY "assessmentId", "number"');

/** Three assessments: of all indicators, of two, of none. */
async function fill(source: DataSource, isTrue: string): Promise<void> {
  await source.query(
    `INSERT INTO "unit" ("id", "name", "normalizedName", "kind", "createdAt") VALUES ('u', 'K', 'k', 'ksp', '')`,
  );
  await source.query(`INSERT INTO "statement" ("id", "unitId", "year", "periodEnd", "revision", "identity", "totalsProve",
    "ratios", "scores", "doubts", "actor", "createdAt")
    VALUES ('s', 'u', 2025, '2025-12-31', 1, '{}', ${isTrue}, '[]', '[]', '[]', 'local', '')`);
  await source.query(
    `INSERT INTO "edition" ("hash", "ruleSetId", "date", "data", "createdAt") VALUES ('e', 'perdep-06-2016', '', '', '')`,
  );
  for (const id of ['a', 'b', 'c'])
    await source.query(
      `INSERT INTO "assessment" ("id", "statementId", "ruleSetId", "editionHash", "readings", "definedOtherwise", "actor", "createdAt")
       VALUES ('${id}', 's', 'perdep-06-2016', 'e', '[]', '[]', 'local', '')`,
    );
  const told = (value: string | null): string => (value === null ? 'NULL' : `'${value}'`);
  const rows = [
    ...[...ROWS].reverse().map((row) => ['a', ...row]),
    ...ROWS.slice(1).map((row) => ['b', ...row]),
  ];
  const values = rows.map((row) => `(${row.map(told).join(', ')})`);
  await source.query(
    `INSERT INTO "indicator_score" ("assessmentId", "number", "indicatorId", "numerator", "denominator", "sortKey", "credit",
     "score", "gap") VALUES ${values.join(', ')}`,
  );
}
