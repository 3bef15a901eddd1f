import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'office',
    primary: ['revision'],
    columns: { revision: 'integer', said: 'text', actor: 'code', at: 'date' },
  },
  {
    name: 'office_key',
    primary: ['id'],
    columns: { id: 'code', publicKey: 'code', since: 'date' },
  },
  {
    name: 'paper',
    primary: ['id'],
    columns: {
      id: 'id',
      issueYear: 'integer',
      sequence: 'integer',
      number: 'code',
      kind: 'code',
      filingId: 'id',
      state: 'code',
      reason: 'text',
      day: 'date',
      statementId: 'id?',
      assessmentId: 'id?',
      revision: 'integer',
      unitName: 'text',
      year: 'integer',
      total: 'code',
      predicate: 'text',
      hash: 'code',
      keyId: 'code',
      signature: 'code',
      filesSignature: 'code',
      code: 'code?',
      place: 'text',
      officials: 'text',
      actor: 'code',
      at: 'date',
    },
    references: {
      filingId: ['filing', 'id'],
      statementId: ['statement', 'id'],
      assessmentId: ['assessment', 'id'],
    },
    unique: ['issueYear', 'sequence'],
    indices: [['filingId'], ['number'], ['code']],
  },
  {
    name: 'paper_file',
    primary: ['paperId', 'name'],
    columns: { paperId: 'id', name: 'code', sha256: 'code', content: 'bytes' },
    references: { paperId: ['paper', 'id'] },
  },
];

/** Room for what an office signs: its papers with their bytes, its public keys, and what it says of itself. */
export class Papers1764000001100 implements MigrationInterface {
  readonly name = 'Papers1764000001100';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...TABLES].reverse()) await runner.dropTable(name);
  }
}
