import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables } from './portable';

/** Room for what is known of a release before it is made, so that one that was stopped goes on. */
export class ReleaseParts1764000003660 implements MigrationInterface {
  readonly name = 'ReleaseParts1764000003660';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [
      {
        name: 'data_release_part',
        primary: ['releaseId', 'basis', 'last'],
        columns: { releaseId: 'id', basis: 'code', last: 'id', content: 'bytes' },
        references: { releaseId: ['data_release', 'id'] },
      },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('data_release_part');
  }
}
