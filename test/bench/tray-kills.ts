import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { TrailService } from '../../src/audit/trail.service';
import { withSource } from '../../src/database/backup-file';
import { fileOptions } from '../../src/database/data-source';
import { JOB_KINDS } from '../../src/domain/job/kinds';
import { TrayIntakeService } from '../../src/intake/tray-intake.service';
import type { Settings } from '../../src/settings';
import { LOCAL } from '../support/caller';
import { removeData, temporarySettings } from '../support/database';
import { openTray } from '../support/tray-process';
import { archiveOf, booksOf, register } from './tray-books';

const KILLS = 10;
/** How often a process asks for the time in the course of one file, which is stored with others: after so many times it is killed. */
const ASKS_PER_FILE = 1.2;
/** And how often for what the process before it had in hand, which is put back in line first. */
const ASKS_BEFORE = 2 * JOB_KINDS['read-file'].atOnce;

/** Workbooks of registered units come in by one archive. */
async function arrive(settings: Settings, count: number): Promise<void> {
  const app = await openTray(settings);
  await register(app, count);
  const content = archiveOf(await booksOf(count));
  await app.get(TrayIntakeService).receive(LOCAL, { filename: 'seribu.zip', content });
  await app.close();
}

/** A process of its own that reads what waits. @returns the signal that ended it, or that it ended by itself */
async function run({ RAPOR_DATA }: Settings, asks = Infinity): Promise<string> {
  const work = `void require('./test/support/tray-process.ts').readAll(${asks})`;
  const child = spawn(process.execPath, ['-r', './.config/swc-register.cjs', '-e', work], {
    cwd: join(__dirname, '../..'),
    env: { ...process.env, RAPOR_DATA, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await once(child, 'exit');
  return child.signalCode ?? `exit ${child.exitCode ?? ''}`;
}

/** What must be none: each row is something that is there twice, or in part. */
const WRONG: Readonly<Record<string, string>> = {
  'files that are not assessed': `SELECT 1 FROM "tray_entry" WHERE "state" <> 'assessed' OR "assessmentId" IS NULL`,
  'files without a statement': `SELECT 1 FROM "tray_entry" t WHERE NOT EXISTS (SELECT 1 FROM "statement" s WHERE s."uploadId" = t."uploadId")`,
  'years of a unit that are stored twice': `SELECT 1 FROM "statement" GROUP BY "unitId", "year" HAVING COUNT(*) > 1`,
  'statements without figures': `SELECT 1 FROM "statement" s WHERE NOT EXISTS (SELECT 1 FROM "figure" f WHERE f."statementId" = s."id")`,
  'statements that are not assessed exactly once': `SELECT 1 FROM "statement" s LEFT JOIN "assessment" a ON a."statementId" = s."id" GROUP BY s."id" HAVING COUNT(a."id") <> 1`,
  'assessments without scores': `SELECT 1 FROM "assessment" a WHERE NOT EXISTS (SELECT 1 FROM "assessment_scores" i WHERE i."assessmentId" = a."id")`,
  'files that are told to be assessed other than once': `SELECT 1 FROM "event" WHERE "action" = 'tray-assessed' GROUP BY "subjectId" HAVING COUNT(*) > 1`,
  'jobs that are not done': `SELECT 1 FROM "job" WHERE "kind" = 'read-file' AND "state" <> 'done'`,
  'events outside the chain': `SELECT 1 FROM "event" e LEFT JOIN "event_link" l ON l."eventId" = e."id" WHERE l."place" IS NULL`,
};

async function asked(settings: Settings, sql: string): Promise<number> {
  return withSource(fileOptions(settings, settings.databaseFile), async (source) => {
    const [row] = await source.query<{ n: number }[]>(`SELECT COUNT(*) AS n FROM (${sql})`);
    return row?.n ?? 0;
  });
}

const assessed = (settings: Settings): Promise<number> =>
  asked(settings, `SELECT 1 FROM "tray_entry" WHERE "state" = 'assessed'`);

/** Has a thousand files read while processes are killed at them, and prints what stood after each and what is wrong in the end. */
async function main(count: number): Promise<void> {
  const settings = temporarySettings();
  await arrive(settings, count);
  const asks = Math.floor((count / (KILLS + 1)) * ASKS_PER_FILE);
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const end = await run(settings, asks + kill + (kill === 1 ? 0 : ASKS_BEFORE));
    say(`process ${kill}: ended by ${end}, ${await assessed(settings)} of ${count} assessed`);
  }
  say(`the last one: ${await run(settings)}, ${await assessed(settings)} of ${count} assessed`);
  for (const [what, sql] of Object.entries(WRONG)) say(`${what}: ${await asked(settings, sql)}`);
  const app = await openTray(settings);
  say(`the trail: ${JSON.stringify(await app.get(TrailService).check())}`);
  await app.close();
  removeData(settings);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main(Number(process.argv[2] ?? 1000)).then(() => process.exit(0));
