import { setImmediate as nextTurn } from 'node:timers/promises';
import { Test } from '@nestjs/testing';
import { Logger, type INestApplicationContext } from '@nestjs/common';
import { AuditModule } from '../../src/audit/audit.module';
import { AuditService } from '../../src/audit/audit.service';
import { record } from '../../src/audit/record';
import { DatabaseModule } from '../../src/database/database.module';
import { UnitOfWork, type WriteScope } from '../../src/database/unit-of-work';
import { Refusal } from '../../src/domain/errors';
import { JobClock } from '../../src/jobs/job-clock';
import { LEASE } from '../../src/jobs/job-desk';
import { JobQueue, type JobContext, type JobHandler } from '../../src/jobs/job-queue';
import { JobEntity } from '../../src/jobs/job.entity';
import { changeAllHeld } from '../../src/jobs/jobs.store';
import { JobsModule } from '../../src/jobs/jobs.module';
import { PATIENCE } from '../../src/jobs/workers';
import { SettingsModule, type Settings } from '../../src/settings';
import { LOCAL, managerOf } from '../support/caller';
import { behind, embeddedDrivers, removeData, temporarySettings, writerOf } from '../support/database';
import { StandingClock } from '../support/job-clock';
import { databaseOn, hasPostgres } from '../support/one-postgres';

const DATABASES = [...embeddedDrivers(), ...(hasPostgres ? ['postgres'] : [])];

if (!hasPostgres) it.skip('jobs on postgres: no server is installed here', () => undefined);

/** Something to wait for, and how it comes about. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

type Copy = JobHandler<'daily-copy'>;

describe.each(DATABASES)('jobs on %s', (database) => {
  let settings: Settings;
  let clock: StandingClock;
  const opened: INestApplicationContext[] = [];

  beforeEach(async () => {
    clock = new StandingClock();
    settings = temporarySettings(await databaseOn(database));
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
    removeData(settings);
  });

  /** One process of the program, as far as jobs go. */
  async function process(handler?: Copy): Promise<INestApplicationContext> {
    const imports = [SettingsModule.with(settings), DatabaseModule, AuditModule, JobsModule];
    const module = await Test.createTestingModule({ imports })
      .overrideProvider(JobClock)
      .useValue(clock)
      .compile();
    const app = await module.init();
    opened.push(app);
    if (handler) app.get(JobQueue).handle('daily-copy', handler);
    return app;
  }

  const queueOf = (app: INestApplicationContext): JobQueue => app.get(JobQueue);
  const daily = (app: INestApplicationContext, day: string): Promise<string> =>
    queueOf(app).enqueue(LOCAL, 'daily-copy', { day });
  const rowOf = (app: INestApplicationContext, id: string): Promise<JobEntity> =>
    writerOf(app).getRepository(JobEntity).findOneByOrFail({ id });
  const effects = async (app: INestApplicationContext): Promise<string[]> =>
    (await app.get(AuditService).newest())
      .filter(({ action }) => action === 'comparisons-rebuilt')
      .map(({ subjectId }) => subjectId);
  /** What a job is for, written where it can be counted. */
  const effect = (scope: WriteScope, of: string): Promise<void> =>
    record(scope, { action: 'comparisons-rebuilt', subject: 'comparisons', subjectId: of });
  const storing =
    (app: () => INestApplicationContext): Copy =>
    ({ day }, { finishIn, caller }) =>
      app()
        .get(UnitOfWork)
        .run(caller, async (scope) => {
          await effect(scope, day);
          await finishIn(scope);
        });

  it('does each job once, in the name of who asked for it, its effect and its end together', async () => {
    const app: INestApplicationContext = await process((payload, context) =>
      storing(() => app)(payload, context),
    );
    const queue = queueOf(app);
    const who = managerOf('a', 'b');
    const ids = await Promise.all(['1', '2', '3'].map((day) => queue.enqueue(who, 'daily-copy', { day })));
    await queue.settled();
    expect((await effects(app)).sort()).toEqual(['1', '2', '3']);
    expect(await rowOf(app, ids[0]!)).toMatchObject({
      state: 'done',
      attempts: 1,
      actor: 'pengurus',
      fault: null,
    });
  });

  it('takes the same key for the same job, before and after it is done', async () => {
    const app = await process(async () => Promise.resolve());
    const queue = queueOf(app);
    const enqueue = (): Promise<string> => queue.enqueue(LOCAL, 'daily-copy', { day: '1' }, { key: '1' });
    const [first, second] = await Promise.all([enqueue(), enqueue()]);
    await queue.settled();
    expect([second, await enqueue()]).toEqual([first, first]);
    await queue.settled();
    expect((await rowOf(app, first)).attempts).toBe(1);
  });

  it('forgets a job whose transaction fails, and undoes an effect whose job is not finished with it', async () => {
    const app = await process(async (_, { caller, finishIn }) =>
      app.get(UnitOfWork).run(caller, async (scope) => {
        await effect(scope, 'half');
        await finishIn(scope);
        throw new Refusal('no-file');
      }),
    );
    const queue = queueOf(app);
    const undone = app.get(UnitOfWork).run(LOCAL, async (scope) => {
      await queue.enqueueIn(scope, 'daily-copy', { day: '1' });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    const id = await queue.enqueue(LOCAL, 'daily-copy', { day: '2' });
    await queue.settled();
    expect(await writerOf(app).getRepository(JobEntity).count()).toBe(1);
    expect(await effects(app)).toEqual([]);
    expect(await rowOf(app, id)).toMatchObject({ state: 'dead', fault: '{"code":"no-file","values":{}}' });
  });

  it('tries again after a failure, each time later, then gives it to a person, who can try anew', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    let fails = true;
    const app = await process(() => (fails ? Promise.reject(new Error('disk')) : Promise.resolve()));
    const queue = queueOf(app);
    const id = await queue.enqueue(LOCAL, 'daily-copy', { day: '1' });
    const states: unknown[] = [];
    for (const wait of [0, 5, 20, 80, 320]) {
      clock.move(wait * 1000);
      await due(app, id, wait);
      await queue.settled();
      const { state, failures } = await rowOf(app, id);
      states.push([state, failures]);
    }
    expect(states).toEqual([
      ['failed', 1],
      ['failed', 2],
      ['failed', 3],
      ['failed', 4],
      ['dead', 5],
    ]);
    expect(logged).toHaveBeenCalledTimes(5);
    logged.mockRestore();
    fails = false;
    await queue.retry(LOCAL, { job: id });
    await queue.settled();
    expect(await rowOf(app, id)).toMatchObject({ state: 'done', attempts: 6, failures: 0 });
  });

  /** pg-boss asks the clock of its server, which nobody moves: there its message is brought forward. */
  async function due(app: INestApplicationContext, id: string, wait: number): Promise<void> {
    if (database === 'postgres' && wait > 0)
      await writerOf(app).query(`UPDATE pgboss.job SET start_after = now() - interval '1 s' WHERE id = $1`, [
        id,
      ]);
  }

  it('stops a batch: what waits at once, what runs when it next asks; and resumes it', async () => {
    const [began, goOn] = [gate(), gate()];
    const told: boolean[] = [];
    const app = await process(async (_, { attempt, stopped, progress }) => {
      if (attempt > 1 || told.length > 0) return;
      progress(3, 10);
      began.open();
      await goOn.opened;
      told.push(stopped());
    });
    const queue = queueOf(app);
    const [first, second, group] = await app.get(UnitOfWork).run(LOCAL, async (scope) => {
      const title = await queue.openGroup(scope, 'Salinan');
      const add = (day: string): Promise<string> =>
        queue.enqueueIn(scope, 'daily-copy', { day }, { group: title });
      return [await add('1'), await add('2'), title] as const;
    });
    const working = queue.settled();
    await began.opened;
    await queue.stop(LOCAL, { group });
    goOn.open();
    await working;
    expect(told).toEqual([true]);
    expect(await rowOf(app, first)).toMatchObject({ state: 'stopped', progressDone: 3, progressTotal: 10 });
    expect(await rowOf(app, second)).toMatchObject({ state: 'stopped', attempts: 0 });
    await queue.resume(LOCAL, { group });
    await queue.settled();
    expect((await rowOf(app, first)).state).toBe('done');
    expect((await rowOf(app, second)).state).toBe('done');
  });

  it('gives up what is discarded with a reason, and nothing without one or of somebody else', async () => {
    const app = await process(() => Promise.reject(new Refusal('no-file')));
    const queue = queueOf(app);
    const id = await queue.enqueue(LOCAL, 'daily-copy', { day: '1' });
    await queue.settled();
    await expect(queue.discard(LOCAL, id, ' ')).rejects.toMatchObject({ code: 'bad-request' });
    await expect(queue.discard(managerOf('a'), id, 'salah')).rejects.toMatchObject({ code: 'job-not-found' });
    await queue.discard(LOCAL, id, 'berkas salah');
    expect(await rowOf(app, id)).toMatchObject({ state: 'discarded', reason: 'berkas salah' });
    const deeds = await app.get(AuditService).of('job', id);
    expect(deeds.map(({ action }) => action)).toEqual(['job-discarded']);
  });

  it('leaves alone what another version stored otherwise', async () => {
    const app = await process(() => Promise.resolve());
    const queue = queueOf(app);
    const id = await queue.enqueue(LOCAL, 'daily-copy', { day: '1' });
    await behind(app, (rows) => rows.update(JobEntity, { id }, { payload: '{"date":1}' }));
    await queue.settled();
    expect(await rowOf(app, id)).toMatchObject({ state: 'dead', fault: '{"code":"payload","values":{}}' });
  });

  it('gives back what does not end while the program ends, and throws out its late result', async () => {
    const [began, goOn] = [gate(), gate()];
    let late: JobContext | undefined;
    const app = await process(async (_, context) => {
      late = context;
      began.open();
      await goOn.opened;
    });
    const id = await queueOf(app).enqueue(LOCAL, 'daily-copy', { day: '1' });
    await queueOf(app).work();
    await began.opened;
    const other = await process();
    const patient = clock.begun(PATIENCE);
    const closing = opened.shift()!.close();
    await patient;
    expect(late!.stopped()).toBe(true);
    clock.move(PATIENCE);
    await closing;
    expect(await rowOf(other, id)).toMatchObject({ state: 'queued', holder: null, attempts: 1, losses: 0 });
    const result = other.get(UnitOfWork).run(LOCAL, async (scope) => {
      await effect(scope, 'late');
      await late!.finishIn(scope);
    });
    await expect(result).rejects.toThrow('no longer in the hands');
    expect(await effects(other)).toEqual([]);
    goOn.open();
  });

  if (database === 'postgres')
    it('jobs are changed in one order, whatever they lie in: who changes some of them never waits for who waits', async () => {
      const app = await process();
      const [first, second] = [await daily(app, '1'), await daily(app, '2')];
      const source = writerOf(app);
      await source.query(`UPDATE "job" SET "state" = 'running', "holder" = 'one'`);
      // It lies behind the other from here on.
      await source.query('UPDATE "job" SET "progressDone" = 1 WHERE "id" = $1', [first]);
      const jobs = [second, first].map((id) => ({ id, holder: 'one' }));
      const lock = 'SELECT 1 FROM "job" WHERE "id" = $1 FOR UPDATE NOWAIT';
      let changed: Promise<number> | undefined;
      await source.transaction(async (holding) => {
        await holding.query(lock, [first]);
        changed = source.transaction(async (manager) => {
          await manager.query('SET LOCAL enable_indexscan = off');
          await manager.query('SET LOCAL enable_bitmapscan = off');
          return changeAllHeld(manager, jobs, { progressDone: 2 });
        });
        const waiting = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
        while ((await source.query<unknown[]>(waiting)).length === 0) await nextTurn();
        await holding.query(lock, [second]);
      });
      expect(await changed).toBe(2);
    });

  it('takes again, once, what a process had that does not live any more', async () => {
    const app: INestApplicationContext = await process((payload, context) =>
      storing(() => app)(payload, context),
    );
    const queue = queueOf(app);
    const id = await queue.enqueue(LOCAL, 'daily-copy', { day: '1' });
    const gone = {
      state: 'running',
      holder: 'gone',
      attempts: 1,
      leaseUntil: iso(clock.now() + LEASE),
    } as const;
    await behind(app, (rows) => rows.update(JobEntity, { id }, gone));
    if (database === 'postgres') clock.move(LEASE + 1);
    await queue.settled();
    expect(await rowOf(app, id)).toMatchObject({ state: 'done', attempts: 2, losses: 1 });
    expect(await effects(app)).toEqual(['1']);
  });
});

const iso = (at: number): string => new Date(at).toISOString();
