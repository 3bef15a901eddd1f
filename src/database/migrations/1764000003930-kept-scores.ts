import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, isPostgres } from './portable';

const ROWS = 'indicator_score';
const TEXTS = 'assessment_scores';

/** The columns of a row, in the order of a list in the text. */
const COLUMNS = ['number', 'indicatorId', 'numerator', 'denominator', 'sortKey', 'credit', 'score', 'gap'];

/**
 * The indicators of an assessment, up to sixty, become one text: three of five rows of a file were theirs, and nobody asked for one
 * of them by anything but its assessment.
 */
export class KeptScores1764000003930 implements MigrationInterface {
  readonly name = 'KeptScores1764000003930';

  async up(runner: QueryRunner): Promise<void> {
    const references = { assessmentId: ['assessment', 'id'] } as const;
    const columns = { assessmentId: 'id', scores: 'text' } as const;
    await createTables(runner, [{ name: TEXTS, primary: ['assessmentId'], columns, references }]);
    const values = COLUMNS.map((each) => (each === 'sortKey' ? `CAST("${each}" AS text)` : `"${each}"`));
    const texts = isPostgres(runner)
      ? `json_agg(json_build_array(${values.join(', ')}) ORDER BY "number")::text`
      : `json_group_array(json_array(${values.join(', ')}))`;
    // SQLite puts together what it is given in its order.
    const from = isPostgres(runner)
      ? `"${ROWS}"`
      : `(SELECT * FROM "${ROWS}" ORDER BY "assessmentId", "number")`;
    await runner.query(
      `INSERT INTO "${TEXTS}" ("assessmentId", "scores") SELECT "assessmentId", ${texts} FROM ${from} GROUP BY "assessmentId"`,
    );
    await runner.dropTable(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await createTables(runner, [
      {
        name: ROWS,
        primary: ['assessmentId', 'number'],
        columns: {
          ...{ assessmentId: 'id', number: 'code', indicatorId: 'code', numerator: 'fraction?' },
          ...{
            denominator: 'fraction?',
            sortKey: 'key?',
            credit: 'fraction?',
            score: 'fraction?',
            gap: 'code?',
          },
        },
        references: { assessmentId: ['assessment', 'id'] },
        indices: [['indicatorId', 'sortKey']],
      },
    ]);
    const postgres = isPostgres(runner);
    const values = COLUMNS.map((each, at) => {
      const value = `"row".value ->> ${at}`;
      return each === 'sortKey' && postgres ? `CAST(${value} AS bigint)` : value;
    });
    const names = COLUMNS.map((each) => `"${each}"`).join(', ');
    const rows = postgres ? `json_array_elements("scores"::json)` : `json_each("scores")`;
    await runner.query(
      `INSERT INTO "${ROWS}" ("assessmentId", ${names}) SELECT "assessmentId", ${values.join(', ')} FROM "${TEXTS}", ${rows} AS "row"`,
    );
    await runner.dropTable(TEXTS);
  }
}
