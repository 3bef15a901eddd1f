import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { withSource } from '../../src/database/backup-file';
import { fileOptions } from '../../src/database/data-source';
import { UnitOfWork } from '../../src/database/unit-of-work';
import type { Settings } from '../../src/settings';
import { SurveysModule } from '../../src/surveys/surveys.module';
import { SurveysService } from '../../src/surveys/surveys.service';
import { UnitsService } from '../../src/units/units.service';
import { LOCAL } from '../support/caller';
import { openStorage, removeData, temporarySettings } from '../support/database';
import { multipart } from '../support/multipart';
import { listening } from './listening';

/*
 * Members answer over their links while the service is killed and started again; in the end each link has answered exactly
 * once. `npm run build && node -r ./.config/swc-register.cjs test/bench/survey-kills.ts [MEMBERS] [KILLS]`.
 */
const MEMBERS = Number(process.argv[2] ?? 10_000);
const KILLS = Number(process.argv[3] ?? 5);
const AT_ONCE = 50;
const LINKS = 1000;
const ANSWERS = Object.fromEntries(
  Array.from({ length: 9 }, (_, at) => [`U${at + 1}`, String(1 + (at % 4))]),
);

/** A survey whose members have their links. */
async function ask(settings: Settings): Promise<string[]> {
  const app = await openStorage(settings, SurveysModule);
  const surveys = app.get(SurveysService, { strict: false });
  const units = app.get(UnitsService, { strict: false });
  const { id: unitId } = await app
    .get(UnitOfWork)
    .run(LOCAL, (scope) => units.findOrCreate(scope, { name: 'KSP Ramai', kind: 'ksp' }));
  const wanted = { unitId, year: 2025, instrument: 'ikm-2017', labels: [], highest: 5 } as const;
  const id = await surveys.make(LOCAL, wanted);
  const tokens: string[] = [];
  while (tokens.length < MEMBERS)
    tokens.push(...(await surveys.links(LOCAL, unitId, id, Math.min(LINKS, MEMBERS - tokens.length), 7)));
  await app.close();
  return tokens;
}

function start({ RAPOR_DATA }: Settings): ChildProcess {
  const env = { ...process.env, RAPOR_DATA, RAPOR_PORT: '0', DATABASE_URL: '', RAPOR_BROWSER: '/none' };
  return spawn(process.execPath, ['dist/bundle/main.js'], {
    cwd: join(__dirname, '../..'),
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** What became of a link: kept, already used up, or nothing heard of it. */
async function send(base: string, token: string): Promise<'kept' | 'used' | 'cut'> {
  const { payload, headers } = multipart(ANSWERS);
  const { 'content-type': type = '' } = headers;
  try {
    const sent = { 'content-type': type, origin: base };
    const { status } = await fetch(`${base}/jawab/${token}`, {
      method: 'POST',
      headers: sent,
      body: payload,
    });
    return status === 200 ? 'kept' : 'used';
  } catch {
    return 'cut';
  }
}

const count = (settings: Settings, sql: string): Promise<number> =>
  withSource(fileOptions(settings, settings.databaseFile), async (source) => {
    const [row] = await source.query<{ n: number }[]>(`SELECT COUNT(*) AS n FROM ${sql}`);
    return Number(row?.n);
  });

/** A run of the service, killed once so many members have sent. @returns the links of which nothing was heard, and how many were told that they are kept */
async function run(
  settings: Settings,
  left: readonly string[],
  killAt: number,
): Promise<{ open: string[]; told: number; end: string }> {
  const child = start(settings);
  const base = await listening(child);
  const open: string[] = [];
  let told = 0;
  for (let at = 0; at < left.length && !child.killed; at += AT_ONCE) {
    const part = left.slice(at, at + AT_ONCE);
    const sending = part.map((token) => send(base, token));
    // In the middle of what many send: some of them were answered, the others were not.
    if (at >= killAt) void Promise.race(sending).then(() => child.kill('SIGKILL'));
    const became = await Promise.all(sending);
    told += became.filter((each) => each === 'kept').length;
    open.push(...part.filter((_, each) => became[each] === 'cut'));
    if (at >= killAt) open.push(...left.slice(at + AT_ONCE));
  }
  if (!child.killed) child.kill('SIGTERM');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return { open, told, end: child.signalCode ?? 'itself' };
}

async function main(): Promise<void> {
  const settings = temporarySettings();
  let left = await ask(settings);
  let told = 0;
  for (let kill = 0; left.length > 0; kill += 1) {
    const killAt = kill < KILLS ? Math.ceil(MEMBERS / (KILLS + 1)) : Infinity;
    const ended = await run(settings, left, killAt);
    told += ended.told;
    left = ended.open;
    console.log(`ended by ${ended.end}: ${told} told kept, ${await count(settings, 'survey_answer')} rows`);
  }
  const rows = await count(settings, 'survey_answer');
  const used = await count(settings, 'survey_token WHERE used = 1');
  console.log(`${MEMBERS} members: ${rows} answers kept, ${used} links used, ${told} told so`);
  removeData(settings);
  if (rows !== MEMBERS || used !== MEMBERS || told > rows) process.exitCode = 1;
}

void main();
