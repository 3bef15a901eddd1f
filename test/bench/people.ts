import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dice } from '../support/population';
import { listening } from './listening';
import { secondsOf } from './of-process';
import { ask } from './people-asking';
import { PASSWORD, prepare, type Member } from './people-made';

/*
 * Fifty people who are signed in, half a second between clicks, over 2,000 units of five years: asked from this process, served by
 * another one that is built. `node -r ./.config/swc-register.cjs test/bench/people.ts [SECONDS]`.
 */
const PEOPLE = 50;
const THINK = 500;
/** Of the issue: milliseconds, and the share of what a bare server gives. */
const [P99, SHARE] = [300, 0.5];

/** Starts something that says where it listens. */
const begun = (args: readonly string[], env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 2] });

async function signIn(base: string, member: Member): Promise<void> {
  const form = new URLSearchParams({ name: member.id, password: PASSWORD, code: '' });
  const { status, headers } = await ask(base, member, '/akun/masuk', form);
  if (status !== 303) throw new Error(`${member.id} cannot sign in: ${status}`);
  member.cookie = (headers['set-cookie'] ?? []).map((each) => each.split(';')[0]).join('; ');
}

/** What came of a time of clicking. */
interface Clicked {
  /** Milliseconds of each page, by its kind. */
  readonly byKind: ReadonlyMap<string, readonly number[]>;
  readonly faults: readonly string[];
  readonly seconds: number;
}

async function clicking(base: string, members: readonly Member[], seconds: number): Promise<Clicked> {
  const byKind = new Map<string, number[]>();
  const faults: string[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    members.map(async (member, at) => {
      const roll = dice(at);
      await pause(roll() * THINK);
      while (performance.now() < end) {
        const page = member.pages[Math.floor(roll() * member.pages.length)] ?? '/';
        const { status, took } = await ask(base, member, page);
        const kind = page.replace(/[\w-]{20,}/, '…');
        byKind.set(kind, [...(byKind.get(kind) ?? []), took]);
        if (status !== 200) faults.push(`${status} ${page}`);
        await pause(THINK);
      }
    }),
  );
  return { byKind, faults, seconds: (performance.now() - start) / 1000 };
}

/** The time within which a share of some were answered. */
function within(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const timesOf = ({ byKind }: Clicked): number[] => [...byKind.values()].flat();
const rateOf = (clicked: Clicked): number => timesOf(clicked).length / clicked.seconds;

function told(what: string, clicked: Clicked, computed: number): void {
  const times = timesOf(clicked);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => within(times, share).toFixed(0));
  process.stdout.write(
    `${what}: ${times.length} pages, ${clicked.faults.length} errors, ${rateOf(clicked).toFixed(1)} a second, ` +
      `p50 ${p50}, p95 ${p95}, p99 ${p99} ms, ${((computed / times.length) * 1000).toFixed(1)} ms of computing a page, load ${loadavg()[0]?.toFixed(0)}\n`,
  );
  for (const fault of new Set(clicked.faults)) process.stdout.write(`  ${fault}\n`);
}

/** Each kind of page by itself, the slowest first. */
function toldByKind({ byKind }: Clicked): void {
  const rows = [...byKind].map(([kind, times]) => ({ kind, times, p99: within(times, 0.99) }));
  for (const { kind, times, p99 } of rows.sort((a, b) => b.p99 - a.p99))
    process.stdout.write(
      `  ${kind}: ${times.length} pages, p50 ${within(times, 0.5).toFixed(0)}, p99 ${p99.toFixed(0)} ms\n`,
    );
}

/** What the issue demands, beside what was measured. @returns whether all of it is met */
function judged(served: Clicked, bare: Clicked): boolean {
  const p99 = within(timesOf(served), 0.99);
  const share = rateOf(served) / rateOf(bare);
  const rows = [
    { says: `errors ${served.faults.length}, limit 0`, met: served.faults.length === 0 },
    { says: `p99 ${p99.toFixed(0)} ms, limit below ${P99}`, met: p99 < P99 },
    { says: `${share.toFixed(2)} of the rate of bare HTML, limit ${SHARE}`, met: share >= SHARE },
  ];
  for (const { says, met } of rows) process.stdout.write(`${met ? 'met    ' : 'NOT met'} ${says}\n`);
  return rows.every(({ met }) => met);
}

/** The same HTML from a server that does nothing else: in a process of its own, told what to serve on its standard input. */
const BARE = `
let text = ''; process.stdin.on('data', (part) => (text += part)).on('end', () => {
  const pages = new Map(JSON.parse(text));
  require('node:http').createServer(({ url }, reply) => reply.setHeader('content-type', 'text/html').end(pages.get(url)))
    .listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port); });
});`;

/** Opens every page once. @returns what each shows */
async function openedOnce(base: string, members: readonly Member[]): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  const cold: number[] = [];
  for (const member of members)
    for (const page of member.pages) {
      const { status, body, took } = await ask(base, member, page);
      if (status !== 200) throw new Error(`${status} ${page}: ${body.slice(0, 300)}`);
      pages.set(page, body);
      cold.push(took);
    }
  process.stdout.write(
    `opened for the first time: ${cold.length} pages, at most ${Math.max(...cold).toFixed(0)} ms\n`,
  );
  return pages;
}

async function main(): Promise<void> {
  const seconds = Number(process.argv[2] ?? 300);
  const folder = mkdtempSync(join(tmpdir(), 'rapor-people-'));
  process.env['RAPOR_DATA'] = folder;
  const children: ChildProcess[] = [];
  try {
    const begin = performance.now();
    const members = await prepare(PEOPLE);
    process.stdout.write(`made in ${((performance.now() - begin) / 1000).toFixed(0)} s\n`);
    const env = { RAPOR_DATA: folder, RAPOR_PORT: '0', RAPOR_TRUSTED_PROXIES: '127.0.0.1' };
    const service = begun([join(__dirname, '../../dist/bundle/main.js')], env);
    children.push(service);
    const base = await listening(service);
    for (const member of members) await signIn(base, member);
    const pages = await openedOnce(base, members);
    const before = secondsOf(service.pid);
    const served = await clicking(base, members, seconds);
    told('served', served, secondsOf(service.pid) - before);
    toldByKind(served);
    const bare = begun(['-e', BARE]);
    children.push(bare);
    bare.stdin?.end(JSON.stringify([...pages]));
    const alone = await clicking(await listening(bare), members, seconds / 5);
    told('bare', alone, secondsOf(bare.pid));
    process.exitCode = judged(served, alone) ? 0 : 1;
  } finally {
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main().then(() => process.exit());
