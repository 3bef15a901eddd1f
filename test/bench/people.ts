import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { AccountsService } from '../../src/auth/accounts.service';
import { PasswordsService } from '../../src/auth/passwords.service';
import { withApp } from '../../src/commands/with-app';
import type { Grant } from '../../src/domain/access/grant';
import { LOCAL } from '../support/caller';
import { fillKabupaten, KABUPATEN } from '../support/kabupaten';
import { dice, fillPopulation } from '../support/population';
import { listening } from './listening';

/*
 * Fifty people who are signed in, half a second between clicks, over 2,000 units of five years: asked from this process, served by
 * another one that is built. `node -r ./.config/swc-register.cjs test/bench/people.ts [SECONDS]`.
 */
const PEOPLE = 50;
const THINK = 500;
const PASSWORD = 'kuda lumping makan beling';
const agent = new Agent({ keepAlive: true, maxSockets: PEOPLE * 2 });

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly took: number;
}

interface Member {
  readonly id: string;
  readonly pages: readonly string[];
  cookie: string;
}

/** Asks as a browser behind a proxy does: over a connection that stays open, from an address of the person's own. */
function ask(base: string, { id, cookie }: Member, path: string, form?: URLSearchParams): Promise<Answer> {
  const start = performance.now();
  const payload = form?.toString();
  return new Promise((resolve, reject) => {
    const headers = {
      cookie,
      'x-forwarded-for': `10.0.0.${id.slice(5)}`,
      'accept-encoding': 'identity',
      ...(payload === undefined
        ? {}
        : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(payload.length) }),
    };
    const sent = request(base + path, { agent, headers, method: payload === undefined ? 'GET' : 'POST' });
    sent.once('error', reject).once('response', (got) => {
      const parts: Buffer[] = [];
      got.on('data', (part: Buffer) => parts.push(part)).once('error', reject);
      got.once('end', () =>
        resolve({
          status: got.statusCode ?? 0,
          headers: got.headers,
          body: Buffer.concat(parts).toString('utf8'),
          took: performance.now() - start,
        }),
      );
    });
    sent.end(payload);
  });
}

/** Fills a data folder: a made-up country, a kabupaten with whole statements, and people who look at it. */
async function prepare(): Promise<Member[]> {
  return withApp(async (app) => {
    await fillPopulation(app.get(DataSource), { units: 2000, firstYear: 2018, years: 5 });
    const units = (await fillKabupaten(app)).filter(({ reported }) => reported);
    const latest = await app.get(AssessmentsService, { strict: false }).latestOf(
      LOCAL,
      units.map(({ id }) => id),
    );
    const members: Member[] = [];
    for (let at = 0; at < PEOPLE; at += 1) {
      const unit = units[at % units.length]?.id ?? '';
      const assessment = latest.find(({ unitId }) => unitId === unit)?.assessmentId ?? '';
      const manages = at % 3 === 2;
      const id = `orang${at + 1}`;
      await invited(app, id, manages ? { role: 'manager', units: [unit], areas: [] } : OFFICIAL);
      members.push({ id, cookie: '', pages: pagesOf(unit, assessment, manages) });
    }
    return members;
  });
}

const OFFICIAL: Grant = { role: 'official', units: [], areas: [KABUPATEN.code] };

async function invited(app: INestApplicationContext, id: string, grant: Grant): Promise<void> {
  const accounts = app.get(AccountsService, { strict: false });
  const token = await accounts.invite(LOCAL, { id, name: `Orang ${id}`, grants: [grant] });
  await app.get(PasswordsService, { strict: false }).accept(token, { password: PASSWORD, again: PASSWORD });
}

function pagesOf(unit: string, assessment: string, manages: boolean): string[] {
  const own = [
    ...['', '/tren', `/laporan/${KABUPATEN.years[2]}`].map((page) => `/unit/${unit}${page}`),
    ...['', '/rasio/kurang', '/rasio/5.1', '/rasio/aturan'].map((page) => `/penilaian/${assessment}${page}`),
  ];
  const office = [`/wilayah/${KABUPATEN.code}`, `/peringkat?wilayah=${KABUPATEN.code}`, '/meja', '/unit'];
  return ['/', ...own, ...(manages ? [] : office)];
}

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
  readonly times: readonly number[];
  readonly faults: readonly string[];
  readonly seconds: number;
}

async function clicking(base: string, members: readonly Member[], seconds: number): Promise<Clicked> {
  const [times, faults]: [number[], string[]] = [[], []];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    members.map(async (member, at) => {
      const roll = dice(at);
      await pause(roll() * THINK);
      while (performance.now() < end) {
        const page = member.pages[Math.floor(roll() * member.pages.length)] ?? '/';
        const { status, took } = await ask(base, member, page);
        times.push(took);
        if (status !== 200) faults.push(`${status} ${page}`);
        await pause(THINK);
      }
    }),
  );
  return { times, faults, seconds: (performance.now() - start) / 1000 };
}

/** Seconds of the processor that a process has had; where Linux tells it. */
function computedBy(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function told(what: string, { times, faults, seconds }: Clicked, computed: number): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
  process.stdout.write(
    `${what}: ${times.length} pages, ${faults.length} errors, ${(times.length / seconds).toFixed(1)} a second, ` +
      `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)} ms, ${((computed / times.length) * 1000).toFixed(1)} ms of computing a page, load ${loadavg()[0]?.toFixed(0)}\n`,
  );
  for (const fault of new Set(faults)) process.stdout.write(`  ${fault}\n`);
}

/** The same HTML from a server that does nothing else: in a process of its own, told what to serve on its standard input. */
const BARE = `
let text = ''; process.stdin.on('data', (part) => (text += part)).on('end', () => {
  const pages = new Map(JSON.parse(text));
  require('node:http').createServer(({ url }, reply) => reply.setHeader('content-type', 'text/html').end(pages.get(url)))
    .listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port); });
});`;

async function main(): Promise<void> {
  const seconds = Number(process.argv[2] ?? 300);
  const folder = mkdtempSync(join(tmpdir(), 'rapor-people-'));
  process.env['RAPOR_DATA'] = folder;
  const children: ChildProcess[] = [];
  try {
    const members = await prepare();
    const env = { RAPOR_DATA: folder, RAPOR_PORT: '0', RAPOR_TRUSTED_PROXIES: '127.0.0.1' };
    const service = begun([join(__dirname, '../../dist/bundle/main.js')], env);
    children.push(service);
    const base = await listening(service);
    for (const member of members) await signIn(base, member);
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
    const before = computedBy(service.pid);
    told('served', await clicking(base, members, seconds), computedBy(service.pid) - before);
    const bare = begun(['-e', BARE]);
    children.push(bare);
    bare.stdin?.end(JSON.stringify([...pages]));
    told('bare', await clicking(await listening(bare), members, seconds / 5), computedBy(bare.pid));
  } finally {
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main().then(() => process.exit(0));
