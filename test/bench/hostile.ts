import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { closeReaders } from '../../src/ingestion/read-workbook';
import { fuzzCases } from '../fuzz/cases';
import { Random } from '../fuzz/random';
import { hostileRequest, type HostileRequest } from '../fuzz/requests';
import { multipart } from '../support/multipart';
import { listening } from './listening';
import { memoryOf } from './of-process';
import { ROUTES, routesOf, tellRoutes } from './routes';

/*
 * Hostile files and hostile requests to a service of its own, and somebody beside who only asks for a page.
 * `npm run build && node -r ./.config/swc-register.cjs test/bench/hostile.ts [FILES] [REQUESTS] [SEED]`.
 */
const [files = '2000', requests = '2000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const ROOT = join(__dirname, '../..');
const WORKBOOK = join(ROOT, 'fixtures/workbooks/ksp-a-2009-2010.xlsx');
const LONGEST = 10_000;
/** What shows that a page tells how the program is made. */
const LEAKS = /node_modules|\.[tj]s:\d|SQLITE_|QueryFailedError|<script>alert|<img src=x/;
/** Every answer that says what became of it: bugs and dead connections are none. */
const CLEAR = (status: number): boolean => status > 0 && status !== 500 && status !== 502;

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly location: string;
  readonly type: string;
  readonly took: number;
}

function ask(base: string, { method, path, headers, body }: HostileRequest): Promise<Answer> {
  const start = performance.now();
  return new Promise((resolve) => {
    const cut = (error: Error): void =>
      resolve({ status: 0, body: error.message, location: '', type: '', took: performance.now() - start });
    const { hostname, port } = new URL(base);
    const own = { ...headers, ...(body ? { 'content-length': String(body.length) } : {}) };
    // A connection of its own: what a service closes after a refusal is no fault of the next request.
    const sent = request({ hostname, port, method, path, headers: own, agent: false }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part)).once('error', cut);
      reply.once('end', () =>
        resolve({
          status: reply.statusCode ?? 0,
          body: Buffer.concat(parts).toString('utf8'),
          location: reply.headers.location ?? '',
          type: reply.headers['content-type'] ?? '',
          took: performance.now() - start,
        }),
      );
    });
    sent.once('error', cut);
    sent.end(body);
  });
}

const outcomes: Record<string, number> = {};
const wrong: string[] = [];
let slowest = { name: '', took: 0 };

function note(name: string, { status, body, type, took }: Answer, { route, method }: HostileRequest): void {
  outcomes[status] = (outcomes[status] ?? 0) + 1;
  if (took > slowest.took) slowest = { name, took };
  const faults = [
    ...(CLEAR(status) ? [] : [`answered ${status} ${body.slice(0, 200)}`]),
    ...(took > LONGEST ? [`took ${took.toFixed(0)} ms`] : []),
    ...(LEAKS.test(body) ? ['tells what it should not'] : []),
    ...(route.startsWith('/api/v1') && status >= 400 && method !== 'HEAD' && !type.includes('problem+json')
      ? [`no problem: ${status} ${type} ${body.slice(0, 120)}`]
      : []),
  ];
  for (const fault of faults) {
    wrong.push(`${name}: ${fault}`);
    process.stdout.write(`${name}: ${fault}\n`);
  }
}

const upload = (host: string, filename: string, content: Buffer): HostileRequest => {
  const { payload, headers } = multipart({ kind: 'ksp', rules: 'perdep-06-2016' }, { filename, content });
  const own = { ...headers, host, origin: `http://${host}` };
  return { route: '/unggah', method: 'POST', path: '/unggah', headers: own, body: payload };
};

/** What is stored, to be named by requests. */
async function idsHere(base: string, host: string): Promise<string[]> {
  const { location } = await ask(base, upload(host, 'a.xlsx', readFileSync(WORKBOOK)));
  const page = await ask(base, { route: '', method: 'GET', path: location, headers: { host } });
  const found =
    page.body.match(/[0-9a-f]{8}-[0-9a-f-]{27}|(?<=\/(?:unit|laporan|penilaian)\/)[\w-]{16,}/g) ?? [];
  return [...new Set(found)];
}

async function main(): Promise<void> {
  const routes = routesOf(__filename);
  const folder = mkdtempSync(join(tmpdir(), 'rapor-hostile-'));
  const env = { ...process.env, RAPOR_DATA: folder, RAPOR_PORT: '0', RAPOR_API_REQUESTS: '1000000' };
  const service = spawn(process.execPath, ['dist/bundle/main.js'], { cwd: ROOT, env });
  service.stderr.pipe(process.stdout);
  try {
    const base = await listening(service);
    const { host } = new URL(base);
    const ids = await idsHere(base, host);
    const idle = memoryOf(service.pid, 'VmRSS');
    process.stdout.write(`${files} files, ${requests} requests over ${routes.length} routes, seed ${seed}\n`);
    const state = { over: false };
    let longestWait = 0;
    const beside = (async () => {
      while (!state.over) {
        const { status, took } = await ask(base, { route: '/', method: 'GET', path: '/', headers: { host } });
        longestWait = Math.max(longestWait, took);
        if (status !== 200) wrong.push(`the page beside: ${status}`);
        await pause(250);
      }
    })();
    for (let number = 0; number < Number(requests); number += 1) {
      const hostile = hostileRequest(new Random(Number(seed) * 100_003 + number), routes, ids, host);
      note(
        `request ${number} ${hostile.method} ${hostile.path.slice(0, 120)}`,
        await ask(base, hostile),
        hostile,
      );
    }
    const afterRequests = memoryOf(service.pid, 'VmHWM');
    for await (const each of fuzzCases(Number(files), Number(seed))) {
      const sent = upload(host, each.file, each.bytes);
      note(`file ${each.number} ${each.name}`, await ask(base, sent), sent);
    }
    state.over = true;
    await beside;
    const peak = memoryOf(service.pid, 'VmHWM');
    const report = {
      ...{ seed: Number(seed), outcomes, wrong: wrong.length, slowest, longestWait: Math.round(longestWait) },
      idleMib: Math.round(idle),
      ...{ aboveIdleRequests: Math.round(afterRequests - idle), aboveIdle: Math.round(peak - idle) },
      load: loadavg()[0],
    };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } finally {
    service.kill();
    await closeReaders();
    rmSync(folder, { recursive: true, force: true });
  }
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

void (files === ROUTES ? tellRoutes() : main()).then(() => process.exit());
