import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables } from './portable';

const NAME = 'area_mark';

/** A mark of its own for all that is counted of areas at a time: what was read under it is the same as long as it stands. There is none at first. */
export class AreaMark1764000003700 implements MigrationInterface {
  readonly name = 'AreaMark1764000003700';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [{ name: NAME, primary: ['id'], columns: { id: 'integer', mark: 'code' } }]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(NAME);
  }
}
