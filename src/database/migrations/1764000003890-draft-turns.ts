import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft of choices says how often it was saved or emptied: what a page of before still sends makes none anew. */
export class DraftTurns1764000003890 implements MigrationInterface {
  readonly name = 'DraftTurns1764000003890';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "row_draft" ADD COLUMN "turn" integer NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "row_draft" DROP COLUMN "turn"');
  }
}
