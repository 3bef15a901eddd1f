import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module';
import { markStale } from '../../src/comparisons/peers.store';
import { RebuildService } from '../../src/comparisons/rebuild.service';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { fillPopulation, populationOf, type Extent } from '../support/population';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';

/** A database of its own with a made-up population, and what was measured on it. */
async function measure(extent: Extent): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-bench-'));
  process.env['RAPOR_DATA'] = folder;
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
  try {
    const filling = await took(() => fillPopulation(app.get(DataSource), extent));
    say(`${extent.units} units × ${extent.years} years, filled in ${filling.toFixed(0)} ms`);
    await rebuilding(app);
    await marking(app, extent);
    const bytes = statSync(join(folder, 'rapor.sqlite')).size;
    say(
      `  file ${Math.round(bytes / 2 ** 20)} MiB, memory ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`,
    );
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rebuilding(app: INestApplicationContext): Promise<void> {
  const rebuild = app.get(RebuildService, { strict: false });
  let groups = 0;
  const time = await took(async () => (groups = await rebuild.allGroups()));
  say(`  rebuild of ${groups} groups: ${time.toFixed(0)} ms`);
}

async function marking(app: INestApplicationContext, extent: Extent): Promise<void> {
  const work = app.get(UnitOfWork, { strict: false });
  const id = populationOf(perdep06, extent.firstYear);
  const place = { kind: 'ksp', size: 'I-2', area: '35.15.04' } as const;
  const times: number[] = [];
  for (let run = 0; run < 50; run += 1)
    times.push(await took(() => work.run((scope) => markStale(scope, id, [place]))));
  say(`  marking the groups of a unit stale: p95 ${p95(times).toFixed(1)} ms`);
}

const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(): Promise<void> {
  for (const units of process.argv.slice(2).map(Number)) await measure({ units, firstYear: 2020, years: 5 });
}

void main().then(() => process.exit(0));
