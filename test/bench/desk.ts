import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withApp } from '../../src/commands/with-app';
import { insertRows } from '../../src/database/bulk';
import { ATTENTION_RULES, isLiveId } from '../../src/domain/attention/rule';
import { AreaPageController } from '../../src/pages/comparison/area-page.controller';
import { DeskController } from '../../src/pages/comparison/desk.controller';
import { RankingPageController } from '../../src/pages/comparison/ranking-page.controller';
import { LOCAL } from '../support/caller';
import { dice, fillPopulation } from '../support/population';

/** How often each page is opened. */
const TIMES = 20;

/**
 * The desk, the area and the ranking over a made-up country, whole pages, in time of the processor: what else the machine does
 * does not count. `UNITSxYEARS`, 30000x5 unless given.
 */
async function main(): Promise<void> {
  const [units = 0, years = 1] = (process.argv[2] ?? '30000x5').split('x').map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'rapor-bench-'));
  process.env['RAPOR_DATA'] = folder;
  try {
    await withApp(async (app) => {
      const writer = app.get(DataSource);
      await fillPopulation(writer, { units, firstYear: 2021, years });
      await fillSignals(writer, 2020 + years);
      process.stdout.write(`${units} units × ${years} years\n`);
      await pages(app);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
  process.stdout.write(`${rows.length} signals\n`);
}

async function pages(app: INestApplicationContext): Promise<void> {
  const desk = app.get(DeskController, { strict: false });
  const area = app.get(AreaPageController, { strict: false });
  const ranking = app.get(RankingPageController, { strict: false });
  const wilayah = '35.15';
  await opened('desk of the country', () => desk.page(LOCAL, {}));
  await opened('desk of a province', () => desk.page(LOCAL, { wilayah: '35' }));
  await opened('desk of a kabupaten', () => desk.page(LOCAL, { wilayah }));
  await opened('one rule of the country', () => desk.page(LOCAL, { aturan: 'grade-fell' }));
  await opened('area: the country', () => area.nation(LOCAL, {}));
  await opened('area: a province', () => area.area(LOCAL, '35', {}));
  await opened('area: a kabupaten', () => area.area(LOCAL, wilayah, {}));
  await opened('area: fallen in the country', () => area.nation(LOCAL, { gerak: 'turun' }));
  await opened('ranking of a province', () => ranking.page(LOCAL, { wilayah: '35' }));
}

async function opened(what: string, open: () => Promise<string>): Promise<void> {
  await open();
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const before = process.cpuUsage();
    await open();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  const p95 = times[Math.ceil(TIMES * 0.95) - 1] ?? 0;
  process.stdout.write(
    `  ${what}: median ${(times[TIMES / 2] ?? 0).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms\n`,
  );
}

void main().then(() => process.exit(0));
