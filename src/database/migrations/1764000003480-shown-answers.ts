import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const [TABLE, COLUMN, FEWEST] = ['survey_answer', 'shown', 10];
const before = (): TableIndex => new TableIndex({ columnNames: ['surveyId'] });
const after = (): TableIndex => new TableIndex({ columnNames: ['surveyId', COLUMN] });

/** Answers are shown ten or more at once. Those of surveys that could be seen so far stay as they are. */
export class ShownAnswers1764000003480 implements MigrationInterface {
  readonly name = 'ShownAnswers1764000003480';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "${TABLE}" ADD COLUMN "${COLUMN}" integer NOT NULL DEFAULT 0`);
    await runner.query(
      `UPDATE "${TABLE}" SET "${COLUMN}" = 1 WHERE "surveyId" IN
       (SELECT "surveyId" FROM "${TABLE}" GROUP BY "surveyId" HAVING COUNT(*) >= ${FEWEST})`,
    );
    await runner.dropIndex(TABLE, before());
    await runner.createIndex(TABLE, after());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(TABLE, after());
    await runner.createIndex(TABLE, before());
    await runner.query(`ALTER TABLE "${TABLE}" DROP COLUMN "${COLUMN}"`);
  }
}
