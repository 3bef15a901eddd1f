import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Workbook } from 'exceljs';
import { DataSource } from 'typeorm';
import { withApp } from '../../src/commands/with-app';
import { multipart } from '../support/multipart';
import { fillPopulation } from '../support/population';
import { listening } from './listening';
import { memoryOf, secondsOf } from './of-process';
import { changedIn, ROW, rowsOf, unitsOf, type Listed } from './register-made';

/*
 * A register is handed in beside units that are registered already: how long both steps take, how long the thread that serves everybody
 * is held, what a page asked meanwhile waits, the memory, and whether each row is what it was made to be.
 * `npm run build && node -r ./.config/swc-register.cjs test/bench/register.ts [UNITS] [ROWS]`.
 */
const [units = '30000', rows = '2000'] = process.argv.slice(2);
const FIRST_YEAR = 2024;
/** Between two pages of others, in milliseconds. */
const PAUSE = 50;
/** No connection is kept: one that was idle while the service was held is closed by it. */
const ALONE = { headers: { connection: 'close' } };

async function filled(folder: string, known: readonly Listed[]): Promise<void> {
  process.env['RAPOR_DATA'] = folder;
  await withApp(async (app) => {
    const source = app.get(DataSource);
    await fillPopulation(source, { units: known.length, firstYear: FIRST_YEAR, years: 1 });
    await source.transaction(async (manager) => {
      for (const [at, { name, kind, nik, area }] of known.entries())
        await manager.query(
          `UPDATE "unit" SET "name" = ?, "normalizedName" = ?, "ownName" = ?, "kind" = ?, "nik" = ?, "areaCode" = ? WHERE "id" = ?`,
          [
            name,
            name.toLowerCase(),
            name.toLowerCase(),
            kind,
            nik || null,
            area,
            `unit-${String(at).padStart(7, '0')}`,
          ],
        );
    });
  });
}

async function workbookOf(listed: readonly Listed[]): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.addWorksheet('Register').addRows([ROW, ...listed.map(cellsOf)]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const csvOf = (listed: readonly Listed[]): Buffer =>
  Buffer.from([ROW, ...listed.map(cellsOf)].map((cells) => cells.join(';')).join('\n'));

const cellsOf = ({ name, kind, nik, area }: Listed): string[] => [name, kind.toUpperCase(), nik, area];

/** A form as it is sent. */
interface Form {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

/** What one request cost the service. */
interface Cost {
  readonly answer: Response;
  readonly text: string;
}

/** How long each page of others waits, in milliseconds, until the signal. */
async function waitsOf(base: string, until: AbortSignal): Promise<number[]> {
  const waits: number[] = [];
  while (!until.aborted) {
    const start = performance.now();
    await (await fetch(`${base}/bantuan`, ALONE)).text();
    waits.push(performance.now() - start);
    await pause(PAUSE);
  }
  return waits;
}

/** Asks something, and pages of others all the while; prints what both took. */
async function costOf(
  base: string,
  service: ChildProcess,
  what: string,
  { headers, ...form }: Form,
  path: string,
): Promise<Cost> {
  service.send('begin');
  await once(service, 'message');
  const [began, spent] = [performance.now(), secondsOf(service.pid)];
  const asked = new AbortController();
  const others = waitsOf(base, asked.signal);
  const answer = await fetch(`${base}${path}`, {
    ...{ ...form, method: 'POST', redirect: 'manual' },
    headers: { ...headers, ...ALONE.headers },
  });
  const text = await answer.text();
  asked.abort();
  const took = performance.now() - began;
  const most = Math.max(...(await others));
  service.send('end');
  const [held] = (await once(service, 'message')) as [{ readonly clock: number; readonly computed: number }];
  process.stdout.write(
    `${what}: ${answer.status}, ${(took / 1000).toFixed(1)} s (${(secondsOf(service.pid) - spent).toFixed(1)} s of core time), web thread held ${held.computed.toFixed(0)} ms computed (${held.clock.toFixed(0)} by the clock), ` +
      `others waited ${most.toFixed(0)} ms at most, ${(text.length / 1024).toFixed(0)} KiB, most memory so far ${memoryOf(service.pid, 'VmHWM').toFixed(0)} MiB\n`,
  );
  return { answer, text };
}

async function handedIn(
  base: string,
  service: ChildProcess,
  filename: string,
  content: Buffer,
): Promise<void> {
  const { payload, headers } = multipart({}, { filename, content });
  const post = {
    headers: { 'content-type': headers['content-type'] ?? '', origin: base },
    body: Uint8Array.from(payload),
  };
  const { text } = await costOf(base, service, `${filename}, looked at`, post, '/register');
  process.stdout.write(`  ${/[\d.]+ unit baru[^<]*/.exec(text)?.[0] ?? text.slice(0, 300)}\n`);
  const [path] = /\/register\/[^"]+\/simpan/.exec(text) ?? [];
  if (path === undefined) return;
  const { answer } = await costOf(base, service, `${filename}, stored`, { headers: { origin: base } }, path);
  process.stdout.write(`  ${answer.headers.get('location') ?? ''}\n`);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-register-'));
  const known = unitsOf(Number(units));
  await filled(folder, known);
  const service = spawn(
    process.execPath,
    ['-r', join(__dirname, 'hold-probe.cjs'), join(__dirname, '../../dist/bundle/main.js')],
    { env: { ...process.env, RAPOR_DATA: folder, RAPOR_PORT: '0' }, stdio: ['ignore', 'pipe', 2, 'ipc'] },
  );
  try {
    const base = await listening(service);
    process.stdout.write(
      `${units} units known, load ${loadavg()[0]?.toFixed(0)}, idle ${memoryOf(service.pid, 'VmHWM').toFixed(0)} MiB\n`,
    );
    const listed = rowsOf(known, Number(rows));
    process.stdout.write(`made: ${JSON.stringify(changedIn(listed))}\n`);
    await handedIn(base, service, 'register.xlsx', await workbookOf(listed));
    await handedIn(base, service, 'register-lagi.csv', csvOf(listed));
  } finally {
    service.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main().then(() => process.exit());
