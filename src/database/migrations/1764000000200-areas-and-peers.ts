import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTables, type TableText } from './portable';

const TABLES: readonly TableText[] = [
  {
    name: 'area',
    primary: ['code'],
    columns: { code: 'code', name: 'text', createdAt: 'date' },
  },
  {
    name: 'population',
    primary: ['id'],
    columns: {
      id: 'code',
      ruleSetId: 'code',
      editionHash: 'code',
      readings: 'text',
      year: 'integer',
      measures: 'text',
    },
    references: { editionHash: ['edition', 'hash'] },
    indices: [['year']],
  },
  {
    name: 'peer',
    primary: ['populationId', 'unitId'],
    columns: {
      populationId: 'code',
      unitId: 'id',
      year: 'integer',
      assessmentId: 'id',
      kind: 'code',
      size: 'code',
      province: 'code',
      regency: 'code',
      district: 'code',
      counts: 'integer',
      newest: 'integer',
      totalLeast: 'fraction?',
      totalMost: 'fraction?',
      outOf: 'fraction?',
      grade: 'text?',
      measured: 'text',
      assets: 'amount?',
      liabilities: 'amount?',
      equity: 'amount?',
      loans: 'amount?',
      savings: 'amount?',
      surplus: 'amount?',
    },
    references: {
      populationId: ['population', 'id'],
      unitId: ['unit', 'id'],
      assessmentId: ['assessment', 'id'],
    },
    indices: [
      ['populationId', 'counts', 'kind', 'size', 'province', 'regency', 'district'],
      ['populationId', 'counts', 'province', 'regency', 'district', 'kind'],
      ['unitId', 'year'],
      ['year', 'newest', 'province', 'regency', 'district'],
    ],
  },
  {
    name: 'peer_group',
    primary: ['id'],
    columns: {
      id: 'code',
      populationId: 'code',
      kind: 'code',
      size: 'code',
      area: 'code',
      units: 'integer',
      version: 'integer',
      builtVersion: 'integer?',
      builtAt: 'date?',
    },
    references: { populationId: ['population', 'id'] },
    indices: [['populationId']],
  },
  {
    name: 'group_statistic',
    primary: ['groupId', 'measure'],
    columns: {
      groupId: 'code',
      measure: 'code',
      n: 'integer',
      leftOut: 'integer',
      mean: 'fraction',
      lowerQuartile: 'fraction',
      median: 'fraction',
      upperQuartile: 'fraction',
      least: 'fraction',
      most: 'fraction',
      keys: 'bytes',
      ties: 'text',
    },
    references: { groupId: ['peer_group', 'id'] },
  },
  {
    name: 'own_group',
    primary: ['id'],
    columns: { id: 'id', name: 'text', actor: 'code', createdAt: 'date' },
  },
  {
    name: 'own_group_unit',
    primary: ['groupId', 'unitId'],
    columns: { groupId: 'id', unitId: 'id' },
    references: { groupId: ['own_group', 'id'], unitId: ['unit', 'id'] },
  },
];

const UNIT_COLUMNS = { areaCode: 'varchar', nik: 'varchar' };

/** Where units are, the populations and groups they are compared in, and what is kept of each group. */
export class AreasAndPeers1764000000200 implements MigrationInterface {
  readonly name = 'AreasAndPeers1764000000200';

  async up(runner: QueryRunner): Promise<void> {
    for (const [column, type] of Object.entries(UNIT_COLUMNS)) {
      await runner.query(`ALTER TABLE "unit" ADD COLUMN "${column}" ${type}`);
    }
    await runner.createIndex('unit', new TableIndex({ columnNames: ['areaCode'] }));
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table.name);
    for (const column of Object.keys(UNIT_COLUMNS)) await runner.dropColumn('unit', column);
  }
}
