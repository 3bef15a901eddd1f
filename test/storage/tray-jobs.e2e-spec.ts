import '../support/source-threads';
import type { INestApplicationContext } from '@nestjs/common';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { TrayIntakeService } from '../../src/intake/tray-intake.service';
import { TrayService } from '../../src/intake/tray.service';
import type { TrayEntry } from '../../src/intake/tray';
import { JobQueue } from '../../src/jobs/job-queue';
import { JobsService } from '../../src/jobs/jobs.service';
import { UnitsService } from '../../src/units/units.service';
import { trayWords } from '../../src/rendering/messages';
import type { Settings } from '../../src/settings';
import { LOCAL } from '../support/caller';
import { removeData, temporarySettings, writerOf } from '../support/database';
import { trayFile } from '../support/tray-files';
import { openTray } from '../support/tray-process';
import { zipOf } from '../support/workbooks';

let settings: Settings;
let app: INestApplicationContext;

beforeEach(async () => {
  settings = temporarySettings();
  app = await openTray(settings);
});

afterEach(async () => {
  await app.close();
  removeData(settings);
});

/** A file whose original cannot be found when it is to be read: its job dies. */
async function broken(name: string): Promise<string> {
  const content = trayFile({ name });
  const { entries } = await app.get(TrayIntakeService).receive(LOCAL, { filename: 'a.csv', content });
  await away(true);
  await app.get(JobQueue).settled();
  return entries[0] ?? '';
}

/** Takes every original away, or puts it back. */
async function away(gone: boolean): Promise<void> {
  const database = writerOf(app);
  await database.query('PRAGMA foreign_keys = OFF');
  const place = gone ? `'-' || "id"` : `substr("id", 2)`;
  await database.query(`UPDATE "upload" SET "id" = ${place}`);
  await database.query('PRAGMA foreign_keys = ON');
}

const entryOf = (id: string): Promise<TrayEntry> => app.get(TrayService).get(LOCAL, id);

async function deadJob(): Promise<string> {
  const { dead } = await app.get(JobsService).seen(LOCAL);
  expect(dead).toHaveLength(1);
  return dead[0]?.id ?? '';
}

it('of two files of one name and year, which are read side by side, the second is asked about', async () => {
  const name = 'KSP Tunas Kembar';
  await app
    .get(UnitOfWork)
    .run(LOCAL, (scope) => app.get(UnitsService).findOrCreate(scope, { name, kind: 'ksp' }));
  const content = trayFile({ name });
  const archive = zipOf([
    { name: 'a.csv', content },
    { name: 'b.csv', content: Buffer.concat([content, Buffer.from('\r\n')]) },
  ]);
  const { entries } = await app
    .get(TrayIntakeService)
    .receive(LOCAL, { filename: 'dua.zip', content: archive });
  await app.get(JobQueue).settled();
  const found = await Promise.all(entries.map(entryOf));
  const told = found.map(({ state, question, candidates }) => [state, question, candidates[0]?.differs]);
  expect(told.sort()).toEqual([
    ['asked', 'unit', ['year-stored']],
    ['assessed', null, undefined],
  ]);
});

it('of files of one archive, one that is new in it twice came in again as one that was there before did', async () => {
  const take = (filename: string, content: Buffer) =>
    app.get(TrayIntakeService).receive(LOCAL, { filename, content });
  const [old, added] = [trayFile({ name: 'KSP Tunas Lama' }), trayFile({ name: 'KSP Tunas Segar' })];
  const { entries: before } = await take('lama.csv', old);
  const parts = [old, added, added].map((content, at) => ({ name: `${at}.csv`, content }));
  const { entries } = await take('tiga.zip', zipOf(parts));
  await app.get(JobQueue).settled();
  const told = await Promise.all([...before, ...entries].map(entryOf));
  expect(told.map(({ again }) => again)).toEqual([1, 1]);
});

it('a file whose job is stopped says so, and what to do, until it is resumed', async () => {
  const content = trayFile({ name: 'KSP Tunas Berhenti' });
  const { entries } = await app.get(TrayIntakeService).receive(LOCAL, { filename: 'a.csv', content });
  const [id = ''] = entries;
  const queue = app.get(JobQueue);
  const { single } = await app.get(JobsService).seen(LOCAL);
  const target = { job: single[0]?.id ?? '' };
  await queue.stop(LOCAL, target);
  const { state, faults } = await entryOf(id);
  expect([state, faults.map(({ code }) => code), trayWords(state, faults)]).toEqual([
    'queued',
    ['reading-stopped'],
    'Dihentikan',
  ]);
  await queue.resume(LOCAL, target);
  expect(await entryOf(id)).toMatchObject({ state: 'queued', faults: [] });
  await queue.settled();
  expect(await entryOf(id)).toMatchObject({ state: 'asked', question: 'unit', faults: [] });
});

describe('a file whose reading broke off', () => {
  it('says so, and is read when its job is tried again', async () => {
    const id = await broken('KSP Tunas Jaya');
    expect(await entryOf(id)).toMatchObject({ state: 'refused', faults: [{ code: 'reading-broke-off' }] });
    await away(false);
    await app.get(JobQueue).retry(LOCAL, { job: await deadJob() });
    await app.get(JobQueue).settled();
    expect(await entryOf(id)).toMatchObject({ state: 'asked', question: 'unit', faults: [] });
  });

  it('is read again from the tray, and its dead job then does nothing more', async () => {
    const id = await broken('KSP Tunas Muda');
    await away(false);
    await app.get(TrayService).retry(LOCAL, id);
    await app.get(JobQueue).settled();
    await app.get(JobQueue).retry(LOCAL, { job: await deadJob() });
    await app.get(JobQueue).settled();
    expect(await entryOf(id)).toMatchObject({ state: 'asked', question: 'unit', faults: [] });
  });

  it('stays put away when its dead job is tried again', async () => {
    const id = await broken('KSP Tunas Muda');
    const queue = app.get(JobQueue);
    await away(false);
    const job = await deadJob();
    await app.get(TrayService).discard(LOCAL, id, 'salah berkas');
    await queue.retry(LOCAL, { job });
    await queue.settled();
    expect(await entryOf(id)).toMatchObject({ state: 'discarded', reason: 'salah berkas' });
  });

  it('is put away with its job', async () => {
    const id = await broken('KSP Tunas Baru');
    await app.get(JobQueue).discard(LOCAL, await deadJob(), 'sudah tidak perlu');
    expect(await entryOf(id)).toMatchObject({ state: 'discarded', reason: 'sudah tidak perlu' });
  });
});
