import { readdirSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { runCommand } from '../../src/commands/run';
import { keepDataFolder } from '../../src/database/data-folder';
import { JobQueue } from '../../src/jobs/job-queue';
import type { Settings } from '../../src/settings';
import { LOCAL } from '../support/caller';
import { removeData, temporarySettings, writerOf } from '../support/database';
import { openProcess } from '../support/job-process';
import { hasPostgres, newTables } from '../support/one-postgres';
import { heardFrom, killed, type Heard } from '../support/process-heard';
import { KILLS } from '../support/runs';
import { untilEnd } from '../support/until-end';

/** A process of its own that works on the jobs of a database. */
const started = (settings: Settings): Heard => heardFrom('test/support/job-process.ts', settings);

/** What the jobs left behind: how many halves of each, and the states they are in. */
async function left(app: INestApplicationContext): Promise<{ halves: number[]; states: string[] }> {
  const events = await writerOf(app).query<{ n: number | string }[]>(
    `SELECT COUNT(*) AS n FROM event WHERE action = 'comparisons-rebuilt' GROUP BY "subjectId"`,
  );
  const states = await writerOf(app).query<{ state: string }[]>('SELECT state FROM job');
  return { halves: events.map(({ n }) => Number(n)), states: states.map(({ state }) => state) };
}

const filled = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

async function enqueued(app: INestApplicationContext, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1)
    await app.get(JobQueue).enqueue(LOCAL, 'daily-copy', { day: String(at) });
}

describe('jobs of processes that are killed', () => {
  const own = untilEnd();

  it(`are each done once and never in part, though ${KILLS} processes in a row are killed at it (SQLite)`, async () => {
    const settings = own(temporarySettings(), removeData);
    const COUNT = 40;
    const before = await openProcess(settings);
    await enqueued(before, COUNT);
    await before.close();
    for (let at = 0; at < KILLS; at += 1) {
      const one = own(started(settings), killed);
      await one.said('done', 1 + (at % 3));
      await killed(one);
    }
    const last = own(started(settings), killed);
    await last.said('settled');
    const after = own(await openProcess(settings), (app) => app.close());
    expect(await left(after)).toEqual({ halves: filled(COUNT, 2), states: filled(COUNT, 'done') });
  });

  const onServer = hasPostgres ? it : it.skip;

  onServer(
    'are each done once by two processes side by side, one of which is killed (PostgreSQL)',
    async () => {
      const settings = own(temporarySettings(await newTables()), removeData);
      const COUNT = 60;
      const here = own(await openProcess(settings), (app) => app.close());
      await enqueued(here, COUNT);
      const [one, other] = [own(started(settings), killed), own(started(settings), killed)];
      // Whichever is in the midst of it: the other one may have begun late.
      const within = async (each: Heard): Promise<Heard> => each.said('done', 3).then(() => each);
      const first = await Promise.any([one, other].map(within));
      await killed(first);
      await (first === one ? other : one).said('settled');
      // What the killed process had is taken again when its lease has run out, by whoever works then.
      const queue = here.get(JobQueue);
      await queue.work();
      while (!(await left(here)).states.every((state) => state === 'done')) await queue.settled();
      expect(await left(here)).toEqual({ halves: filled(COUNT, 2), states: filled(COUNT, 'done') });
    },
  );
});

describe('rapor worker', () => {
  let settings: Settings;
  const said: string[] = [];

  beforeEach(() => {
    settings = temporarySettings();
    process.env['RAPOR_DATA'] = settings.RAPOR_DATA;
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  });

  afterEach(() => {
    jest.restoreAllMocks();
    delete process.env['RAPOR_DATA'];
    said.length = 0;
    removeData(settings);
  });

  it('does what waits without a web service', async () => {
    expect(await runCommand(['worker', '--once'])).toBe(0);
    expect(readdirSync(settings.backupFolder)).toHaveLength(1);
  });

  it('is refused in words beside a service on the same folder', async () => {
    const folder = await keepDataFolder(settings);
    expect(await runCommand(['worker', '--once'])).toBe(2);
    await folder.release();
    expect(said.join('')).toContain('sedang dipakai');
  });
});
