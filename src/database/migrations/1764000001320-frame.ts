import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Room for what was said of the sheets, columns, scale and period of a file in the tray. */
export class Frame1764000001320 implements MigrationInterface {
  readonly name = 'Frame1764000001320';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "tray_entry" ADD COLUMN "frame" text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "tray_entry" DROP COLUMN "frame"');
  }
}
