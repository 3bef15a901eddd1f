import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { editionOf } from '../../src/assessments/edition';
import { withApp } from '../../src/commands/with-app';
import { markStale } from '../../src/comparisons/peers.store';
import { RebuildService } from '../../src/comparisons/rebuild.service';
import { UnitPeersService } from '../../src/comparisons/unit-peers.service';
import { UnitOfWork, type WriteScope } from '../../src/database/unit-of-work';
import { builtInUnder, NATION } from '../../src/domain/area/area';
import { USUAL_SPLITS } from '../../src/domain/comparison/size-class';
import { peersResult } from '../../src/domain/comparison/tell-peers';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { RankingPageController } from '../../src/pages/comparison/ranking-page.controller';
import { render } from '../../src/rendering/templates';
import { peersView } from '../../src/reports/peers-reports.service';
import { peersReport } from '../../src/views/peers/peers-report';
import { fillPopulation, populationOf, type Extent } from '../support/population';
import { postgresPrograms, TemporaryPostgres } from '../support/postgres';
import { LOCAL } from '../support/caller';
import { shareOf } from './share-of';

/** Units whose page is opened. */
const OPENED = 60;

/** A database of its own with a made-up population, and what was measured on it. */
async function measure(extent: Extent, database: 'sqlite' | 'postgres'): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-bench-'));
  process.env['RAPOR_DATA'] = folder;
  const programs = database === 'postgres' ? postgresPrograms() : undefined;
  const server = programs === undefined ? undefined : await TemporaryPostgres.start(programs);
  if (server) process.env['DATABASE_URL'] = server.url();
  try {
    await withApp((app) => everything(app, extent, database));
    if (!server) say(`file: ${Math.round(statSync(join(folder, 'rapor.sqlite')).size / 2 ** 20)} MiB`);
  } finally {
    delete process.env['DATABASE_URL'];
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function everything(app: INestApplicationContext, extent: Extent, database: string): Promise<void> {
  const filling = await took(() => fillPopulation(app.get(DataSource), extent));
  process.stdout.write(`${extent.units} units × ${extent.years} years on ${database}\n`);
  say(`filled in ${seconds(filling)}`);
  const rebuild = app.get(RebuildService, { strict: false });
  let groups = 0;
  const rebuilding = await took(async () => (groups = await rebuild.allGroups(LOCAL)));
  say(`rebuild of all ${groups} groups: ${seconds(rebuilding)}`);
  await opening(app, extent);
  await ranking(app, extent);
  await marking(app, extent);
  say(`memory of this process: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`);
}

/** The page of a unit beside its peers, up to the HTML; its statement is not read, since the made-up units have none. */
async function opening(app: INestApplicationContext, extent: Extent): Promise<void> {
  const peers = app.get(UnitPeersService, { strict: false });
  const year = extent.firstYear + extent.years - 1;
  const key = { ruleSetId: perdep06.id, editionHash: editionOf(perdep06).hash, readings: [], year };
  const units = await app
    .get(DataSource)
    .query<{ unitId: string }[]>(
      `SELECT "unitId" FROM "peer" WHERE "populationId" = '${populationOf(perdep06, year)}' AND "counts" = 1 ORDER BY "unitId" LIMIT ${OPENED}`,
    );
  const times: number[] = [];
  for (const { unitId } of units) {
    const open = async (): Promise<void> => {
      const periods = await peers.periodsOf(LOCAL, unitId, key);
      const [latest] = periods;
      if (!latest) throw new Error('a unit without a period');
      const all = await peers.everybody(LOCAL, latest);
      const law = { ruleSet: perdep06, edition: editionOf(perdep06), readings: [] };
      const beside = { unitId, name: unitId, law, year, periods, absent: [], all };
      const names = { areas: new Map<string, string>(), sizeSplits: USUAL_SPLITS };
      const report = peersReport(peersResult(beside, LOCAL, names), { place: '/?' });
      render('pages/peers', {
        ...peersView(report),
        assessment: '',
        place: '',
        pdf: '',
        files: [],
        groups: [],
      });
    };
    times.push(await took(open));
  }
  say(`page of a unit beside its group, ${extent.years} periods: p95 ${p95(times)} ms`);
}

/** The ranking of each province, whole page. */
async function ranking(app: INestApplicationContext, extent: Extent): Promise<void> {
  const pages = app.get(RankingPageController, { strict: false });
  const tahun = String(extent.firstYear + extent.years - 1);
  const times: number[] = [];
  for (const { code } of builtInUnder(NATION)) {
    times.push(await took(() => pages.page(LOCAL, { tahun, wilayah: code })));
  }
  say(`ranking of a province, page: p95 ${p95(times)} ms`);
}

async function marking(app: INestApplicationContext, extent: Extent): Promise<void> {
  const work = app.get(UnitOfWork, { strict: false });
  const id = populationOf(perdep06, extent.firstYear);
  const times: number[] = [];
  for (let run = 0; run < 50; run += 1) {
    times.push(await took(() => work.run(LOCAL, (scope) => marked(scope, id))));
  }
  say(`marking the groups of a unit stale: p95 ${p95(times)} ms`);
}

function marked(scope: WriteScope, population: string): Promise<void> {
  markStale(scope, population, [{ kind: 'ksp', size: 'I-2', area: '35.15.04' }]);
  return Promise.resolve();
}

const p95 = (times: readonly number[]): string => shareOf(times, 0.95).toFixed(1);

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function say(line: string): void {
  process.stdout.write(`  ${line}\n`);
}

/** `UNITSxYEARS[@postgres]…`; without any, the rows of the README one after the other. */
async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const runs = given.length > 0 ? given : ['3000x5', '30000x5', '280000x1', '280000x1@postgres'];
  for (const run of runs) {
    const [size = '', database] = run.split('@');
    const [units = 0, years = 1] = size.split('x').map(Number);
    await measure({ units, firstYear: 2020, years }, database === 'postgres' ? 'postgres' : 'sqlite');
  }
}

void main().then(() => process.exit(0));
