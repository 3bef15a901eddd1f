import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, isPostgres, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'event',
    primary: ['id'],
    columns: {
      id: 'id',
      at: 'date',
      actor: 'code',
      action: 'code',
      subject: 'code',
      subjectId: 'id',
      details: 'text',
    },
    indices: [['subject', 'subjectId']],
  },
  {
    name: 'unit',
    primary: ['id'],
    columns: {
      id: 'id',
      name: 'text',
      normalizedName: 'text',
      kind: 'code',
      legalEntity: 'text?',
      seat: 'text?',
      authority: 'text?',
      createdAt: 'date',
    },
    indices: [['normalizedName', 'kind']],
  },
  {
    name: 'upload',
    primary: ['id'],
    columns: {
      id: 'id',
      filename: 'text',
      sha256: 'code',
      size: 'integer',
      content: 'bytes',
      receivedAt: 'date',
    },
    indices: [['sha256']],
  },
  {
    name: 'statement',
    primary: ['id'],
    columns: {
      id: 'id',
      unitId: 'id',
      year: 'integer',
      periodEnd: 'date',
      revision: 'integer',
      uploadId: 'id?',
      identity: 'text',
      totalsProve: 'boolean',
      answers: 'text',
      ratios: 'text',
      scores: 'text',
      doubts: 'text',
      reason: 'text?',
      actor: 'code',
      createdAt: 'date',
    },
    references: { unitId: ['unit', 'id'], uploadId: ['upload', 'id'] },
    unique: ['unitId', 'year', 'revision'],
    indices: [['uploadId']],
  },
  {
    name: 'figure',
    primary: ['statementId', 'code'],
    columns: {
      statementId: 'id',
      code: 'code',
      position: 'integer',
      amount: 'amount',
      origin: 'text',
      note: 'text?',
    },
    references: { statementId: ['statement', 'id'] },
  },
  {
    name: 'edition',
    primary: ['hash'],
    columns: { hash: 'code', ruleSetId: 'code', date: 'date', data: 'text', createdAt: 'date' },
  },
  {
    name: 'assessment',
    primary: ['id'],
    columns: {
      id: 'id',
      statementId: 'id',
      statementBeforeId: 'id?',
      ruleSetId: 'code',
      editionHash: 'code',
      readings: 'text',
      definedOtherwise: 'text',
      totalLeast: 'fraction?',
      totalMost: 'fraction?',
      outOf: 'fraction?',
      grade: 'text?',
      actor: 'code',
      createdAt: 'date',
    },
    references: {
      statementId: ['statement', 'id'],
      statementBeforeId: ['statement', 'id'],
      editionHash: ['edition', 'hash'],
    },
    indices: [['statementId'], ['editionHash']],
  },
  {
    name: 'indicator_score',
    primary: ['assessmentId', 'number'],
    columns: {
      assessmentId: 'id',
      number: 'code',
      indicatorId: 'code',
      numerator: 'fraction?',
      denominator: 'fraction?',
      sortKey: 'key?',
      credit: 'fraction?',
      score: 'fraction?',
      gap: 'code?',
    },
    references: { assessmentId: ['assessment', 'id'] },
    indices: [['indicatorId', 'sortKey']],
  },
];

const SQLITE_APPEND_ONLY = ['UPDATE', 'DELETE'].map(
  (what) => `CREATE TRIGGER "event_no_${what.toLowerCase()}" BEFORE ${what} ON "event"
    BEGIN SELECT RAISE(ABORT, 'event-append-only'); END`,
);

const POSTGRES_APPEND_ONLY = [
  `CREATE FUNCTION "event_append_only"() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'event-append-only'; END $$`,
  `CREATE TRIGGER "event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "event"
    FOR EACH STATEMENT EXECUTE FUNCTION "event_append_only"()`,
];

/** The tables of units, statements, assessments and of who did what when. */
export class First1764000000000 implements MigrationInterface {
  readonly name = 'First1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    const triggers = isPostgres(runner) ? POSTGRES_APPEND_ONLY : SQLITE_APPEND_ONLY;
    for (const sql of triggers) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table.name);
    if (isPostgres(runner)) await runner.query('DROP FUNCTION "event_append_only"()');
  }
}
