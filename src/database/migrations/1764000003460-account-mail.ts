import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An account may have an address for mail. */
export class AccountMail1764000003460 implements MigrationInterface {
  readonly name = 'AccountMail1764000003460';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "account" ADD COLUMN "mail" varchar`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "account" DROP COLUMN "mail"`);
  }
}
