import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DeskKeeper } from '../../src/attention/desk-keeper.service';
import { withApp } from '../../src/commands/with-app';
import { AreaCountsService } from '../../src/comparisons/area-counts.service';
import { RebuildService } from '../../src/comparisons/rebuild.service';
import { insertRows } from '../../src/database/bulk';
import { ATTENTION_RULES, isLiveId } from '../../src/domain/attention/rule';
import { LOCAL } from '../support/caller';
import { moreYears } from '../support/more-years';
import { dice, fillPopulation } from '../support/population';
import { postgresPrograms, TemporaryPostgres } from '../support/postgres';
import { deskPages, newAssessment } from './desk-pages';

const FIRST = 2016;
const GO_ON = { stopped: () => false, progress: () => undefined };

/**
 * The desk, areas, the ranking and peers over a made-up country, whole pages. `UNITSxYEARS[@postgres]`, 30000x5 unless given; the
 * clock says little where the machine does other things besides, which is why the processor's time and its load stand beside it.
 * With `RAPOR_DATA` (and `DATABASE_URL`) it fills what stands there, if it is empty, and leaves it there to be measured again.
 */
async function main(): Promise<void> {
  const [size = '', database] = (process.argv[2] ?? '30000x5').split('@');
  const [units = 0, years = 1] = size.split('x').map(Number);
  const kept = process.env['RAPOR_DATA'];
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'rapor-bench-'));
  process.env['RAPOR_DATA'] = folder;
  const programs = database === 'postgres' ? postgresPrograms() : undefined;
  const server = programs && kept === undefined ? await TemporaryPostgres.start(programs) : undefined;
  if (server) process.env['DATABASE_URL'] = server.url();
  const inServer = process.env['DATABASE_URL'] !== undefined;
  try {
    await withApp(async (app) => {
      say(
        `${units} units × ${years} years${inServer ? ' on PostgreSQL' : ''}, load ${loadavg()[0]?.toFixed(0)}`,
      );
      const isNew = await filled(app, { units, years, inServer });
      await timed('what is counted of areas', () =>
        app.get(AreaCountsService, { strict: false }).recountAll(GO_ON),
      );
      const today = new Date().toISOString().slice(0, 10);
      await timed('the desk of every unit', () =>
        app.get(DeskKeeper, { strict: false }).refreshAll(today, GO_ON),
      );
      if (isNew)
        await timed('the statistics of every group', async () => {
          await app.get(RebuildService, { strict: false }).allGroups(LOCAL);
        });
      await deskPages(app, FIRST + years - 1, say);
      await newAssessment(app, FIRST + years - 1, say);
      say(`load ${loadavg()[0]?.toFixed(0)} at the end`);
    });
  } finally {
    await server?.stop();
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns whether it was empty */
async function filled(
  app: INestApplicationContext,
  { units, years, inServer }: { readonly units: number; readonly years: number; readonly inServer: boolean },
): Promise<boolean> {
  const writer = app.get(DataSource);
  const some = await writer.query<unknown[]>('SELECT "id" FROM "unit" LIMIT 1');
  if (some.length > 0) return false;
  await timed('filled', async () => {
    await fillPopulation(writer, { units, firstYear: FIRST, years: inServer ? 1 : years });
    if (inServer) await moreYears(writer, FIRST, years);
    await fillSignals(writer, FIRST + years - 1);
  });
  if (!inServer) return true;
  const [row] = await writer.query<{ size: string }[]>(
    'SELECT pg_size_pretty(pg_database_size(current_database())) AS "size"',
  );
  say(`size of the database: ${row?.size}`);
  return true;
}

/** Every unit has about two signals, as the rules draw them. */
async function fillSignals(writer: DataSource, year: number): Promise<void> {
  const roll = dice(20261129);
  const ids = await writer.query<{ id: string }[]>('SELECT "id" FROM "unit" ORDER BY "id"');
  const rules = ATTENTION_RULES.filter(({ id }) => !isLiveId(id));
  const share = 2 / rules.length;
  const rows = ids.flatMap(({ id }) =>
    rules
      .filter(() => roll() < share)
      .map((rule) => [id, rule.id, year, `${year}-12-31`, 1, '{"years":[],"firings":[]}']),
  );
  const columns = ['unitId', 'rule', 'year', 'since', 'count', 'facts'];
  await writer.transaction((manager) => insertRows(manager, 'signal', columns, rows));
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const [clock, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  const seconds = (ms: number): string => (ms / 1000).toFixed(1);
  say(
    `${what}: ${seconds(performance.now() - clock)} s by the clock, ${seconds((user + system) / 1000)} s here`,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main().then(() => process.exit(0));
