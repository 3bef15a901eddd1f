import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = { closedOn: 'varchar', closedWhy: 'text', deletedAt: 'varchar', deletedWhy: 'text' } as const;

/** A unit says since when it is no more, and that it was taken out of the register, with why. */
export class UnitEnds1764000002800 implements MigrationInterface {
  readonly name = 'UnitEnds1764000002800';

  async up(runner: QueryRunner): Promise<void> {
    for (const [column, type] of Object.entries(COLUMNS))
      await runner.query(`ALTER TABLE "unit" ADD COLUMN "${column}" ${type}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of Object.keys(COLUMNS))
      await runner.query(`ALTER TABLE "unit" DROP COLUMN "${column}"`);
  }
}
