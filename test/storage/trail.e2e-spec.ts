import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuditService } from '../../src/audit/audit.service';
import { ClockWatch } from '../../src/audit/clock-watch';
import { AuditModule } from '../../src/audit/audit.module';
import { record } from '../../src/audit/record';
import { runCommand } from '../../src/commands/run';
import { TrailService } from '../../src/audit/trail.service';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { START } from '../../src/domain/trail/chain';
import { LOCAL } from '../support/caller';
import { openStorage, removeData, temporarySettings, writerOf } from '../support/database';
import { said } from '../support/said';
import { standStill } from '../support/still-clock';
import { settingsFrom } from '../../src/settings';

const base = temporarySettings();
const headFile = join(base.RAPOR_DATA, 'ujung.txt');
const settings = settingsFrom({ RAPOR_DATA: base.RAPOR_DATA, RAPOR_TRAIL_HEAD: headFile });
let storage: Awaited<ReturnType<typeof openStorage>>;

beforeAll(async () => (storage = await openStorage(settings, AuditModule)));
afterAll(async () => {
  await storage.close();
  removeData(base);
});

/** Writes down that somebody did so many things to a unit, in one transaction. */
const done = (subjectId: string, times = 1): Promise<void> =>
  storage.get(UnitOfWork).run({ ...LOCAL, from: '10.1.2.3' }, async (scope) => {
    for (let at = 0; at < times; at += 1)
      await record(scope, { action: 'unit-changed', subject: 'unit', subjectId, details: { old: at } });
  });

/** `rapor audit verify` on the same data. */
async function verified(): Promise<{ readonly value: number; readonly out: string }> {
  const usual = process.env;
  process.env = { ...usual, RAPOR_DATA: base.RAPOR_DATA, RAPOR_TRAIL_HEAD: headFile };
  try {
    return await said(() => runCommand(['audit', 'verify']));
  } finally {
    process.env = usual;
  }
}

const check = () => storage.get(TrailService).check();

/** Runs SQL as whoever holds the file could, with the guards of the table taken away for once. */
async function pastGuards(table: string, what: string, sql: string): Promise<void> {
  const writer = writerOf(storage);
  const name = `${table}_no_${what}`;
  const [guard] = await writer.query<{ sql: string }[]>(
    `SELECT sql FROM sqlite_master WHERE name = '${name}'`,
  );
  await writer.query('PRAGMA foreign_keys = OFF');
  await writer.query(`DROP TRIGGER "${name}"`);
  await writer.query(sql);
  await writer.query(guard!.sql);
  await writer.query('PRAGMA foreign_keys = ON');
}

describe('the trail', () => {
  it('is empty and whole at first', async () => {
    writeFileSync(headFile, '');
    expect(await check()).toEqual({ whole: START, heads: 0 });
  });

  it('grows by every event of a transaction, with where it came from, and not by one that was undone', async () => {
    await done('a', 3);
    const undone = storage.get(UnitOfWork).run(LOCAL, async (scope) => {
      await record(scope, { action: 'unit-changed', subject: 'unit', subjectId: 'x' });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await Promise.all([done('b'), done('c', 2), done('d')]);
    expect(await check()).toMatchObject({ whole: { place: 7 }, heads: 4 });
    const rows = await writerOf(storage).query<object[]>('SELECT DISTINCT address FROM "event"');
    expect(rows).toEqual([{ address: '10.1.2.3' }]);
  });

  it('lets no link be changed or removed', async () => {
    const writer = writerOf(storage);
    await expect(writer.query(`UPDATE "event_link" SET hash = 'x'`)).rejects.toThrow('event-append-only');
    await expect(writer.query('DELETE FROM "event_link"')).rejects.toThrow('event-append-only');
  });

  it('says which event was changed first', async () => {
    const id = `(SELECT "eventId" FROM "event_link" WHERE place = 5)`;
    const [was] = await writerOf(storage).query<{ actor: string }[]>(
      `SELECT actor FROM event WHERE id = ${id}`,
    );
    await pastGuards('event', 'update', `UPDATE "event" SET actor = 'orang lain' WHERE id = ${id}`);
    expect(await check()).toMatchObject({ broken: { place: 5, fault: 'changed' } });
    const told = await verified();
    expect([told.value, told.out]).toEqual([2, expect.stringMatching(/\b5\b/)]);
    await pastGuards('event', 'update', `UPDATE "event" SET actor = '${was!.actor}' WHERE id = ${id}`);
    expect(await check()).toMatchObject({ whole: { place: 7 } });
    expect((await verified()).value).toBe(0);
  });

  it('finds an event that was put in past it', async () => {
    await writerOf(storage).query(
      `INSERT INTO "event" ("id","at","actor","action","subject","subjectId","details") VALUES ('z','2020','x','y','unit','u','{}')`,
    );
    expect(await check()).toEqual({ unlinked: 'z' });
    await pastGuards('event', 'delete', `DELETE FROM "event" WHERE id = 'z'`);
  });

  it('notices by the ends written elsewhere that its end was cut off', async () => {
    const ids = await writerOf(storage).query<{ id: string }[]>(
      'SELECT "eventId" AS id FROM "event_link" WHERE place > 6',
    );
    await pastGuards('event_link', 'delete', 'DELETE FROM "event_link" WHERE place > 6');
    for (const { id } of ids) await pastGuards('event', 'delete', `DELETE FROM "event" WHERE id = '${id}'`);
    expect(await check()).toMatchObject({ cut: { place: 7 } });
    const kept = readFileSync(headFile, 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('7 '));
    writeFileSync(headFile, kept.join('\n'));
    expect(await check()).toMatchObject({ whole: { place: 6 } });
  });

  it('says that the ends cannot be read, rather than that all is well', async () => {
    const elsewhere = settingsFrom({ RAPOR_DATA: base.RAPOR_DATA, RAPOR_TRAIL_HEAD: join(headFile, 'x') });
    const other = await openStorage(elsewhere, AuditModule);
    expect(await other.get(TrailService).check()).toEqual({ headsUnreadable: true });
    await other.close();
  });

  it('keeps its order when the clock is put back, and says so', async () => {
    const [clock, now] = [storage.get(ClockWatch), Date.now()];
    expect(await clock.ahead(now)).toBeUndefined();
    standStill(now - 3_600_000);
    await done('earlier', 2);
    jest.useRealTimers();
    const [last, before] = await storage.get(AuditService).newest(2);
    expect([last?.subjectId, before?.subjectId]).toEqual(['earlier', 'earlier']);
    expect(Date.parse(last?.at ?? '')).toBeLessThan(now);
    expect(await check()).toMatchObject({ whole: { place: 8 } });
    expect(await clock.ahead(now - 2 * 3_600_000)).toBe(last?.at);
  });
});
