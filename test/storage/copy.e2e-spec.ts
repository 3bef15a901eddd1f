import '../support/source-threads';
import { existsSync, rmSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { TrailService } from '../../src/audit/trail.service';
import { runCommand } from '../../src/commands/run';
import { PASSING, RECORDS } from '../../src/database/backup-file';
import { copyDatabase } from '../../src/database/copy/copy';
import { copiedTables, type CopiedTable } from '../../src/database/copy/tables';
import { openWriter, writerOptions } from '../../src/database/data-source';
import { insertRows, type Bound } from '../../src/database/bulk';
import { JobQueue } from '../../src/jobs/job-queue';
import type { Settings } from '../../src/settings';
import { settingsFrom } from '../../src/settings';
import { LOCAL } from '../support/caller';
import { removeData, temporarySettings, writerOf } from '../support/database';
import { differences } from '../support/differences';
import { DATABASES, settingsOfCopy, toldOf } from '../support/kept-database';
import { opened } from '../support/opened';
import { hasPostgres, newDatabase } from '../support/one-postgres';
import { tellDatabase } from '../support/tell-database';

/** Tables that only SQL of our own reads: what is counted of areas, and the desk. */
const OWN_SQL = [
  ...['area_change', 'area_mark', 'area_sum', 'area_tally', 'area_units'],
  ...['desk_change', 'desk_hit', 'desk_next', 'desk_state', 'desk_tally'],
];

/** Where the trail of a database ends, and which tables the program has. */
async function trailOf(app: INestApplicationContext): Promise<unknown> {
  return app.get(TrailService, { strict: false }).check();
}

/** A row for every table there is, made by the types of its columns: each refers to the one of another. */
async function fillEach(source: DataSource, tables: readonly CopiedTable[]): Promise<void> {
  for (const table of tables) {
    const given = table.columns.filter(({ name }) => name !== 'made');
    const row = given.map(({ isBoolean, isBytes, name }): Bound =>
      isBytes ? Buffer.from([0, 255, 39]) : isBoolean ? 1 : (LARGE.get(name) ?? '7'),
    );
    const names = given.map(({ name }) => name);
    await insertRows(source.manager, table.name, names, [row]);
  }
}

/** What a small number would not try. */
const LARGE = new Map<string, Bound>([['sortKey', '-9007199254740991']]);

(hasPostgres ? describe : describe.skip)('a database that is copied', () => {
  const made: Settings[] = [];
  afterAll(() => made.forEach(removeData));

  const folder = (settings = temporarySettings()): Settings => {
    made.push(settings);
    return settings;
  };
  const emptyServer = async (): Promise<Settings> => folder(temporarySettings(await newDatabase()));

  it('says the same in PostgreSQL and back in SQLite, with the same trail, and goes on from there', async () => {
    const [before, there, back] = [folder(settingsOfCopy(DATABASES[0])), await emptyServer(), folder()];
    const asked = await opened(before, async (app) => {
      await app.get(JobQueue).enqueue(LOCAL, 'daily-copy', { day: '2026-11-29' });
      const tables = writerOf(app).entityMetadatas.map(({ tableName }) => tableName);
      return { trail: await trailOf(app), tables: [...tables, ...OWN_SQL].sort() };
    });
    const first = await copyDatabase(before, there);
    expect([...first.rows.keys()].sort()).toEqual(asked.tables);
    const onServer = await opened(there, async (app) => ({
      told: await tellDatabase(app),
      trail: await trailOf(app),
      waiting: await app.get(JobQueue).lineUp(),
    }));
    expect(differences(toldOf(DATABASES[0]), onServer.told)).toEqual([]);
    expect([onServer.trail, onServer.waiting]).toEqual([asked.trail, 1]);
    expect((await copyDatabase(there, back)).rows).toEqual(first.rows);
    expect(await opened(back, trailOf)).toEqual(asked.trail);
  });

  describe('with a row in every table', () => {
    const usual = process.env;
    afterEach(() => {
      process.env = usual;
      jest.restoreAllMocks();
    });

    let before: Settings;
    let rows: ReadonlyMap<string, number>;
    beforeAll(async () => {
      before = folder();
      const source = await openWriter(writerOptions(before));
      await source.query('PRAGMA foreign_keys = OFF');
      await fillEach(source, await copiedTables(source.manager));
      // A secret that no key sealed would be sealed at the first start, which the trail tells.
      await source.query('UPDATE "account" SET "secret" = NULL');
      await source.destroy();
    });

    it('comes over whole, by the command, and nothing is put over what is there', async () => {
      const there = await emptyServer();
      const said = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
      process.env = { ...usual, RAPOR_DATA: before.RAPOR_DATA, DATABASE_URL: there.DATABASE_URL };
      expect(await runCommand(['copy', 'postgres'])).toBe(0);
      expect(String(said.mock.calls)).toContain('dibaca ulang dan sama');
      const back = folder();
      rows = (await copyDatabase(there, back)).rows;
      // A new table says whether its rows stay: those that do are counted before and after a backup is made.
      expect([...rows.keys()].sort()).toEqual([...RECORDS, ...PASSING].sort());
      expect([...rows.values()].every((count) => count >= 1)).toBe(true);
      const refused = { code: 'copy-refused', values: { reason: 'target-not-empty' } };
      await expect(copyDatabase(before, there)).rejects.toMatchObject(refused);
      await expect(copyDatabase(there, back)).rejects.toMatchObject(refused);
    });

    it('keeps the numbers of rows, gives the next one, and refuses changes of the trail', async () => {
      const there = await emptyServer();
      await copyDatabase(before, there);
      const server = await openWriter(writerOptions(there));
      const insert = (id: string): Promise<unknown> =>
        server.query(
          `INSERT INTO "event" ("id", "at", "actor", "action", "subject", "subjectId", "details") VALUES ($1, '', '', '', '', '', '{}')`,
          [id],
        );
      await insert('new');
      const numbers = await server.query<{ made: number }[]>('SELECT "made" FROM "event" ORDER BY "made"');
      await expect(server.query(`DELETE FROM "event"`)).rejects.toThrow('event-append-only');
      await server.destroy();
      expect(numbers.map(({ made: number }) => number)).toHaveLength(2);
      expect(new Set(numbers.map(({ made: number }) => number)).size).toBe(2);
    });

    it('that cannot come over leaves nothing behind, and can be tried again', async () => {
      const there = await emptyServer();
      const source = await openWriter(writerOptions(before));
      await source.query(`UPDATE "working_entry" SET "text" = 'a' || char(0) || 'b'`);
      await expect(copyDatabase(before, there)).rejects.toMatchObject({
        values: { reason: 'text-unfit', place: 'working_entry' },
      });
      await source.query(`UPDATE "working_entry" SET "text" = 'b'`);
      await source.destroy();
      expect([...(await copyDatabase(before, there)).rows].sort()).toEqual([...rows].sort());
      const gone = settingsFrom({ RAPOR_DATA: folder().RAPOR_DATA });
      rmSync(gone.RAPOR_DATA, { recursive: true });
      await expect(copyDatabase(gone, await emptyServer())).rejects.toMatchObject({
        code: 'copy-refused',
        values: { reason: 'source-missing' },
      });
      expect(existsSync(gone.databaseFile)).toBe(false);
    });
  });
});
