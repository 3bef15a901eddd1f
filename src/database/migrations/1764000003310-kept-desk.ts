import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  createNotes,
  createTables,
  createTrigger,
  dropTrigger,
  type TableText,
  type TriggerText,
} from './portable';

const ORDER = ['worst', 'total', 'name'];

const TABLES: readonly TableText[] = [
  {
    name: 'desk_hit',
    primary: ['unitId', 'putOff', 'rule'],
    columns: {
      unitId: 'id',
      putOff: 'integer',
      rule: 'code',
      since: 'date',
      count: 'integer',
      year: 'integer',
      weight: 'integer',
      worst: 'integer',
      total: 'integer',
      name: 'text',
      kind: 'code',
      province: 'code',
      regency: 'code',
      district: 'code',
    },
    indices: [
      ['putOff', 'rule', ...ORDER],
      ['putOff', 'rule', 'province', ...ORDER],
      ['putOff', 'rule', 'regency', ...ORDER],
    ],
  },
  {
    name: 'desk_tally',
    primary: ['area', 'putOff', 'kind', 'rule'],
    columns: { area: 'code', putOff: 'integer', kind: 'code', rule: 'code', units: 'integer' },
  },
  {
    name: 'desk_next',
    primary: ['unitId'],
    columns: { unitId: 'id', nextOn: 'date', builtOn: 'date' },
    indices: [['nextOn']],
  },
  { name: 'desk_state', primary: ['id'], columns: { id: 'integer', day: 'date', rules: 'text' } },
];

/** Signals that are to be worked out anew are found without a look at all those that are not. */
const STALE = [
  (): TableIndex => new TableIndex({ columnNames: ['version'], where: '"builtVersion" <> "version"' }),
  (): TableIndex => new TableIndex({ columnNames: ['rules'] }),
];

const NAME = 'desk_change';
const note = (select: string): string => `INSERT INTO "desk_change" ("unitId") ${select};`;
const unitOf = (row: string): string => note(`SELECT ${row}."unitId"`);
const alike = (row: string): string =>
  note(`SELECT u."id" FROM "unit" u WHERE u."ownName" = ${row}."ownName" AND ${row}."ownName" <> ''`);
const through = (table: string, column: string) => (row: string) =>
  note(`SELECT x."unitId" FROM "${table}" x WHERE x."id" = ${row}."${column}"`);

/** Every table that a reason to look at a unit rests on, and whose it then is. */
const OF_UNITS: readonly (readonly [string, (row: string) => string])[] = [
  ['signal', unitOf],
  ['snooze', unitOf],
  ['filing', unitOf],
  ['filing_step', through('filing', 'filingId')],
  ['concern', unitOf],
  ['concern_move', through('concern', 'concernId')],
  ['voice', unitOf],
];

/** Units of one name are doubles of each other: what one is called concerns them all. */
const NOTES: readonly TriggerText[] = [
  ...OF_UNITS.flatMap(([table, does]): TriggerText[] => [
    { table, on: 'INSERT', does: does('NEW') },
    { table, on: 'UPDATE', does: does('NEW') },
    { table, on: 'DELETE', does: does('OLD') },
  ]),
  { table: 'unit', on: 'INSERT', does: `${note('SELECT NEW."id"')} ${alike('NEW')}` },
  {
    table: 'unit',
    on: 'UPDATE',
    of: [
      'areaCode',
      'kind',
      'mergedIntoId',
      'partOfId',
      'ownName',
      'normalizedName',
      'closedOn',
      'deletedAt',
    ],
    does: `${note('SELECT NEW."id"')} ${alike('OLD')} ${alike('NEW')}`,
  },
  { table: 'unit', on: 'DELETE', does: `${note('SELECT OLD."id"')} ${alike('OLD')}` },
];

/**
 * The reasons to look at each unit are kept, in the order of the desk: what changes one of them notes the unit, in the same
 * transaction, and who looks next works it out anew. Everything is noted at first.
 */
export class KeptDesk1764000003310 implements MigrationInterface {
  readonly name = 'KeptDesk1764000003310';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const index of STALE) await runner.createIndex('signal_mark', index());
    await createNotes(runner, NAME, '"unitId" varchar NOT NULL');
    for (const each of NOTES) await createTrigger(runner, NAME, each);
    await runner.query(note('SELECT "id" FROM "unit"'));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of NOTES) await dropTrigger(runner, NAME, each);
    for (const index of STALE) await runner.dropIndex('signal_mark', index());
    for (const name of [NAME, ...TABLES.map((each) => each.name)]) await runner.dropTable(name);
  }
}
