import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { next, START } from '../../domain/trail/chain';
import { createTables, isPostgres, type TableText } from './portable';

const LINK: TableText = {
  name: 'event_link',
  primary: ['place'],
  columns: { place: 'integer', eventId: 'id', hash: 'code' },
  references: { eventId: ['event', 'id'] },
};

const SQLITE_APPEND_ONLY = ['UPDATE', 'DELETE'].map(
  (what) => `CREATE TRIGGER "event_link_no_${what.toLowerCase()}" BEFORE ${what} ON "event_link"
    BEGIN SELECT RAISE(ABORT, 'event-append-only'); END`,
);

const POSTGRES_APPEND_ONLY = [
  `CREATE TRIGGER "event_link_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "event_link"
    FOR EACH STATEMENT EXECUTE FUNCTION "event_append_only"()`,
];

/** How many events are read at a time. */
const AT_ONCE = 1000;

interface StoredEvent {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly details: string;
  readonly made: number;
}

/** Events say where they came from, and are chained by hash; those that are there are chained in their order. */
export class Trail1764000002000 implements MigrationInterface {
  readonly name = 'Trail1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "event" ADD COLUMN "address" varchar');
    await createTables(runner, [LINK]);
    await runner.createIndex(LINK.name, new TableIndex({ columnNames: ['eventId'], isUnique: true }));
    await chain(runner);
    for (const sql of isPostgres(runner) ? POSTGRES_APPEND_ONLY : SQLITE_APPEND_ONLY) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(LINK.name);
    await runner.query('ALTER TABLE "event" DROP COLUMN "address"');
  }
}

async function chain(runner: QueryRunner): Promise<void> {
  let head = START;
  let after = 0;
  for (;;) {
    const events = await eventsAfter(runner, after);
    for (const { made, details, ...event } of events) {
      head = next(head, { ...event, address: null, details: JSON.parse(details) });
      await runner.query(
        `INSERT INTO "event_link" ("place", "eventId", "hash") VALUES (${head.place}, ${first(runner)}, '${head.hash}')`,
        [event.id],
      );
      after = made;
    }
    if (events.length < AT_ONCE) return;
  }
}

const first = (runner: QueryRunner): string => (isPostgres(runner) ? '$1' : '?');

async function eventsAfter(runner: QueryRunner, made: number): Promise<StoredEvent[]> {
  const columns = '"id", "at", "actor", "action", "subject", "subjectId", "details", "made"';
  const sql = `SELECT ${columns} FROM "event" WHERE "made" > ${made} ORDER BY "made" LIMIT ${AT_ONCE}`;
  return runner.manager.query<StoredEvent[]>(sql);
}
