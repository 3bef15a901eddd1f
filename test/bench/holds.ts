import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { withApp } from '../../src/commands/with-app';
import { fillKabupaten } from '../support/kabupaten';
import { largeRequest } from '../support/large-request';
import { multipart } from '../support/multipart';
import { fillPopulation } from '../support/population';
import { idsIn, knownOf, Walk, type Asked } from './holds-walk';
import { listening } from './listening';
import { ROUTES, routesOf, tellRoutes } from './routes';

/*
 * How long the thread that serves everybody is held by every page and every answer that there is: of a country, of a kabupaten
 * with whole statements and of a unit of ten years, found by following what pages link to.
 * `npm run build && node -r ./.config/swc-register.cjs test/bench/holds.ts [UNITS [first]]`: with `first`, everything is asked of a
 * service that has just started.
 */
const [units = '2000', from = 'warm'] = process.argv.slice(2);
/** What a service does by itself after it listens, in milliseconds. */
const STARTED = 3000;
const YEARS = 10;
/** Issue: no request may hold it longer, in milliseconds. */
const LIMIT = 200;
const SHOWN = 10;
async function filled(folder: string): Promise<void> {
  process.env['RAPOR_DATA'] = folder;
  await withApp(async (app) => {
    await fillPopulation(app.get(DataSource), { units: Number(units), firstYear: 2018, years: 5 });
    await fillKabupaten(app);
  });
}

/** Sends a unit of ten years. @returns the page it leads to */
async function sent(base: string, name: string): Promise<string> {
  const { unit, periods } = largeRequest(YEARS, 1, 2013);
  const content = Buffer.from(JSON.stringify({ unit: { ...unit, name }, periods }));
  const { payload, headers } = multipart({ kind: '', rules: '' }, { filename: 'x.json', content });
  const answer = await fetch(`${base}/unggah`, {
    method: 'POST',
    headers: { 'content-type': headers['content-type'] ?? '', origin: base },
    body: Uint8Array.from(payload),
    redirect: 'manual',
  });
  return answer.headers.get('location') ?? '';
}

function told(asked: readonly Asked[], left: readonly string[]): void {
  const answered = asked.filter(({ status }) => status < 400);
  const sorted = [...answered].sort((a, b) => b.computed - a.computed);
  const refused = asked.filter(({ status }) => status >= 400);
  process.stdout.write(
    `${asked.length} addresses of ${new Set(asked.map(({ route }) => route)).size} routes, ${refused.length} refused, ` +
      `${left.length} routes not reached, load ${loadavg()[0]?.toFixed(0)}\n` +
      `longest holds of the web thread, ms computed (by the clock), limit ${LIMIT}:\n`,
  );
  for (const { path, computed, clock, status } of sorted.slice(0, SHOWN))
    process.stdout.write(`  ${computed.toFixed(0)} (${clock.toFixed(0)}) ${status} ${path}\n`);
  for (const { path, status } of refused.filter((each) => each.status >= 500))
    process.stdout.write(`  FAULT ${status} ${path}\n`);
  process.stdout.write(`not reached: ${left.join(' ')}\n`);
}

/** What the processor compiles is compiled then, for another unit than those that are looked at. */
async function warmed(base: string, service: ChildProcess, urls: readonly string[]): Promise<void> {
  const walk = new Walk(base, service, knownOf(urls));
  walk.follow(await sent(base, 'KSP Pemanasan'));
  await walk.all();
}

async function main(): Promise<void> {
  const urls = routesOf(__filename)
    .filter(({ method }) => method === 'GET')
    .map(({ url }) => url);
  const folder = mkdtempSync(join(tmpdir(), 'rapor-holds-'));
  await filled(folder);
  const service = spawn(
    process.execPath,
    ['-r', join(__dirname, 'hold-probe.cjs'), join(__dirname, '../../dist/bundle/main.js')],
    { env: { ...process.env, RAPOR_PORT: '0' }, stdio: ['ignore', 'pipe', 2, 'ipc'] },
  );
  try {
    const base = await listening(service);
    await (from === 'first' ? pause(STARTED) : warmed(base, service, urls));
    const walk = new Walk(base, service, knownOf(urls));
    walk.follow(await sent(base, 'KSP Sepuluh Tahun'));
    for (const start of urls) if (!start.includes(':')) walk.follow(start);
    await walk.all();
    walk.guess(idsIn(walk.asked));
    await walk.all();
    told(walk.asked, walk.left());
  } finally {
    service.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

void (units === ROUTES ? tellRoutes() : main()).then(() => process.exit());
