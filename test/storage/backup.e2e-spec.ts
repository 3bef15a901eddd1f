import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type INestApplicationContext, Logger } from '@nestjs/common';
import { backup, restore, stamp } from '../../src/database/backup';
import { openWriter, writerOptions } from '../../src/database/data-source';
import { DailyCopyModule } from '../../src/jobs/daily-copy.module';
import { JobQueue } from '../../src/jobs/job-queue';
import { DailyBackup, newestBackup } from '../../src/database/daily-backup';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { exact } from '../../src/domain/decimal';
import { periodOf } from '../../src/domain/period';
import type { Settings } from '../../src/settings';
import { StatementsService } from '../../src/statements/statements.service';
import { UnitsService } from '../../src/units/units.service';
import { embeddedDrivers, fileAt, openStorage, removeData, temporarySettings } from '../support/database';
import { LOCAL } from '../support/caller';
import { DATABASES, settingsOfCopy } from '../support/kept-database';

const DAY = 86_400_000;

async function storeYear(storage: INestApplicationContext, name: string, year: number): Promise<void> {
  const unit = { name, kind: 'ksp' } as const;
  const origin = { at: 'json', file: 'a.json', path: 'periods[0]' } as const;
  const none = { ratios: new Map(), scores: new Map(), answers: new Map(), totalsProve: false };
  const figures = new Map([['cash', { amount: exact(year), origin }]]);
  const upload = { filename: `${name} ${year}.json`, content: Buffer.alloc(50_000, year) };
  const statements = [{ unit, period: periodOf(year), figures, ...none }];
  const service = storage.get(StatementsService, { strict: false });
  await storage
    .get(UnitOfWork, { strict: false })
    .run(LOCAL, (scope) => service.store(scope, { unit, statements, upload }));
}

describe.each(embeddedDrivers())('a backup (%s)', (driver) => {
  let settings: Settings;
  let storage: INestApplicationContext | undefined;

  beforeEach(async () => {
    settings = temporarySettings({ RAPOR_DATABASE_DRIVER: driver });
    storage = await openStorage(settings);
    await storeYear(storage, 'KSP Awal', 2019);
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await storage?.close();
    storage = undefined;
    removeData(settings);
  });

  const running = (): INestApplicationContext => storage!;
  const target = (name = 'copy.sqlite'): string => join(settings.RAPOR_DATA, 'elsewhere', name);

  async function stop(): Promise<void> {
    await storage?.close();
    storage = undefined;
  }

  it('made while the service writes is whole, and comes back with the original files', async () => {
    const writing = new AbortController();
    const writer = (async (): Promise<number> => {
      let year = 1000;
      for (; !writing.signal.aborted; year += 1) {
        await storeYear(running(), 'KSP Sibuk', year);
        await nextTurn(); // a driver without threads would not let the backup have one
      }
      return year - 1000;
    })();
    const made = [];
    for (let at = 0; at < 5; at += 1) made.push(await backup(settings, target(`copy-${at}.sqlite`)));
    writing.abort();
    const written = await writer;
    for (const { rows } of made) {
      // One transaction writes one of each: a copy from the middle of one would show it.
      expect([rows.upload, rows.figure]).toEqual([rows.statement, rows.statement]);
      expect(rows.statement).toBeLessThanOrEqual(written + 1);
    }
    expect(
      readdirSync(join(settings.RAPOR_DATA, 'elsewhere')).filter((name) => !/^copy-\d\.sqlite$/.test(name)),
    ).toEqual([]);

    const last = made.at(-1)!;
    await stop();
    const { rows, replaced } = await restore(last.file, settings);
    expect(rows).toEqual(last.rows);
    expect(basename(replaced!)).toMatch(/^rapor-replaced-\d{8}T\d{6}Z\.sqlite$/);
    storage = await openStorage(settings);
    const [unit] = await running()
      .get(UnitsService, { strict: false })
      .findByNameAndKind(LOCAL, 'KSP Awal', 'ksp');
    const statements = running().get(StatementsService, { strict: false });
    const statement = await statements.latest(LOCAL, unit!.id, 2019);
    expect(
      (await statements.upload(LOCAL, statement!.uploadId!)).content.equals(Buffer.alloc(50_000, 2019)),
    ).toBe(true);
  });

  it('brings back the state it was made from; what came later lies in the replaced file', async () => {
    const { file, rows } = await backup(settings, target());
    await storeYear(running(), 'KSP Nanti', 2020);
    await stop();
    const { replaced } = await restore(file, settings);
    storage = await openStorage(settings);
    expect(
      await running().get(UnitsService, { strict: false }).findByNameAndKind(LOCAL, 'KSP Nanti', 'ksp'),
    ).toEqual([]);
    const later = await fileAt(replaced!);
    const [count] = await later.query<{ n: number }[]>('SELECT COUNT(*) AS n FROM unit');
    await later.destroy();
    expect(count!.n).toBe(rows.unit + 1);
  });

  it('can be restored when an earlier version made it: what it had no table for is none', async () => {
    const earlier = settingsOfCopy(DATABASES[0]);
    const empty = temporarySettings({ RAPOR_DATABASE_DRIVER: driver });
    const { rows } = await restore(earlier.databaseFile, empty);
    expect([rows.unit > 0, rows.job, rows.job_group]).toEqual([true, 0, 0]);
    removeData(earlier);
    removeData(empty);
  });

  it('can be restored where there is no database yet', async () => {
    const { file } = await backup(settings, target());
    const empty = temporarySettings({ RAPOR_DATABASE_DRIVER: driver });
    rmSync(empty.RAPOR_DATA, { recursive: true });
    expect(await restore(file, empty)).toEqual({ rows: expect.objectContaining({ unit: 1 }) as object });
    expect(existsSync(empty.databaseFile)).toBe(true);
    removeData(empty);
  });

  it('is not mixed with the journal of a database that is gone', async () => {
    const { file, rows } = await backup(settings, target());
    await stop();
    writeFileSync(settings.databaseFile, 'a disk fault');
    writeFileSync(`${settings.databaseFile}-wal`, 'left by a crash');
    const { replaced } = await restore(file, settings);
    expect(readFileSync(replaced!, 'utf8')).toBe('a disk fault');
    expect(existsSync(`${settings.databaseFile}-wal`)).toBe(false);
    expect((await backup(settings, target('after.sqlite'))).rows).toEqual(rows);
  });

  it('is not put under a service that is running', async () => {
    const { file } = await backup(settings, target());
    await expect(restore(file, settings)).rejects.toMatchObject({
      code: 'backup-not-valid',
      values: { reason: 'in-use' },
    });
    await storeYear(running(), 'KSP Tetap Jalan', 2020);
    expect(readdirSync(settings.RAPOR_DATA).filter((name) => /partial|replaced/.test(name))).toEqual([]);
  });

  it.each([
    ['no file at all', undefined, 'no-database'],
    ['a text', Buffer.from('this is no database'.repeat(200)), 'damaged'],
    ['an empty file', Buffer.alloc(0), 'not-rapor'],
  ])('that is %s is refused, and the database stays', async (_, content, reason) => {
    const before = (await backup(settings, target())).rows;
    await stop();
    const file = target('wrong.sqlite');
    if (content) writeFileSync(file, content);
    await expect(restore(file, settings)).rejects.toMatchObject({
      code: 'backup-not-valid',
      values: { reason },
    });
    expect((await backup(settings, target('after.sqlite'))).rows).toEqual(before);
  });

  it('with a damaged page is refused', async () => {
    const { file } = await backup(settings, target());
    const bytes = readFileSync(file);
    bytes.fill(0xab, 8 * 4096, 12 * 4096);
    writeFileSync(file, bytes);
    await expect(restore(file, settings)).rejects.toMatchObject({ values: { reason: 'damaged' } });
  });

  it('of a newer version is refused', async () => {
    const { file } = await backup(settings, target());
    const source = await fileAt(file);
    await source.query(`INSERT INTO migrations (timestamp, name) VALUES (9, 'FromTheFuture9')`);
    await source.destroy();
    await expect(restore(file, settings)).rejects.toMatchObject({ values: { reason: 'newer-version' } });
    const newer = temporarySettings({ RAPOR_DATABASE_DRIVER: driver });
    copyFileSync(file, newer.databaseFile);
    await expect(openWriter(writerOptions(newer))).rejects.toMatchObject({
      code: 'cannot-start',
      values: { reason: 'newer-version' },
    });
    removeData(newer);
  });

  it('is not written over the database, nor made of PostgreSQL', async () => {
    await expect(backup(settings, settings.databaseFile)).rejects.toMatchObject({
      values: { reason: 'same-file' },
    });
    const postgres = temporarySettings({ DATABASE_URL: 'postgres://nobody@127.0.0.1/none' });
    await expect(backup(postgres, target())).rejects.toMatchObject({
      code: 'bad-request',
      values: { reason: 'use-pg-dump' },
    });
    removeData(postgres);
  });

  describe('every day', () => {
    const at = (days: number): Date => new Date(Date.UTC(2026, 0, 1) + days * DAY);
    const copies = (): string[] => readdirSync(settings.backupFolder);

    it('is made at most once, and the old ones go after the days that are set', async () => {
      const daily = new DailyBackup(settings);
      expect(await daily.status()).toEqual({ kept: true });
      await daily.copyIfDue(at(0));
      await daily.copyIfDue(at(0.9));
      expect(copies()).toEqual([`rapor-${stamp(at(0))}.sqlite`]);
      writeFileSync(join(settings.backupFolder, 'mine.txt'), 'left alone');
      utimesSync(join(settings.backupFolder, 'mine.txt'), 0, 0);
      for (let day = 1; day <= 16; day += 1) await daily.copyIfDue(at(day));
      expect(copies()).toHaveLength(16);
      expect(copies()).toContain('mine.txt');
      expect(await newestBackup(settings)).toEqual({
        file: join(settings.backupFolder, `rapor-${stamp(at(16))}.sqlite`),
        at: at(16).toISOString(),
      });
    });

    it('that fails is logged, shown, and tried again', async () => {
      const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
      writeFileSync(settings.backupFolder, 'a file where the folder should be');
      const daily = new DailyBackup(settings);
      await expect(daily.copyIfDue(at(0))).rejects.toThrow();
      expect(logged).toHaveBeenCalledTimes(1);
      rmSync(settings.backupFolder);
      expect(await daily.status()).toMatchObject({ failure: { at: at(0).toISOString() } });
      mkdirSync(settings.backupFolder);
      await daily.copyIfDue(at(1));
      expect(await daily.status()).toMatchObject({ newest: { at: at(1).toISOString() } });
      expect((await daily.status()).failure).toBeUndefined();
    });

    it('is a job of whichever process works: once, however often one begins', async () => {
      for (const start of [1, 2]) {
        const working = await openStorage(settings, DailyCopyModule);
        await working.get(JobQueue, { strict: false }).settled();
        await working.close();
        expect([start, copies().length]).toEqual([start, 1]);
      }
    });
  });
});
