import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withApp } from '../../src/commands/with-app';
import { RebuildJobs } from '../../src/comparisons/rebuild-jobs';
import { LOCAL } from '../support/caller';
import { fillPopulation } from '../support/population';
import { postgresPrograms, TemporaryPostgres } from '../support/postgres';
import { secondsOf } from './of-process';

const LOOK = 100;
const PERIOD = 100_000;
/** A core is shared with whatever else runs: a worker that may have a part of one is let have it. */
const WEIGHT = '16384';
const GROUPS = '/sys/fs/cgroup/cpu';

/**
 * The statistics of all groups of a made-up country on PostgreSQL, worked out by so many workers (after a build):
 * `rebuild.ts [UNITSxYEARS] [WORKERS,…] [PERCENT]`. With a percent each worker is held to that part of one core by a control
 * group (Linux, root), as if it were a small machine of its own.
 */
async function main(): Promise<void> {
  const [size = '30000x5', workers = '1,2,4', percent] = process.argv.slice(2);
  const [units = 0, years = 1] = size.split('x').map(Number);
  const programs = postgresPrograms();
  if (!programs) throw new Error('no PostgreSQL server is installed here');
  const folder = mkdtempSync(join(tmpdir(), 'rapor-bench-'));
  const server = await TemporaryPostgres.start(programs);
  process.env['RAPOR_DATA'] = folder;
  process.env['DATABASE_URL'] = server.url();
  try {
    await withApp(async (app) => {
      await fillPopulation(app.get(DataSource), { units, firstYear: 2020, years });
      const share = percent === undefined ? undefined : Number(percent);
      say(`${size} on PostgreSQL, ${share === undefined ? 'free' : `${share} % of a core each`}`);
      for (const count of workers.split(',').map(Number)) await measured(app, count, share);
    });
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(
  app: INestApplicationContext,
  count: number,
  share: number | undefined,
): Promise<void> {
  const all = await Promise.all(Array.from({ length: count }, (_, at) => started(at, share)));
  while (await anyLeft(app)) await wait(LOOK);
  const before = all.map(({ pid }) => secondsOf(pid));
  const start = performance.now();
  const { jobs } = await app.get(RebuildJobs, { strict: false }).handIn(LOCAL, 'groups');
  while (await anyLeft(app)) await wait(LOOK);
  const took = performance.now() - start;
  const core = all.map(({ pid }, at) => secondsOf(pid) - (before[at] ?? 0));
  const [row] = await app
    .get(DataSource)
    .query<{ mark: string }[]>(
      `SELECT md5(string_agg(md5(s::text), '' ORDER BY "groupId", "measure")) AS "mark" FROM "group_statistic" s`,
    );
  const seconds = core.map((each) => each.toFixed(1)).join(' + ');
  say(
    `${count} workers: ${(took / 1000).toFixed(1)} s by the clock for ${jobs} slices, core time ${seconds} s, load ${loadavg()[0]?.toFixed(0)}, ${row?.mark}`,
  );
  await Promise.all(all.map(ended));
}

async function anyLeft(app: INestApplicationContext): Promise<boolean> {
  const left = await app
    .get(DataSource)
    .query<unknown[]>(`SELECT 1 FROM "job" WHERE "state" NOT IN ('done', 'discarded') LIMIT 1`);
  return left.length > 0;
}

/** `rapor worker`, ready to work. */
async function started(at: number, share: number | undefined): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['dist/bundle/cli.js', 'worker'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  if (share === undefined) return child;
  const group = groupOf(at);
  mkdirSync(group, { recursive: true });
  writeFileSync(join(group, 'cpu.cfs_period_us'), String(PERIOD));
  writeFileSync(join(group, 'cpu.cfs_quota_us'), String(Math.round((PERIOD * share) / 100)));
  writeFileSync(join(group, 'cpu.shares'), WEIGHT);
  writeFileSync(join(group, 'cgroup.procs'), String(child.pid));
  child.once('exit', () => rmdirSync(group));
  return child;
}

const groupOf = (at: number): string => join(GROUPS, `rapor-worker-${process.pid}-${at}`);

async function ended(child: ChildProcess): Promise<void> {
  const over = once(child, 'exit');
  child.kill('SIGTERM');
  await over;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main().then(() => process.exit(0));
