import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { withApp } from '../../src/commands/with-app';
import { verify } from '../../src/database/backup-file';
import { settingsFrom } from '../../src/settings';
import { looked } from './kills-looked';
import { officeSaid, unitOf, untilCut, type Said } from './kills-people';
import { listening } from './listening';
import { dice } from '../support/population';
import { settingsOfCopy } from '../support/kept-database';

/*
 * kill -9 at random moments of uploads, answers, signatures, backups, restores and migrations, each followed by a look at
 * everything that is stored. `npm run build && node -r ./.config/swc-register.cjs test/bench/kills.ts [TIMES] [SEED]`.
 */
const ROOT = join(__dirname, '../..');
const [times = '100', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const roll = dice(Number(seed));
const folder = mkdtempSync(join(tmpdir(), 'rapor-kills-'));
const env = {
  RAPOR_DATA: join(folder, 'data'),
  RAPOR_TRAIL_HEAD: join(folder, 'heads.txt'),
  RAPOR_PORT: '0',
};
const saved = join(folder, 'saved.sqlite');
const said: Said = { assessments: [], signed: [], made: 0, answered: 0 };
/** A service is killed after so many more requests were answered at most, whatever the machine does besides. */
const MOST_ANSWERED = 60;

function run(args: readonly string[], more: Readonly<Record<string, string>> = {}): ChildProcess {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env, ...more } });
  child.stderr.resume();
  return child;
}

async function killedAfter(child: ChildProcess, milliseconds: number): Promise<void> {
  const ended = once(child, 'exit');
  const running = child.exitCode === null && child.signalCode === null;
  await Promise.race([pause(milliseconds), ended]);
  child.kill('SIGKILL');
  if (running) await ended;
}

/** Kills a service in the middle of what several people do at once. */
async function ofService(): Promise<string> {
  const child = run(['dist/bundle/main.js']);
  const base = await listening(child);
  const busy = Array.from({ length: 4 }, () => untilCut(() => unitOf(base, said)));
  const until = said.answered + Math.floor(roll() * MOST_ANSWERED);
  while (said.answered < until && child.exitCode === null) await pause(1);
  await killedAfter(child, roll() * 300);
  await Promise.all(busy);
  return 'service';
}

/** Says once who the office is that signs. */
async function ofOffice(): Promise<void> {
  const child = run(['dist/bundle/main.js']);
  await officeSaid(await listening(child), said);
  await killedAfter(child, 0);
}

async function ofBackup(): Promise<string> {
  const file = join(folder, `copy-${roll()}.sqlite`);
  await killedAfter(run(['dist/bundle/cli.js', 'backup', file]), 300 + roll() * 1500);
  if (existsSync(file)) await verify(settingsFrom(env), file);
  rmSync(file, { force: true });
  return 'backup';
}

/** Puts back what was saved, and the whole state again. */
async function ofRestore(): Promise<string> {
  const ended = once(run(['dist/bundle/cli.js', 'backup', saved]), 'exit');
  if ((await ended)[0] !== 0) throw new Error('no backup');
  await killedAfter(run(['dist/bundle/cli.js', 'restore', saved]), 300 + roll() * 1500);
  return 'restore';
}

/** Kills a program that brings a database of the first version up to date. */
async function ofMigration(): Promise<string> {
  const copy = settingsOfCopy('2026-11-28');
  const own = { RAPOR_DATA: copy.RAPOR_DATA, RAPOR_TRAIL_HEAD: '' };
  await killedAfter(run(['dist/bundle/cli.js', 'audit', 'verify'], own), 600 + roll() * 1500);
  const again = await once(run(['dist/bundle/cli.js', 'audit', 'verify'], own), 'exit');
  if (again[0] !== 0) throw new Error(`a migration that was cut off: ${again[0]}`);
  await verify(copy, copy.databaseFile);
  rmSync(copy.RAPOR_DATA, { recursive: true });
  return 'migration';
}

async function main(): Promise<void> {
  Object.assign(process.env, env);
  process.stdout.write(`${times} kills, seed ${seed}\n`);
  await withApp(async () => Promise.resolve());
  await ofOffice();
  const counts: Record<string, number> = {};
  let faults = 0;
  for (let time = 1; time <= Number(times); time += 1) {
    const kind = roll();
    const what = await (kind < 0.6
      ? ofService()
      : kind < 0.75
        ? ofBackup()
        : kind < 0.9
          ? ofRestore()
          : ofMigration());
    counts[what] = (counts[what] ?? 0) + 1;
    const wrong = await withApp((app) => looked(app, said));
    faults += wrong.length;
    for (const each of wrong) process.stdout.write(`${time} ${what}: ${each}\n`);
    if (time % 10 === 0)
      process.stdout.write(
        `${time} kills, ${said.assessments.length} units told as stored, ${said.signed.length} years as signed, load ${loadavg()[0]?.toFixed(0)}\n`,
      );
  }
  const taps = await withApp(async (app) =>
    app.get(DataSource).query<{ n: number }[]>('SELECT COUNT(*) AS n FROM answer_tap'),
  );
  process.stdout.write(
    `${JSON.stringify({ seed: Number(seed), counts, units: said.assessments.length, signed: said.signed.length, answers: taps[0]?.n, faults })}\n`,
  );
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = faults === 0 ? 0 : 1;
}

void main().then(() => process.exit());
